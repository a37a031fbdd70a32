import { expect, test } from 'vitest'
import { findText } from './saidPlace'

function screen(html: string): HTMLElement {
  const root = document.createElement('main')
  root.innerHTML = html
  return root
}
const textOf = (range: Range | undefined) => range?.toString()

test.each([
  ['in one piece', '<p>はい。使えます。</p>', '使えます。', '使えます。'],
  ['over several elements', '<p>こ<b>れは</b><wbr>はがきです。</p>', 'れははがき', 'れははがき'],
  ['not there', '<p>はい。</p>', 'いいえ', undefined]
])('a text %s', (_case, html, text, found) => {
  expect(textOf(findText(screen(html), text, 0)?.range)).toBe(found)
})

test('readings are not part of the text', () => {
  const root = screen('<p><ruby>資格<rt>しかく</rt></ruby>を<ruby>失<rt>うしな</rt></ruby>う</p>')
  const place = findText(root, '資格を失う', 0)
  expect(place?.end).toBe(5)
  expect(place?.range.startContainer.textContent).toBe('資格')
  expect(place?.range.endContainer.textContent).toBe('う')
})

test('a text that occurs twice is found one place after the other', () => {
  const root = screen('<p>はい。</p><p>はい。</p>')
  const first = findText(root, 'はい。', 0)
  const second = findText(root, 'はい。', first?.end ?? 0)
  expect(first?.range.startContainer).toBe(root.firstChild?.firstChild)
  expect(second?.range.startContainer).toBe(root.lastChild?.firstChild)
  expect(findText(root, 'はい。', second?.end ?? 0)).toBeUndefined()
})
