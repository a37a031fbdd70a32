import { isMap, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml'

/** A YAML file that holds one list, and where each of its nodes stands. */
export interface YamlList {
  readonly items: readonly unknown[]
  /** The 1-based line of the item at `index`, or of the nearest node above the field at `path` that exists. */
  lineOf(index: number, path: readonly (string | number)[]): number
}

/** Why a file could not be read as a list. */
export class YamlListError extends Error {
  constructor(
    readonly line: number,
    message: string
  ) {
    super(message)
  }
}

/** Parses `text` as a YAML list. Throws YamlListError with the line on a syntax error or another shape. */
export function parseYamlList(text: string): YamlList {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  const first = document.errors[0]
  if (first) throw new YamlListError(first.linePos?.[0].line ?? 1, `YAML の書き方に誤りがあります (${first.code})`)
  const items: unknown = document.contents === null ? [] : document.toJS()
  if (!Array.isArray(items)) throw new YamlListError(1, '「- 」で始まる項目の並びを書いてください')
  return {
    items,
    lineOf: (index, path) => {
      const offset = nearest(document, [index, ...path])?.range?.[0] ?? 0
      return lines.linePos(offset).line
    }
  }
}

function nearest(document: Document, path: readonly (string | number)[]): Node | null {
  let node = document.contents as Node | null
  for (const step of path) {
    const next: unknown = isMap(node) || isSeq(node) ? node.get(step, true) : undefined
    if (!next || typeof next !== 'object') break
    node = next as Node
  }
  return node
}
