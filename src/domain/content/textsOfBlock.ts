import type { Block } from './block'

/** Every text of a block that a visitor reads, in reading order. */
export function textsOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'note':
    case 'warning':
      return [block.text]
    case 'steps':
    case 'bullets':
    case 'checklist':
      return [...(block.title ? [block.title] : []), ...block.items]
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()]
    case 'contact':
      return [
        block.name,
        ...(block.phone ? [block.phone] : []),
        ...(block.hours ?? []),
        ...(block.note ? [block.note] : [])
      ]
  }
}
