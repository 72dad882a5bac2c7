/** What an element is called in the answers of every driver (W3C WebDriver, 12.1). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/** The keys that have no letter (W3C WebDriver, 17.4.2). */
export const KEYS = { control: '\uE009' } as const

/**
 * A browser that is driven by the standard protocol, of which a smoke test needs a handful of calls: no library.
 * Elements are named by a CSS selector and looked up at each call, so none goes stale.
 */
export class WebDriver {
  readonly #session: string

  private constructor(session: string) {
    this.#session = session
  }

  /** @param driver the address of the driver's own server: "http://127.0.0.1:4444" */
  static async open(driver: string): Promise<WebDriver> {
    const { sessionId } = await call<{ sessionId: string }>('POST', `${driver}/session`, { capabilities: {} })
    return new WebDriver(`${driver}/session/${sessionId}`)
  }

  async goto(url: string): Promise<void> {
    await call('POST', `${this.#session}/url`, { url })
  }

  /** What is seen of an element's text; "" where there is no such element yet. */
  async textOf(selector: string): Promise<string> {
    const element = await this.#find(selector)
    return element ? call('GET', `${element}/text`) : ''
  }

  /** A property of an element as scripts see it ("value", "pathname"); undefined where there is none yet. */
  async propertyOf(selector: string, name: string): Promise<unknown> {
    const element = await this.#find(selector)
    return element && call('GET', `${element}/property/${name}`)
  }

  /** Types into an element; a modifier of KEYS holds for the rest of the text. */
  async type(selector: string, text: string): Promise<void> {
    await call('POST', `${await this.#theOne(selector)}/value`, { text })
  }

  async click(selector: string): Promise<void> {
    await call('POST', `${await this.#theOne(selector)}/click`, {})
  }

  async close(): Promise<void> {
    await call('DELETE', this.#session)
  }

  async #find(selector: string): Promise<string | undefined> {
    const asked = { using: 'css selector', value: selector }
    const [found] = await call<Record<string, string>[]>('POST', `${this.#session}/elements`, asked)
    return found && `${this.#session}/element/${found[ELEMENT]}`
  }

  async #theOne(selector: string): Promise<string> {
    const element = await this.#find(selector)
    if (!element) throw new Error(`The page has no ${selector}`)
    return element
  }
}

async function call<T>(method: string, address: string, body?: unknown): Promise<T> {
  const answer = await fetch(address, { method, ...(body ? { body: JSON.stringify(body) } : {}) })
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } }
  if (!answer.ok) throw new Error(`${method} ${address}: ${value.error}: ${value.message}`)
  return value
}
