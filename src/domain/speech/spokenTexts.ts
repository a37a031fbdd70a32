import type { Block } from '../content/block'
import type { Wording } from '../readings/label'

/** A text as the screen shows it, and what is said before it so that a listener knows what it is. */
export interface SpokenText {
  readonly text: Wording
  /** The number of a step, the heading of a column. */
  readonly lead?: Wording
}

/** What `warning` is called on the screen. */
export interface SpokenNames {
  readonly warning: Wording
}

/** The texts of a block in the order in which they are read aloud, which is their order on the screen. */
export function spokenTexts(block: Block, { warning }: SpokenNames): SpokenText[] {
  switch (block.type) {
    case 'paragraph':
    case 'note':
      return [{ text: block.text }]
    case 'warning':
      return [{ text: block.text, lead: warning }]
    case 'bullets':
    case 'checklist':
    case 'steps':
      return [
        ...(block.title ? [{ text: block.title }] : []),
        ...block.items.map((text, at) => (block.type === 'steps' ? { text, lead: String(at + 1) } : { text }))
      ]
    case 'table':
      return [{ text: block.caption }, ...block.rows.flatMap((row) => spokenRow(row, block.head))]
    case 'contact':
      return [block.name, block.phone, ...(block.hours ?? []), block.note].flatMap((text) => (text ? [{ text }] : []))
  }
}

/** A row is read cell by cell, each with the heading of its column, since a listener cannot remember the headings. */
function spokenRow([name = '', ...cells]: readonly string[], [, ...heads]: readonly string[]): SpokenText[] {
  return [{ text: name }, ...cells.map((text, at) => ({ text, lead: heads[at] ?? '' }))]
}
