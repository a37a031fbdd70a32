import { expect, test } from 'vitest'
import type { Label } from '../../domain/readings/label'

const CATALOGUE = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts', '!./japaneseDate.ts'], {
  eager: true
})

const isLabel = (value: unknown): value is Label => typeof value === 'object' && value !== null && 'segments' in value

/** Every label in a part of the catalogue; labels made from a number, a date or a name are made with examples. */
function labelsIn(value: unknown): Label[] {
  if (isLabel(value)) return [value]
  if (typeof value === 'function')
    return ['1', '2'].flatMap((told) => labelsIn((value as (told: string) => unknown)(told)))
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(labelsIn) : []
}
const LABELS = Object.values(CATALOGUE).flatMap(labelsIn)

test('the catalogue was read', () => {
  expect(LABELS.map(({ text }) => text)).toEqual(expect.arrayContaining(['印刷する', '職員を呼ぶ', '質問2']))
})

test.each(LABELS.map(({ text, segments }) => [text, segments] as const))(
  'every kanji of 「%s」 has a reading',
  (_, segments) => {
    for (const [run, reading] of segments)
      if (reading === undefined) expect(run).not.toMatch(/\p{Script=Han}/u)
      else expect(reading).toMatch(/^[ぁ-ん]+$/)
  }
)
