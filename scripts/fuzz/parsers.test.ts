import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { requestSchemas, type Channel } from '../../src/contract/channels'
import { samplePack } from '../../src/core/pack/testing/samplePack'
import { openCoreParsers } from './coreParsers'
import { fileParsers } from './fileParsers'
import { packParsers } from './packParsers'
import { createPick, seedOf } from './random'
import { stickParsers } from './stickParsers'
import { tableParsers } from './tableParsers'

const INPUTS = 40
const CHANNELS = Object.keys(requestSchemas) as Channel[]

const folder = await mkdtemp(join(tmpdir(), 'fuzz-test-'))
const bundledPack = join(folder, 'bundled.faqpack')
await writeFile(bundledPack, samplePack())
const core = await openCoreParsers({ data: join(folder, 'data'), bundledPack })
afterAll(async () => {
  await core.close()
  await rm(folder, { recursive: true })
})

test.each([...packParsers, ...tableParsers, ...fileParsers, ...stickParsers, ...core.parsers])(
  'the parser of $name takes or refuses whatever it is fed',
  async (parser) => {
    for (let input = 0; input < INPUTS; input++)
      expect(['taken', 'refused']).toContain(await parser.run(createPick(seedOf(1, parser.name, input))))
  }
)

test.each(CHANNELS)('the requests for %s that are not changed are valid', (channel) => {
  for (let input = 0; input < 4; input++)
    expect(requestSchemas[channel].safeParse(core.request(channel, () => input)).error).toBeUndefined()
})

test('the same seed gives the same inputs', () => {
  const row = (seed: number) => Array.from({ length: 9 }, () => createPick(seed)(1000))
  expect(row(7)).toEqual(row(7))
  expect(seedOf(1, 'pack', 2)).not.toBe(seedOf(1, 'pack', 3))
})
