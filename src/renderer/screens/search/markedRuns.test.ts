import { expect, test } from 'vitest'
import { markedRuns } from './markedRuns'

test('with readings, what was typed is still marked: a run with a reading whole, one without where it matches', () => {
  const segments = [['病院', 'びょういん'], ['で'], [''], ['使', 'つか'], ['えないとき']] as const
  const marked = [
    { text: '病', hit: true },
    { text: '院で使え', hit: false },
    { text: 'ない', hit: true },
    { text: 'とき', hit: false }
  ]
  expect(markedRuns(segments, marked)).toEqual([
    { segments: [['病院', 'びょういん']], hit: true },
    { segments: [['で'], [''], ['使', 'つか'], ['え']], hit: false },
    { segments: [['ない']], hit: true },
    { segments: [['とき']], hit: false }
  ])
})
