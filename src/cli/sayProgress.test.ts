import { expect, test } from 'vitest'
import { sayProgress } from './sayProgress'

test('a long build reports its progress every two seconds, a quick one not at all', () => {
  const said: string[] = []
  let now = 0
  const onProgress = sayProgress(
    (line) => said.push(line),
    () => now
  )
  for (const [at, done] of [
    [0, 0],
    [1900, 0.1],
    [2100, 0.129],
    [3000, 0.5],
    [4200, 0.875]
  ] as const) {
    now = at
    onProgress({ stage: 'build', done })
  }
  now = 9000
  onProgress({ stage: 'pack', done: 0 })
  expect(said).toEqual(['ことばを調べています… 12%', 'ことばを調べています… 87%', '一つのファイルにまとめています…'])
})
