import { cleanup, render } from '@testing-library/vue'
import { afterEach, expect, test } from 'vitest'
import type { RubySegment } from '../../domain/readings/ruby'
import RubyRuns from './RubyRuns.vue'

afterEach(cleanup)

function draw(segments: readonly RubySegment[]) {
  return render(RubyRuns, { props: { segments } }).container
}

/** The text with ｜ wherever a line may break. */
function broken(container: Element): string {
  const copy = container.cloneNode(true) as Element
  for (const mark of copy.querySelectorAll('wbr')) mark.replaceWith('｜')
  for (const reading of copy.querySelectorAll('rt')) reading.remove()
  return copy.textContent
}

test('if the phrases are not known, a line may break between two readings, but never inside one', () => {
  const segments = [['この'], ['健康', 'けんこう'], ['保険証', 'ほけんしょう'], ['を'], ['見', 'み'], ['せる']] as const
  const container = draw(segments)
  expect(container.querySelector('wbr')).toHaveAttribute('aria-hidden', 'true')
  expect(container.querySelector('ruby wbr')).toBeNull()
  expect(broken(container)).toBe('この健康｜保険証を見せる')
})

test('a line breaks between phrases, and within one only if it does not fit a line of its own', () => {
  const segments = [
    ['この'],
    ['健康', 'けんこう'],
    ['保険証', 'ほけんしょう'],
    ['を'],
    [''],
    ['見', 'み'],
    ['せる']
  ] as const
  const container = draw(segments)
  const boxes = [...container.querySelectorAll('.whole')]
  expect(boxes.map(broken)).toEqual(['この健康｜保険証を', '見せる'])
  expect([...container.querySelectorAll('wbr')].filter((mark) => !mark.closest('.whole'))).toHaveLength(1)
})

test.each<[string, RubySegment[], string | undefined]>([
  ['a date with its era', [['2026年7月末（令和8年7月末）まで']], '2026年7月末（令和8年7月末）まで'],
  [
    'a long word with readings',
    [
      ['利用者', 'りようしゃ'],
      ['証明用', 'しょうめいよう'],
      ['証明書', 'しょうめいしょ']
    ],
    '利用者｜証明用｜証明書'
  ],
  ['what a bracket opens', [['「はい」です。']], undefined],
  ['a phrase without readings', [['みせる']], undefined],
  ['a word with one reading', [['病院', 'びょういん']], undefined]
])('%s keeps to one line if it can', (_, phrase, whole) => {
  const container = draw([['まず'], [''], ...phrase])
  const box = container.querySelector('.whole')
  expect(box ? broken(box) : undefined).toBe(whole)
})
