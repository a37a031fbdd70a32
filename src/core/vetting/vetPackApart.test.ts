import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { IsoDate } from '../../domain/value/isoDate'
import type { PackPart } from '../../domain/pack/pack'
import { resealPack } from '../pack/testing/resealPack'
import { samplePack } from '../pack/testing/samplePack'
import { buildWorkers, type BuiltWorkers } from '../testing/buildWorkers'
import { VET_LIMITS, vetPackApart } from './vetPackApart'

const BUILD_MS = 120_000
const MEGABYTE = 2 ** 20
const log = { error: vi.fn() }
const options = { trustedKeys: [], today: '2026-11-21' as IsoDate, isNew: true }

let built: BuiltWorkers
beforeAll(async () => {
  built = await buildWorkers('vet-pack')
}, BUILD_MS)
afterAll(() => rm(built.folder, { recursive: true }))

const vet = (bytes: Uint8Array, limits = VET_LIMITS, signal?: AbortSignal) =>
  vetPackApart(built.packWorker, log, limits)(bytes, options, signal)

/** A part that says `start`, then `filling` until it is `megabytes` large, then `end`. */
function filled(part: PackPart, start: string, filling: string, end: string, megabytes: number): Uint8Array {
  const bytes = Buffer.alloc(megabytes * MEGABYTE, filling)
  const whole = bytes.subarray(0, bytes.length - (bytes.length % filling.length))
  return resealPack(part, Buffer.concat([Buffer.from(start), whole, Buffer.from(end)]))
}

const manyBadEntries = () => filled('entries', '[', '{},', '{}]', 5)

test('a whole pack passes, and comes back unchanged', async () => {
  const vetted = await vet(samplePack())
  expect(vetted).toMatchObject({ ok: true, value: { manifest: { version: '2026-11-20' } } })
})

test.each<[string, () => Uint8Array, string]>([
  ['60 million empty lists', () => filled('index', '[', '[],', '[]]', 90), 'unpacked-too-large'],
  ['lists in lists in lists', () => filled('guides', '', '[', '', 90), 'unpacked-too-large'],
  ['spaces only', () => filled('glossary', '[', ' ', ']', 90), 'bad-content'],
  ['a text of 90 MB', () => filled('lexicon', '{"surfaces":"', 'あ', '"}', 90), 'bad-content'],
  ['two million invalid entries', manyBadEntries, 'bad-content'],
  ['two million segments', () => filled('readings', '{"texts":{},"segments":[', '[1],', '[1]]}', 5), 'bad-content']
])('a small pack that unpacks to %s is refused', async (_, make, code) => {
  const bytes = make()
  expect(bytes.length).toBeLessThan(MEGABYTE)
  expect(await vet(bytes)).toEqual({ ok: false, code })
})

test('a pack that takes more memory than it may ends its thread and nothing else', async () => {
  expect(await vet(manyBadEntries(), { silenceMs: 60_000, heapMb: 16 })).toEqual({ ok: false, code: 'too-heavy' })
  expect(log.error).toHaveBeenCalledWith('a pack could not be vetted', expect.objectContaining({ limit: 'memory' }))
})

test('a pack that takes longer than it may is given up', async () => {
  expect(await vet(samplePack(), { silenceMs: 1, heapMb: 512 })).toEqual({ ok: false, code: 'too-heavy' })
})

test('vetting can be aborted', async () => {
  const abort = new AbortController()
  const vetting = vet(samplePack(), VET_LIMITS, abort.signal)
  abort.abort()
  await expect(vetting).rejects.toThrow('the work was stopped')
})
