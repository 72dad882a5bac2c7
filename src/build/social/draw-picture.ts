import { initWasm, Resvg } from '@resvg/resvg-wasm'
import satori from 'satori'
import { PICTURE_SIZE, type SocialPicture } from '../../dictionary/social-picture.ts'
import type { Lang } from '../../i18n/languages.ts'
import { drawing } from './drawing.ts'
import { lightToken } from './light-tokens.ts'
import { projectFile } from './project-file.ts'

const icon = projectFile('public/favicon.svg').toString()

const FONT = 'Pretendard' // Latin and Hangul in one file
const WEIGHTS = [600, 800] as const

/** Where a part of a drawing stands, in px. */
export interface Place {
  left: number
  top: number
  width: number
  height: number
}

const FONTS = WEIGHTS.map((weight) => ({
  name: FONT,
  weight,
  data: projectFile(`node_modules/@fontsource/pretendard/files/pretendard-latin-${weight}-normal.woff`),
}))
await initWasm(projectFile('node_modules/@resvg/resvg-wasm/index_bg.wasm'))

/** A picture as SVG, its letters as outlines, and where its named parts stand. */
export async function layOutPicture(
  picture: SocialPicture,
  lang: Lang,
): Promise<{ svg: string; places: Map<string, Place> }> {
  const places = new Map<string, Place>()
  const tree = drawing(picture, lang, `data:image/svg+xml,${encodeURIComponent(icon)}`)
  const svg = await satori(tree as Parameters<typeof satori>[0], {
    ...PICTURE_SIZE,
    fonts: FONTS,
    loadAdditionalAsset: (_, letters) => {
      throw new Error(`${FONT} lacks a letter of "${letters}", which the picture ${picture.name} says`)
    },
    onNodeDetected: ({ key, left, top, width, height }) => {
      if (key) places.set(String(key), { left, top, width, height })
    },
  })
  return { svg, places }
}

function rasterize(svg: string, background: string, width: number): Uint8Array<ArrayBuffer> {
  const image = new Resvg(svg, { background, fitTo: { mode: 'width', value: width } })
  try {
    return new Uint8Array(image.render().asPng())
  } finally {
    image.free() // what WebAssembly holds is not collected
  }
}

/** A picture as PNG. */
export async function drawPicture(picture: SocialPicture, lang: Lang): Promise<Uint8Array<ArrayBuffer>> {
  const { svg } = await layOutPicture(picture, lang)
  return rasterize(svg, lightToken('paper'), PICTURE_SIZE.width)
}

/** The site's icon as PNG on a sheet of paper, with the margin that phones cut into. */
export function drawIcon(size: number): Uint8Array<ArrayBuffer> {
  return rasterize(icon.replace('viewBox="0 0 32 32"', 'viewBox="-6 -4 44 44"'), lightToken('paper'), size)
}
