import type { BrowserContext } from '@playwright/test'

/** Something that no page of the project may do. */
export interface Problem {
  kind: 'request to elsewhere' | 'policy violation' | 'console error' | 'page error'
  /** The address asked for, or the message. */
  what: string
  /** What asked, or the address of the page or script. */
  where: string
}

/**
 * Ours and Chromium's: "… violates the following Content Security Policy directive …", "… requires 'TrustedHTML' assignment";
 * Firefox's: "The page’s settings blocked an inline style …", "Sink type mismatch violation blocked by CSP"
 */
const OF_POLICY =
  /Content Security Policy|requires 'Trusted(?:HTML|ScriptURL|Script)' assignment|settings blocked|blocked by CSP/

/**
 * Watches all pages of a context from now on.
 * @param origin the only one that may be asked for anything: "http://localhost:4321"
 * @returns a function that says what was seen so far, in order
 */
export async function watchContext(
  context: BrowserContext,
  origin: string,
): Promise<() => Promise<Problem[]>> {
  const problems: Problem[] = []
  const openedInVain = new Set<string>()
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (!protocol.startsWith('http') || asked === origin) return // data: and blob: reach nobody
    problems.push({ kind: 'request to elsewhere', what: request.url(), where: `a ${request.resourceType()}` })
  })
  context.on('response', (response) => {
    if (response.status() === 404 && response.request().isNavigationRequest())
      openedInVain.add(response.url())
  })
  context.on('console', (message) => {
    if (message.type() === 'error')
      problems.push(problemOf('console error', message.text(), message.location().url))
  })
  context.on('weberror', (event) => {
    const { message, stack = '' } = event.error()
    // "    at start (http://localhost:4321/_astro/page.js:1:38)"
    const place = /^\s*at (.+)/m.exec(stack)?.[1]
    problems.push(problemOf('page error', message, place ?? event.page()?.url() ?? ''))
  })
  await context.addInitScript(tellViolations)

  return async () => {
    // An answer from a page comes after everything that the page reported before.
    await Promise.all(context.pages().map((page) => page.evaluate(() => 0).catch(() => 0)))
    // A test may open an address that has no page: that the browser complains of it is no fault of a page.
    const isOfSuch = (where: string) => openedInVain.has(where.replace(/#.*/, ''))
    return problems.filter(({ kind, where }) => kind !== 'console error' || !isOfSuch(where))
  }
}

function problemOf(kind: Problem['kind'], what: string, where: string): Problem {
  return { kind: OF_POLICY.test(what) ? 'policy violation' : kind, what, where }
}

/** Runs in each page before its own scripts: tells violations in our words, whatever the browser's language is. */
function tellViolations(): void {
  addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber }) => {
      const place = `${sourceFile || document.URL}:${lineNumber}`
      console.error(
        `Content Security Policy: ${effectiveDirective} blocked ${blockedURI} ${sample} at ${place}`,
      )
    },
  )
}
