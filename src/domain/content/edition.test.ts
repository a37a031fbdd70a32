import { describe, expect, it } from 'vitest'
import type { Content } from './content'
import { EntrySchema } from './entry'
import { editionOn, idOfRef, versionRef } from './edition'
import type { IsoDate } from '../value/isoDate'

const entry = EntrySchema.parse({
  id: '5-01',
  category: '5',
  question: '古い保険証は使えますか',
  sources: ['a'],
  versions: [
    { until: '2025-12-01', question: '保険証はいつまで使えますか', conclusion: '2025年12月1日まで使えます。' },
    { from: '2025-12-02', until: '2027-03-31', conclusion: '使えません。' }
  ]
})
const content: Content = { categories: [], documents: [], glossary: [], guides: [], entries: [entry], errands: [] }
const shown = (date: string) => editionOn(content, date as IsoDate).items.get('5-01')

describe('editionOn', () => {
  it.each([
    ['2025-11-01', '保険証はいつまで使えますか', '5-01@0'],
    ['2025-12-01', '保険証はいつまで使えますか', '5-01@0'],
    ['2025-12-02', '古い保険証は使えますか', '5-01@1'],
    ['2027-03-31', '古い保険証は使えますか', '5-01@1']
  ])('on %s asks %s', (date, question, ref) => {
    expect(shown(date)).toMatchObject({ question, ref })
  })

  it('leaves out what no longer holds', () => {
    expect(shown('2027-04-01')).toBeUndefined()
  })
})

it('a number with an at sign in its ref is found again', () => {
  expect(idOfRef(versionRef('2-07', 12))).toBe('2-07')
})
