import { type Document, isNode, LineCounter, parseDocument } from 'yaml'

/** Something wrong at a place of a YAML text; `line` counts from 1. */
export interface YamlFault {
  line: number
  message: string
}

/** A YAML text as read: its value (undefined where it has faults), and where its fields stand. */
export interface Yaml {
  value: unknown
  faults: YamlFault[]
  /** The line at which a field starts; the nearest enclosing field's where it is absent. */
  lineOf(path: readonly PropertyKey[]): number
}

function lineFinder(document: Document, counter: LineCounter) {
  return (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line
    }
    return 1
  }
}

/** Reads a YAML text; whatever is wrong with it is a fault in the result: it never throws. */
export function readYaml(text: string): Yaml {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const lineOf = lineFinder(document, counter)
  const faultAt = (line: number, message: string) => ({ line, message: `is not valid YAML: ${message}` })
  const faults = document.errors.map(({ pos, message }) => faultAt(counter.linePos(pos[0]).line, message))
  if (faults.length > 0) return { value: undefined, faults, lineOf }
  try {
    return { value: document.toJS(), faults, lineOf }
  } catch (error) {
    // An alias (*name) without its anchor shows only when the value is made.
    return { value: undefined, faults: [faultAt(1, (error as Error).message)], lineOf }
  }
}
