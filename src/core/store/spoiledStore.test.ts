import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Pack } from '../../domain/pack/pack'
import { sha256 } from '../pack/packId'
import { readPack } from '../pack/readPack'
import { createKeyPair } from '../pack/signature'
import { samplePack } from '../pack/testing/samplePack'
import { openPackStore } from './openPackStore'
import { readNow } from './testing/readNow'

const [first, second, third] = ['一', '二', '三'].map((marker) => samplePack(marker)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array
]

let bundled: Pack
let dataFolder: string
beforeEach(async () => {
  const read = readPack(samplePack('はじめから'))
  if (!read.ok) throw new Error(read.code)
  bundled = read.value
  dataFolder = await mkdtemp(join(tmpdir(), 'spoiled-store-'))
  const store = await open()
  await store.publish(first)
  await store.publish(second)
})
afterEach(() => rm(dataFolder, { recursive: true }))

const open = (trustedKeys?: string[]) => openPackStore({ dataFolder, bundled, read: readNow(trustedKeys) })
const storedFile = (bytes: Uint8Array) => join(dataFolder, 'packs', `${sha256(bytes)}.faqpack`)

async function allFiles(): Promise<string[]> {
  const entries = await readdir(dataFolder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

test.each([
  ['cut short', (bytes: Uint8Array) => bytes.subarray(0, 100), 'damaged'],
  ['another whole pack', () => third, 'damaged']
])('a stored pack that is %s gives way to the one before', async (_, spoil, fault) => {
  await writeFile(storedFile(second), spoil(second))
  const store = await open()
  expect(store.shown()).toMatchObject({ place: sha256(first), fault })
  expect((await store.earlier()).map(({ place }) => place)).toEqual(['bundled'])
})

test('with both broken the bundled pack shows, and the next publishing repairs that', async () => {
  await rm(storedFile(second))
  await writeFile(storedFile(first), '')
  const store = await open()
  expect(store.shown()).toEqual({ place: 'bundled', pack: bundled, fault: 'file-gone' })
  expect((await store.publish(second)).ok).toBe(true)
  expect((await open()).shown()).toMatchObject({ place: sha256(second), fault: undefined })
})

test.each(['', '{', '{"current":"../../etc/passwd"}', '{"current":"bundled","more":1}'])(
  'with a pointer %j the bundled pack shows and nothing is swept',
  async (pointer) => {
    await writeFile(join(dataFolder, 'shown-pack.json'), pointer)
    expect((await open()).shown()).toEqual({ place: 'bundled', pack: bundled, fault: 'broken-pointer' })
    expect(await allFiles()).toHaveLength(3)
  }
)

test('with a lost pointer the bundled pack shows and nothing is swept, however often it starts', async () => {
  await rm(join(dataFolder, 'shown-pack.json'))
  for (let start = 0; start < 2; start++)
    expect((await open()).shown()).toEqual({ place: 'bundled', pack: bundled, fault: 'lost-pointer' })
  expect((await allFiles()).sort()).toEqual([first, second].map((bytes) => `${sha256(bytes)}.faqpack`).sort())
  const store = await open()
  expect(await store.earlier()).toEqual([])
  expect((await store.publish(second)).ok).toBe(true)
  expect((await open()).shown()).toMatchObject({ place: sha256(second), fault: undefined })
})

test('keys given later put unsigned packs out of use, but not the bundled one', async () => {
  const { publicKey, privateKey } = createKeyPair()
  const store = await open([publicKey])
  expect(store.shown()).toEqual({ place: 'bundled', pack: bundled, fault: 'unsigned' })
  expect(await store.publish(third)).toEqual({ ok: false, code: 'unsigned' })
  expect((await store.publish(samplePack('三', privateKey))).ok).toBe(true)
})

test('what a crash left behind is removed at the start', async () => {
  await writeFile(`${storedFile(third)}.1234.unfinished`, 'x')
  await writeFile(storedFile(third), third)
  await writeFile(join(dataFolder, 'shown-pack.json.1.unfinished'), 'x')
  await mkdir(join(dataFolder, 'stats'))
  await open()
  expect(await allFiles()).toHaveLength(3)
})
