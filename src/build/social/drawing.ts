import { OUTCOME_SHAPES } from '../../components/outcome-shapes.ts'
import { PICTURE_SIZE, type SocialPicture } from '../../dictionary/social-picture.ts'
import type { Lang } from '../../i18n/languages.ts'
import { OUTCOME_NAMES } from '../../i18n/terms.ts'
import { UI } from '../../i18n/ui.ts'
import type { Outcome } from '../../schema/advice.ts'
import { box, type Drawn, type Style } from './drawn.ts'
import { lightToken } from './light-tokens.ts'
import { stripes } from './stripes.ts'
import { titleSetting } from './title-setting.ts'

const EDGE = 72 // px on the left and right
const STRIPES = 30 // px high: the last stripe is then broad enough to be seen as one

/** As badge-permanent and the others in entry.css. */
const OUTCOME_COLOURS: Record<Outcome, string> = {
  permanent: 'red',
  temporary: 'amber',
  either: 'amber',
  success: 'green',
  none: 'ink',
}

function shape(outcome: Outcome, size: number): Drawn {
  const line = {
    d: OUTCOME_SHAPES[outcome],
    fill: 'none',
    stroke: lightToken(OUTCOME_COLOURS[outcome]),
    strokeWidth: 1.6,
    strokeLinejoin: 'round',
  }
  const path = { type: 'path', props: line }
  return { type: 'svg', props: { viewBox: '0 0 16 16', width: size, height: size, children: path } }
}

function head(lang: Lang, icon: string): Drawn {
  const stamp: Style = {
    padding: '4px 20px',
    border: `4px solid ${lightToken('red')}`,
    borderRadius: 8,
    color: lightToken('red'),
    fontSize: 28,
    letterSpacing: '0.06em',
    transform: 'rotate(-5deg)',
  }
  return box(
    'head',
    { justifyContent: 'space-between', alignItems: 'center' },
    box(
      'site',
      { alignItems: 'center', gap: 20, fontSize: 36 },
      { type: 'img', props: { src: icon, width: 56, height: 56 } },
      UI['site.name'][lang],
    ),
    box('stamp', stamp, UI['home.stamp'][lang].toUpperCase()),
  )
}

function foot({ line, outcome }: SocialPicture, lang: Lang): Drawn {
  const parts: Drawn[] = [box('line', {}, line[lang])]
  if (outcome) {
    const name = box('outcome', { color: lightToken(OUTCOME_COLOURS[outcome]) }, OUTCOME_NAMES[outcome][lang])
    parts.unshift(shape(outcome, 40), name, box('dot', { color: lightToken('line-strong') }, '·'))
  }
  const style: Style = { alignItems: 'center', gap: 18, fontSize: 36, whiteSpace: 'nowrap' }
  return box('foot', { ...style, paddingTop: 28, borderTop: `2px solid ${lightToken('line')}` }, ...parts)
}

/**
 * A picture as satori lays it out.
 * @param icon the site's, as a data address
 */
export function drawing(picture: SocialPicture, lang: Lang, icon: string): Drawn {
  const { size, lines } = titleSetting(picture.title[lang])
  const page: Style = {
    ...PICTURE_SIZE,
    flexDirection: 'column',
    background: lightToken('paper'),
    color: lightToken('ink'),
    fontWeight: 600,
    wordBreak: 'keep-all',
  }
  const sheet: Style = { flexGrow: 1, flexDirection: 'column', justifyContent: 'space-between' }
  const title: Style = {
    flexDirection: 'column',
    alignItems: 'flex-start',
    fontSize: size,
    fontWeight: 800,
    lineHeight: 1.15,
    textWrap: 'balance',
  }
  return box(
    'page',
    page,
    stripes(PICTURE_SIZE.width, STRIPES),
    box(
      'sheet',
      { ...sheet, padding: `44px ${EDGE}px 48px` },
      head(lang, icon),
      box('title', title, ...lines.map((line, place) => box(`title-${place}`, {}, line))),
      foot(picture, lang),
    ),
  )
}
