import { expect, test } from 'vitest'
import type { RubySegment } from '../readings/ruby'
import { sentencesOf } from './sentencesOf'

const written = (...segments: RubySegment[]) => sentencesOf(segments).map((sentence) => sentence.written)

test.each<[string, RubySegment[], string[]]>([
  ['one without an end', [['住所', 'じゅうしょ'], ['の変更']], ['住所の変更']],
  ['two', [['はい。使えます。']], ['はい。', '使えます。']],
  [
    'an end in the middle of a run',
    [['窓口', 'まどぐち'], ['へ。お'], ['電話', 'でんわ'], ['で。']],
    ['窓口へ。', 'お電話で。']
  ],
  ['a question and what closes it', [['（どこですか？）ここです。']], ['（どこですか？）', 'ここです。']],
  [
    'a quoted sentence',
    [['「教えてください。」と'], ['伝', 'つた'], ['えます。']],
    ['「教えてください。」', 'と伝えます。']
  ],
  ['phrases', [['はい。'], [''], ['使', 'つか'], ['えます。']], ['はい。', '使えます。']],
  ['nothing', [], []],
  ['only a sign', [['※']], []]
])('%s', (_case, segments, expected) => {
  expect(written(...segments)).toEqual(expected)
})

test('each sentence is said in kana, with the particles of its own phrases', () => {
  const segments: RubySegment[] = [
    ['窓口', 'まどぐち'],
    ['へ。'],
    [''],
    ['会社', 'かいしゃ'],
    ['は、'],
    [''],
    ['後', 'あと'],
    ['です。']
  ]
  expect(sentencesOf(segments)).toEqual([
    { written: '窓口へ。', said: 'まどぐちえ。' },
    { written: '会社は、後です。', said: 'かいしゃわ、あとです。' }
  ])
})
