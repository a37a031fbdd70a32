import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Pack } from '../../domain/pack/pack'
import { sha256 } from '../pack/packId'
import { readPack } from '../pack/readPack'
import { samplePack } from '../pack/testing/samplePack'
import { readNow } from './testing/readNow'
import { openPackStore } from './openPackStore'
import { PowerCutDisk, type Choose } from './testing/powerCutDisk'

const dataFolder = '/data'
const [bundledBytes, first, second, third] = ['零', '一', '二', '三'].map((marker) => samplePack(marker)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array
]
const read = readPack(bundledBytes)
const bundled = (read.ok ? read.value : undefined) as Pack

class PowerCut extends Error {}

/** Publishes two packs, and a third with a power cut at its `cutAt`-th disk call. Returns what shows afterwards. */
async function publishAndCut(cutAt: number, choose: Choose, flushes: 'true' | 'false'): Promise<string> {
  let touchesLeft = Infinity
  const disk = new PowerCutDisk(() => {
    if (touchesLeft-- <= 0) throw new PowerCut()
  }, flushes)
  const store = await openPackStore({ dataFolder, bundled, read: readNow(), disk })
  await store.publish(first)
  await store.publish(second)
  touchesLeft = cutAt
  await store.publish(third).catch((error: unknown) => {
    if (!(error instanceof PowerCut)) throw error
  })
  const after = await openPackStore({ dataFolder, bundled, read: readNow(), disk: disk.cutPower(choose) })
  return after.shown().place
}

const cuts = fc.tuple(fc.nat(30), fc.infiniteStream(fc.nat(1_000_000)))
const chooser = (numbers: Iterator<number>): Choose => {
  return (max) => (numbers.next().value as number) % (max + 1)
}

test('a power cut at any disk call leaves the pack from before or the new one', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(cuts, async ([cutAt, numbers]) => {
      const place = await publishAndCut(cutAt, chooser(numbers), 'true')
      seen.add(place)
      expect([sha256(second), sha256(third)]).toContain(place)
    }),
    { numRuns: 300 }
  )
  expect(seen.size).toBe(2)
})

test('the same test catches a disk to which nothing is flushed', async () => {
  const places = new Set<string>()
  await fc.assert(
    fc.asyncProperty(cuts, async ([cutAt, numbers]) => {
      places.add(await publishAndCut(cutAt, chooser(numbers), 'false'))
    }),
    { numRuns: 100 }
  )
  expect(places).toContain('bundled')
})
