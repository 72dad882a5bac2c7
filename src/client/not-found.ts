import type { CodeTexts } from '../dictionary/code-texts.ts'
import { entryPath } from '../dictionary/path.ts'
import type { TitledIndex } from '../dictionary/search-index.ts'
import type { Lang } from '../i18n/languages.ts'
import { localizedPath, splitPath } from '../i18n/paths.ts'
import { type DecodedCode, decodeCode } from '../lookup/decode-code.ts'
import { nearestCodes } from '../lookup/nearest-codes.ts'
import { addressesOf } from './search/box-parts.ts'
import { element } from './search/element.ts'
import { loadTitled } from './search/load-index.ts'

// "/5.9.3/" and "/599" hold a well-formed code; decodeCode judges it.
const CODE_PATH = /^\/([\d.]{3,11})\/?$/

function fill(section: HTMLElement, code: string, decoded: DecodedCode): void {
  const set = (selector: string, text: string) => {
    const found = section.querySelector(selector)
    if (found) found.textContent = text
  }
  set('[data-code]', code)
  for (const place of ['class', 'subject'] as const) {
    const part = decoded[place]
    if (!part) section.querySelector(`[data-part=${place}]`)?.remove()
    else {
      set(`[data-part=${place}] code`, place === 'class' ? part.digits : `.${part.digits}`)
      set(`[data-part=${place}] dd`, `${part.title}. ${part.meaning}`)
    }
  }
  section.querySelector(`[data-unlisted=${decoded.kind === 'status' ? 'reply' : 'status'}]`)?.remove()
}

function listNearest(section: HTMLElement, code: string, index: TitledIndex, lang: Lang, base: string): void {
  const nearest = nearestCodes(code, index)
  if (nearest.length === 0) section.querySelector('[data-nearest]')?.remove()
  section
    .querySelector('[data-nearest] ul')
    ?.append(
      ...nearest.map((entry) =>
        element(
          'li',
          {},
          element(
            'a',
            { href: localizedPath(entryPath(entry), lang, base) },
            element('code', {}, entry.id),
            ` ${entry.title}`,
          ),
        ),
      ),
    )
}

/** The page around speaks the language of the address, too. */
function speak(lang: string): void {
  const frame = document.querySelector<HTMLTemplateElement>(`template[data-frame=${lang}]`)?.content
  if (!frame) return
  document.documentElement.lang = lang
  for (const part of ['.skip', 'header', 'footer']) {
    const own = frame.querySelector(part)
    if (own) document.querySelector(`body > ${part}`)?.replaceWith(own)
  }
}

/** Keeps the language of the address and, where the address is a code, says what its digits mean. */
async function answerMissing(): Promise<void> {
  const base = document.querySelector<HTMLElement>('[data-search]')?.dataset.base ?? '/'
  const { lang, path } = splitPath(location.pathname, base) ?? { lang: 'en', path: '' }
  speak(lang)
  for (const part of document.querySelectorAll<HTMLElement>('[data-missing]')) {
    if (part.dataset.missing !== lang) part.remove()
  }
  const code = CODE_PATH.exec(path)?.[1]
  const section = document.querySelector<HTMLElement>('[data-decoded]')
  const box = document.querySelector<HTMLElement>('[data-search]')
  if (!code || !section || !box) return
  const decoded = decodeCode(code, JSON.parse(section.dataset.texts ?? '{}') as CodeTexts)
  if (!decoded) return
  fill(section, code, decoded)
  section.hidden = false
  document.title = `${code} · ${document.title}`
  listNearest(section, code, await loadTitled(addressesOf(box)), box.dataset.lang as Lang, base)
}

// Without the index the page still decodes the code and offers the search box and the map.
answerMissing().catch(() => {})
