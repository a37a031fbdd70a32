import { expect, test } from 'vitest'
import { splitConclusion } from './splitConclusion'

test.each([
  ['一文だけ', 'はい、使えます。', 'はい、使えます。', ''],
  ['二文め', 'はい。そのままお使いください。', 'はい。', 'そのままお使いください。'],
  ['句点のない一行', 'そのままお使いください\n※注', 'そのままお使いください', '※注'],
  ['かぎの中の句点', '「登録済。」と出ます。次に押します。', '「登録済。」と出ます。', '次に押します。'],
  ['かっこの中の句点', '証（カード。紙も同じ。）を見せます。以上', '証（カード。紙も同じ。）を見せます。', '以上'],
  ['続く符号', '本当ですか！？はい。', '本当ですか！？', 'はい。'],
  ['160文字', `${'あ'.repeat(159)}。続き`, `${'あ'.repeat(159)}。`, '続き']
])('splits %s', (_, answer, conclusion, rest) => expect(splitConclusion(answer)).toEqual({ conclusion, rest }))

test.each([
  ['too long', `${'あ'.repeat(160)}。続き`],
  ['a bullet', '・一つめ\n・二つめ'],
  ['a step', '①開く\n②押す'],
  ['a note', '※控え'],
  ['a heading', '【注意】捨てない']
])('finds no conclusion if the first sentence is %s, and keeps the whole answer', (_, answer) =>
  expect(splitConclusion(answer)).toEqual({ conclusion: undefined, rest: answer })
)
