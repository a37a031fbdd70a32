import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Pack } from '../../domain/pack/pack'
import { createKeyPair } from '../pack/signature'
import { samplePack } from '../pack/testing/samplePack'
import { openPackStore } from '../store/openPackStore'
import { readNow } from '../store/testing/readNow'
import { importTable } from '../table/content/importTable'
import { createContentExporter } from './contentExporter'

let folder: string
let stick: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'))
  stick = join(folder, 'stick')
  await mkdir(stick)
})
afterEach(() => rm(folder, { recursive: true }))

async function openExporter(publish?: Uint8Array) {
  const bundledPack = join(folder, 'bundled.faqpack')
  await writeFile(bundledPack, samplePack('はじめ'))
  const bundled = await readNow()(samplePack('はじめ'))
  const store = await openPackStore({
    dataFolder: join(folder, 'data'),
    bundled: (bundled as { value: Pack }).value,
    read: readNow()
  })
  if (publish) await store.publish(publish)
  const exporter = createContentExporter({
    store,
    bundledPack,
    namedPack: undefined,
    now: () => new Date('2026-11-21T06:00:00Z')
  })
  return { store, exporter }
}

test('what is shown is written as a table that imports back to the same content', async () => {
  const { store, exporter } = await openExporter(samplePack('公開'))
  expect(await exporter.exportTo(stick, 'table')).toEqual({ ok: true, value: '窓口の内容-2026-11-21-150000.xlsx' })
  const { content, problems } = await importTable(
    await readFile(join(stick, '窓口の内容-2026-11-21-150000.xlsx')),
    'a.xlsx'
  )
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(content.entries).toEqual(store.shown().pack.content.entries)
})

test.each([
  ['as it was published, with its signature', samplePack('公開', createKeyPair().privateKey)],
  ['that came with the program', undefined]
])('the pack %s is written byte for byte', async (_, published) => {
  const { exporter } = await openExporter(published)
  const written = await exporter.exportTo(stick, 'pack')
  if (!written.ok) throw new Error(written.code)
  expect(await readFile(join(stick, written.value))).toEqual(Buffer.from(published ?? samplePack('はじめ')))
})

test('a stick that has gone is reported, and nothing is left behind', async () => {
  const { exporter } = await openExporter()
  expect(await exporter.exportTo(undefined, 'pack')).toEqual({ ok: false, code: 'file-gone' })
  expect(await exporter.exportTo(join(folder, 'gone'), 'table')).toMatchObject({ ok: false })
  expect(await readdir(stick)).toEqual([])
})
