import type { Block } from '../../../domain/content/block'

/**
 * The texts of a block in which a term may be touched for its meaning: running text, but no heading, name, hour or box
 * to tick.
 */
export function proseOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'note':
    case 'warning':
      return [block.text]
    case 'steps':
    case 'bullets':
      return [...block.items]
    case 'table':
      return block.rows.flatMap((row) => row.slice(1))
    case 'checklist':
      return []
    case 'contact':
      return block.note ? [block.note] : []
  }
}
