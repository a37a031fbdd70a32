const HIGHLIGHT = 'said'
/** A reading over the letters is not part of the text. */
const READING = 'rt'

/** Where a text is on the screen, and how many letters there are on the screen up to its end. */
export interface SaidPlace {
  readonly range: Range
  readonly end: number
}

/** Finds the first place of `text` within `root`, after its first `from` letters; undefined if it is not shown. */
export function findText(root: Element, text: string, from: number): SaidPlace | undefined {
  const nodes = textNodesIn(root)
  const at = nodes
    .map(({ data }) => data)
    .join('')
    .indexOf(text, from)
  if (at < 0) return undefined
  const end = at + text.length
  const range = document.createRange()
  let passed = 0
  for (const node of nodes) {
    const next = passed + node.length
    if (passed <= at && at < next) range.setStart(node, at - passed)
    if (passed < end && end <= next) range.setEnd(node, end - passed)
    passed = next
  }
  return { range, end }
}

function textNodesIn(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode())
    if (walker.currentNode instanceof Text && !walker.currentNode.parentElement?.closest(READING))
      nodes.push(walker.currentNode)
  return nodes
}

/**
 * Marks what is being read, and nothing else; `undefined` marks nothing. Uses the browser's own highlight, which
 * changes no element: nothing moves, and a term in the text can still be touched.
 */
export function markSaid(range: Range | undefined): void {
  if (!('highlights' in CSS)) return
  if (range) CSS.highlights.set(HIGHLIGHT, new Highlight(range))
  else CSS.highlights.delete(HIGHLIGHT)
}
