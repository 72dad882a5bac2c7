/** An element as satori lays it out: a box by the rules of flexbox, an SVG, or text. */
export interface Drawn {
  type: string
  /** Names a part whose place is to be known. */
  key?: string
  props: { children?: Drawn | string | (Drawn | string)[]; [name: string]: unknown }
}

/** What CSS says of a box. */
export type Style = Record<string, string | number>

/** A box that is laid out by the rules of flexbox. */
export function box(key: string, style: Style, ...children: (Drawn | string)[]): Drawn {
  return { type: 'div', key, props: { style: { display: 'flex', ...style }, children } }
}
