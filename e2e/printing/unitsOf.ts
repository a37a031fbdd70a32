import type { Block } from '../../src/domain/content/block'
import type { SheetItem } from '../../src/domain/sheet/sheet'

/** The texts that must each stay together on one page of paper, in the order in which they are printed. */
export function unitsOf({ id, question, conclusion, body }: SheetItem): string[] {
  return [`${question}お問い合わせ番号${id}${conclusion}`, ...body.flatMap(unitsOfBlock)]
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

/** Joins a heading with the first part below it: they must not be separated. */
function withHeading(heading: string | undefined, [first = '', ...rest]: readonly string[]): string[] {
  return [`${heading ?? ''}${first}`, ...rest]
}
