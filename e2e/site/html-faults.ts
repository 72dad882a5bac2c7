import { type ConfigLoader, HtmlValidate, type Message, StaticConfigLoader } from 'html-validate'

/** Resolves the rules once instead of for each page, which takes as long as validating it. */
class OnceLoader extends StaticConfigLoader {
  #resolved: ReturnType<ConfigLoader['getConfigFor']> | undefined

  override getConfigFor(...page: Parameters<ConfigLoader['getConfigFor']>) {
    this.#resolved ??= super.getConfigFor(...page)
    return this.#resolved
  }
}

const rules = new OnceLoader({
  extends: ['html-validate:recommended'],
  rules: {
    // A title may be a server's literal reply: the words that people search for, however many.
    'long-title': 'off',
    // Between two elements of the built page, where nobody sees or edits it.
    'no-trailing-whitespace': 'off',
  },
})
const validator = new HtmlValidate(rules)

/**
 * Validates pages and gathers what a template repeats: one line for each fault, with the first page that has it.
 * @param pages HTML by path: "/550/index.html"
 */
export async function htmlFaults(pages: ReadonlyMap<string, string>): Promise<string[]> {
  const places = new Map<string, string[]>()
  for (const [file, html] of pages) {
    const { results } = await validator.validateString(html, file)
    for (const message of results.flatMap(({ messages }) => messages)) {
      const fault = `${message.ruleId}: ${message.message}`
      places.set(fault, [...(places.get(fault) ?? []), placeOf(file, message)])
    }
  }
  return [...places].map(
    ([fault, [first, ...more]]) => `${fault} – ${first}${more.length ? ` and ${more.length} more` : ''}`,
  )
}

/** "/550/index.html:3:15 main > dl" */
function placeOf(file: string, { line, column, selector }: Message): string {
  return `${file}:${line}:${column} ${selector ?? ''}`.trim()
}
