import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Channel, ReplyOf, RequestOf } from '../../contract/channels'
import type { UpdateProgressView, UpdateReport } from '../../contract/staff'
import { buildPack } from '../content/buildPack'
import { createKeyPair } from '../pack/signature'
import type { Router } from '../router'
import { buildWorkers, type BuiltWorkers } from '../testing/buildWorkers'
import { importTable } from '../table/content/importTable'
import { csvBytes, faqRow, SIX } from '../table/testing/tables'
import { openKiosk } from './openKiosk'

const BUILD_MS = 120_000
const PIN = '480713'
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
const quit = vi.fn()
const NOW_TABLE = csvBytes([SIX, faqRow('1-1', '窓口はどこですか', '一階です。'), faqRow('1-2')])
const NEW_TABLE = csvBytes([SIX, faqRow('1-1', '窓口はどこですか', '二階です。'), faqRow('1-3')])

let built: BuiltWorkers
let root: string
let data: string
let kiosk: Router
let close: () => Promise<void> = () => Promise.resolve()

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'errand-'))
  built = await buildWorkers('staff-errand')
  await writeFile(join(root, 'bundled.faqpack'), await packOf(NOW_TABLE, 'はじめの版'))
}, BUILD_MS)
afterAll(async () => {
  await rm(root, { recursive: true })
  await rm(built.folder, { recursive: true })
})

beforeEach(async () => {
  vi.clearAllMocks()
  data = await mkdtemp(join(root, 'data-'))
  await mkdir(join(data, 'import'))
  kiosk = await start()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await close()
})

async function packOf(table: Uint8Array, version: string, privateKey?: string): Promise<Uint8Array> {
  const { content } = await importTable(table, 'table.csv')
  return buildPack(content, { version, organisation: '', created: new Date(0) }, { privateKey })
}

/** Starts the kiosk, after the end of the one before. */
async function start(pack?: string): Promise<Router> {
  await close()
  const options = { now: undefined, pack, data, port: 0, open: false }
  const opened = await openKiosk(options, {
    host: 'browser',
    bundledPack: join(root, 'bundled.faqpack'),
    ...built,
    printer: undefined,
    quit,
    log
  })
  if (!opened.ok) throw new Error(opened.code)
  close = opened.value.close
  return opened.value.router
}

async function ask<C extends Channel>(channel: C, request: RequestOf<C>) {
  const reply = (await kiosk.dispatch(channel, request)) as ReplyOf<C>
  if (!reply.ok) throw new Error(`${channel}: ${reply.code}`)
  return reply.value
}

async function enter(): Promise<{ session: string }> {
  const opening = await ask('staff:open', { pin: PIN })
  if (opening.outcome !== 'opened') throw new Error(opening.outcome)
  return { session: opening.session }
}

async function lay(name: string, bytes: Uint8Array, inSession: { session: string }): Promise<string> {
  await writeFile(join(data, 'import', name), bytes)
  const files = (await ask('staff:files', inSession)).flatMap((stick) => stick.files)
  return files.find((file) => file.name === name)?.id ?? ''
}

function ready(report: UpdateReport) {
  if (report.outcome !== 'ready') throw new Error(JSON.stringify(report))
  return report
}

const conclusionOf = async (id: string) => {
  const item = await ask('content:item', { id })
  return item.kind === 'guide' ? '' : item.conclusion
}

test('one answer is changed in Excel, checked, looked at, published and undone', async () => {
  const me = await enter()
  const file = await lay('FAQ.csv', NEW_TABLE, me)
  const report = ready(await ask('staff:update-check', { ...me, file }))
  expect(report.difference).toMatchObject({
    added: [{ key: '1-3' }],
    changed: [{ key: '1-1' }],
    removed: [{ key: '1-2' }]
  })
  expect(await ask('staff:update-item', { ...me, update: report.update, itemId: '1-1' })).toMatchObject({
    conclusion: '二階です。'
  })
  expect(await conclusionOf('1-1')).toBe('一階です。')

  const published = await ask('staff:update-publish', { ...me, update: report.update })
  expect(published).toMatchObject({
    ok: true,
    value: { origin: 'published', fault: undefined, earlier: [{ place: 'bundled', version: 'はじめの版' }] }
  })
  expect(await conclusionOf('1-1')).toBe('二階です。')
  kiosk = await start()
  expect(await conclusionOf('1-1')).toBe('二階です。')

  const again = await enter()
  expect(await ask('staff:undo', again)).toMatchObject({
    ok: true,
    value: { origin: 'bundled', earlier: [{ file: 'FAQ.csv' }] }
  })
  expect(await conclusionOf('1-1')).toBe('一階です。')
  const { earlier } = await ask('staff:status', again)
  expect(await ask('staff:undo', { ...again, place: earlier[0]?.place })).toMatchObject({ ok: true })
  expect(await conclusionOf('1-1')).toBe('二階です。')
  const repeated = await lay('FAQ.csv', NEW_TABLE, again)
  expect(await ask('staff:update-check', { ...again, file: repeated })).toEqual({
    outcome: 'refused',
    fault: 'same-pack'
  })
})

describe('what cannot be published changes nothing', () => {
  test('a table with a fault names the cell', async () => {
    const me = await enter()
    const file = await lay('FAQ.csv', csvBytes([SIX, faqRow('1-1', '')]), me)
    const report = await ask('staff:update-check', { ...me, file })
    expect(report).toMatchObject({ outcome: 'faulty', notes: [{ severity: 'error', column: '質問' }], more: 0 })
    const [stick] = await ask('staff:files', me)
    const saved = await ask('staff:notes-save', { ...me, stick: stick?.id ?? '' })
    if (!saved.ok) throw new Error(saved.code)
    expect(await readFile(join(data, 'import', saved.value), 'utf8')).toContain('2行目　「質問」の列')
    const { jobId } = await ask('staff:notes-print', me)
    expect(await ask('print:sheet', { jobId })).toMatchObject({ items: [{ question: '直すところ' }] })
  })

  test.each([
    ['FAQ.faqpack', new Uint8Array(100), 'not-a-pack'],
    ['FAQ.faqpack', new Uint8Array(), 'not-a-pack']
  ])('%s that is not a pack', async (name, bytes, fault) => {
    const me = await enter()
    const file = await lay(name, bytes, me)
    expect(await ask('staff:update-check', { ...me, file })).toEqual({ outcome: 'refused', fault })
  })

  test('a file that has gone, and an update that was never checked', async () => {
    const me = await enter()
    const file = await lay('FAQ.csv', NEW_TABLE, me)
    await rm(join(data, 'import', 'FAQ.csv'))
    const gone = { outcome: 'refused', fault: 'file-gone' }
    expect(await ask('staff:update-check', { ...me, file })).toEqual(gone)
    expect(await ask('staff:update-check', { ...me, file: 'x'.repeat(32) })).toEqual(gone)
    expect(await ask('staff:update-publish', { ...me, update: 'never-checked' })).toEqual({
      ok: false,
      code: 'file-gone'
    })
  })

  test(
    'an update that staff stop while it is built',
    async () => {
      const me = await enter()
      const rows = Array.from({ length: 2000 }, (_, n) => faqRow(`2-${n}`, `質問の${n}はどこで手続きしますか`))
      const file = await lay('FAQ.csv', csvBytes([SIX, ...rows]), me)
      const checking = ask('staff:update-check', { ...me, file })
      const progress = () => ask('staff:update-progress', me)
      const isHalfway = (now: UpdateProgressView) => now?.stage === 'build' && now.done > 0 && now.done < 1
      await vi.waitUntil(async () => isHalfway(await progress()), { timeout: 20_000 })
      const busy = { outcome: 'refused', fault: 'busy' }
      expect(await ask('staff:update-check', { ...me, file })).toEqual(busy)
      await ask('staff:update-cancel', me)
      expect(await checking).toEqual({ outcome: 'refused', fault: 'cancelled' })
      expect(await ask('staff:update-progress', me)).toBeNull()
      expect((await readdir(data)).sort()).toEqual(['import', 'staff-pin.copy.json', 'staff-pin.json'])
    },
    BUILD_MS
  )

  test('a kiosk with keys accepts no table and no unsigned pack, and says whose packs it accepts', async () => {
    const { publicKey, privateKey } = createKeyPair()
    await mkdir(join(data, 'trusted-keys'))
    await writeFile(join(data, 'trusted-keys', 'head-office.pem'), publicKey)
    kiosk = await start()
    const me = await enter()
    for (const [name, bytes] of [
      ['a.csv', NEW_TABLE],
      ['b.faqpack', await packOf(NEW_TABLE, '次')]
    ] as const) {
      const file = await lay(name, bytes, me)
      expect(await ask('staff:update-check', { ...me, file })).toEqual({ outcome: 'refused', fault: 'unsigned' })
    }
    const file = await lay('c.faqpack', await packOf(NEW_TABLE, '次', privateKey), me)
    const report = ready(await ask('staff:update-check', { ...me, file }))
    const { trustedKeys } = await ask('staff:status', me)
    expect(trustedKeys).toEqual([report.pack.signer])
  })
})

describe('the door', () => {
  test('nobody ends the kiosk once staff have left', async () => {
    const me = await enter()
    await ask('staff:leave', me)
    expect(await kiosk.dispatch('staff:quit', me)).toEqual({ ok: false, code: 'session-over' })
    expect(quit).not.toHaveBeenCalled()
  })

  test('a wrong PIN six times locks it', async () => {
    await enter()
    for (let n = 0; n < 5; n++) await ask('staff:open', { pin: '999998' })
    expect(await ask('staff:open', { pin: PIN })).toMatchObject({ outcome: 'locked' })
    expect(await ask('staff:door', {})).toMatchObject({ state: 'locked' })
  })

  test('staff can end the kiosk', async () => {
    await ask('staff:quit', await enter())
    await vi.waitFor(() => expect(quit).toHaveBeenCalledOnce())
  })
})

test('a pack named at the start is reported as such, and undo shows it again', async () => {
  const named = join(root, 'named.faqpack')
  await writeFile(named, await packOf(csvBytes([SIX, faqRow('1-1', '窓口はどこですか', '三階です。')]), '名指し'))
  kiosk = await start(named)
  const me = await enter()
  expect(await ask('staff:status', me)).toMatchObject({ origin: 'named', pack: { version: '名指し' }, earlier: [] })
  const { update, difference } = ready(
    await ask('staff:update-check', { ...me, file: await lay('FAQ.csv', NEW_TABLE, me) })
  )
  expect(difference).toMatchObject({ added: [{ key: '1-3' }], changed: [{ key: '1-1' }], removed: [] })
  await ask('staff:update-publish', { ...me, update })
  expect(await conclusionOf('1-1')).toBe('二階です。')
  expect(await ask('staff:undo', me)).toMatchObject({ ok: true, value: { origin: 'named', earlier: [] } })
  expect(await conclusionOf('1-1')).toBe('三階です。')
  kiosk = await start()
  expect(await conclusionOf('1-1')).toBe('一階です。')
})

test('settings show at once, and are refused if they make no sense', async () => {
  const me = await enter()
  const settings = await ask('staff:settings-read', me)
  const next = { ...settings, idleSeconds: 45, organisation: { ...settings.organisation, name: '見本健康保険組合' } }
  expect(await ask('staff:settings-write', { ...me, settings: next })).toEqual({ ok: true, value: null })
  expect(await ask('kiosk:view', {})).toMatchObject({ idleSeconds: 45, organisation: { name: '見本健康保険組合' } })
  const reply = await kiosk.dispatch('staff:settings-write', { ...me, settings: { ...next, idleSeconds: 0 } })
  expect(reply).toEqual({ ok: false, code: 'bad-request' })
})

test('what visitors did is counted, shown and taken away as CSV', async () => {
  await ask('stats:count', { kind: 'read', itemId: '1-1' })
  await ask('stats:count', { kind: 'read', itemId: '9-9' })
  for (const digits of ['12345678', '23456789', '34567890'])
    await ask('stats:count', { kind: 'unsure', text: `記号 ${digits}` })
  await ask('stats:count', { kind: 'unsure', text: '山之辺太郎' })
  await ask('stats:count', { kind: 'helpful', itemId: '1-1', answer: 'yes' })
  await ask('print:submit', { items: ['1-1', '1-2'] })
  const me = await enter()
  await ask('staff:test-print', me)
  const { summary, questions } = await ask('staff:stats', { ...me, period: 'week' })
  expect(summary).toMatchObject({
    read: [{ itemId: '1-1', count: 1 }],
    printed: [{ itemId: '1-1' }, { itemId: '1-2' }],
    unsure: [{ detail: '記号 ＊＊＊＊', count: 3 }],
    helpful: [{ itemId: '1-1', yes: 1, not: 0 }]
  })
  expect(questions['1-1']).toBe('窓口はどこですか')
  const sticks = await ask('staff:files', me)
  const stick = sticks.find(({ label }) => label === '取り込みフォルダー')?.id ?? ''
  const written = await ask('staff:stats-export', { ...me, period: 'all', stick })
  if (!written.ok) throw new Error(written.code)
  expect(await readFile(join(data, 'import', written.value), 'utf8')).toContain('No.1-1,窓口はどこですか')
})
