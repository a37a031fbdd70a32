import type { Block } from '../../src/domain/content/block'
import type { SheetItem } from '../../src/domain/sheet/sheet'

/** What must stand on one page of paper together: each string is text in the order it is printed in. */
export function unitsOf({ no, question, conclusion, body }: SheetItem): string[] {
  return [`${question}お問い合わせ番号${no}${conclusion}`, ...body.flatMap(unitsOfBlock)]
}

function unitsOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return []
    case 'note':
    case 'warning':
      return [`${block.type === 'note' ? '補足' : 'ご注意'}${block.text}`]
    case 'steps':
      return withHeading(
        block.title,
        block.items.map((item, index) => `${index + 1}${item}`)
      )
    case 'bullets':
    case 'checklist':
      return withHeading(block.title, block.items)
    case 'table':
      return withHeading(
        `${block.caption}${block.head.join('')}`,
        block.rows.map((row) => row.join(''))
      )
    case 'contact':
      return [
        `${block.name}${block.phone ? `電話${block.phone}` : ''}${(block.hours ?? []).join('')}${block.note ?? ''}`
      ]
  }
}

/** A heading is nothing without the first of what it heads. */
function withHeading(heading: string | undefined, [first = '', ...rest]: readonly string[]): string[] {
  return [`${heading ?? ''}${first}`, ...rest]
}
