import { render } from '@testing-library/vue'
import { expect, test } from 'vitest'
import RubyRuns from './RubyRuns.vue'

test('a line may end between two readings, which is nowhere inside a reading', () => {
  const segments = [['この'], ['健康', 'けんこう'], ['保険証', 'ほけんしょう'], ['を'], ['見', 'み'], ['せる']] as const
  const { container } = render(RubyRuns, { props: { segments } })
  const breaks = [...container.querySelectorAll('wbr')]
  expect(
    breaks.map((mark) => [mark.previousElementSibling?.textContent, mark.nextElementSibling?.textContent])
  ).toEqual([['健康けんこう', '保険証ほけんしょう']])
  expect(breaks[0]).toHaveAttribute('aria-hidden', 'true')
  expect(container.querySelector('ruby wbr')).toBeNull()
})
