import { expect, test } from 'vitest'
import { GuideSchema } from '../../domain/content/guide'
import type { IsoDate } from '../../domain/value/isoDate'
import { sampleContents, SAMPLE_ABOUT } from '../pack/testing/samplePack'
import { writePack } from '../pack/writePack'
import { vetPack } from './vetPack'

const today = '2026-11-21' as IsoDate

/** A pack with a guide of one question, whose answer 「はい」 leads to `yes`. */
function guiding(yes: string): Uint8Array {
  const guide = GuideSchema.parse({
    id: 'g-01',
    category: 'place',
    question: '案内',
    sources: ['1'],
    versions: [
      {
        intro: '案内です。',
        start: 'first',
        questions: { first: { text: 'お持ちですか', yes, no: 'end', unsure: 'end' } },
        ends: { end: { title: '終わり', conclusion: '窓口です。' } }
      }
    ]
  })
  return writePack(sampleContents('見本', [guide]), SAMPLE_ABOUT)
}

test('a pack with a guide passes', () => {
  expect(vetPack(guiding('end'), { trustedKeys: [], today, isNew: true }).ok).toBe(true)
})

test.each(['nowhere', 'constructor', '__proto__', 'toString'])(
  'a guide whose answer leads to %s is refused, even if the pack was published once',
  (yes) => {
    for (const isNew of [true, false])
      expect(vetPack(guiding(yes), { trustedKeys: [], today, isNew })).toEqual({ ok: false, code: 'bad-content' })
  }
)

test('a new pack passes with a picture that only a newer program has', () => {
  const contents = sampleContents()
  const content = { ...contents.content, categories: [{ id: 'place', name: '場所', icon: 'tooth' }] }
  const bytes = writePack({ ...contents, content }, SAMPLE_ABOUT)
  expect(vetPack(bytes, { trustedKeys: [], today, isNew: true }).ok).toBe(true)
})
