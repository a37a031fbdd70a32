import { expect, test } from 'vitest'
import { measureAnalysis } from './measureAnalysis'

function tellOf(texts: readonly string[], letters: number): number[] {
  const told: number[] = []
  const analyze = measureAnalysis(
    () => [],
    letters,
    (done) => told.push(done)
  )
  for (const text of texts) analyze(text)
  return told
}

test('says after each text how much of all has been read', () => {
  expect(tellOf(['あいうえお', 'か', 'きくけこ'], 10)).toEqual([0.5, 0.6, 1])
})

test('says nothing new if a text adds less than a hundredth', () => {
  expect(tellOf(['あ', 'い', 'う', 'え'], 250)).toEqual([0.01])
})

test('never passes the whole, and never goes back', () => {
  expect(tellOf(['あいう', 'えおか', 'き'], 4)).toEqual([0.75, 1])
})
