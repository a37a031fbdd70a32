import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createKeyPair, fingerprint } from '../core/pack/signature'
import { readRotation } from '../core/fleet/rotation'
import { packOf } from '../core/fleet/testing/branch'
import { readPack } from '../core/pack/readPack'
import { runFaq } from './testing/runFaq'

let folder: string
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-20T03:00:00Z'), toFake: ['Date'] })
  folder = await mkdtemp(join(tmpdir(), 'fleet-'))
})
afterEach(async () => {
  vi.useRealTimers()
  await rm(folder, { recursive: true })
})

const run = (...args: string[]) => runFaq(args)

const pack = (version: string, day: string) => ({
  id: Buffer.from(version).toString('hex').padEnd(64, '0').slice(0, 64),
  version,
  created: `${day}T00:00:00Z`
})
const NEW = pack('新', '2026-11-18')
const OLD = pack('旧', '2026-11-01')

function stateOf(id: number, branch: string, change: object = {}) {
  return {
    format: 1,
    id: String(id).padStart(12, '0'),
    host: `kiosk-${id}`,
    branch,
    organisation: '見本健康保険組合',
    version: '1.0.0',
    pack: { ...NEW, origin: 'published' },
    waiting: null,
    left: 0,
    started: '2026-11-19T23:00:00Z',
    written: '2026-11-20T02:00:00Z',
    freeBytes: 5 * 2 ** 30,
    printerFault: null,
    ...change
  }
}
const lay = (name: string, state: unknown) =>
  writeFile(join(folder, name), typeof state === 'string' ? state : JSON.stringify(state))

test('silent and stale branches come first, each with its problem', async () => {
  await lay(
    '1.state.json',
    stateOf(1, '東京', { printerFault: { at: '2026-11-20T01:00:00Z', outcome: 'check-paper' } })
  )
  await lay('2.state.json', stateOf(2, '大阪', { pack: { ...OLD, origin: 'published' } }))
  await lay('3.state.json', stateOf(3, '福岡', { written: '2026-11-10T00:00:00Z' }))
  await lay('4.state.json', stateOf(4, '札幌', { pack: { ...OLD, origin: 'bundled' }, waiting: NEW }))
  await lay('5.state.json', stateOf(5, '那覇', { written: '2027-01-01T00:00:00Z' }))
  await lay(
    '6.state.json',
    stateOf(6, '仙台', { pack: { ...NEW, created: '2026-11-17T00:00:00Z', origin: 'published' } })
  )
  const { code, out, err } = await run('fleet', folder)
  expect(code).toBe(0)
  expect(out[0]).toMatch(/^状態 +窓口 +端末/)
  expect(out.slice(1).map((line) => line.split(/ {2,}/).slice(0, 2))).toEqual([
    ['知らせなし', '福岡'],
    ['時計が先', '那覇'],
    ['古い内容', '大阪'],
    ['閉まると替わる', '札幌'],
    ['よい', '東京'],
    ['よい', '仙台']
  ])
  expect(out[5]).toContain('2026-11-20 10:00 紙・ふた')
  expect(err).toEqual(['6 台: 知らせなし 1、時計が先 1、古い内容 1、閉まると替わる 1、よい 2'])
})

test('broken files are named, and the table shows the others all the same', async () => {
  await lay('1.state.json', stateOf(1, '東京'))
  await lay('2.state.json', JSON.stringify(stateOf(2, '大阪')).slice(0, 200))
  await lay('3.state.json', stateOf(3, '\u001b[31m赤'))
  await lay('4.state.json', '')
  await lay('5.state.json', 'x'.repeat(20_000))
  await lay('6.state.json', stateOf(6, '那覇', { pack: null }))
  await mkdir(join(folder, '7.state.json'))
  await lay(
    '1.state.sync-conflict-20261120-110000-ABCDEFG.json',
    stateOf(1, '東京', { written: '2026-11-19T00:00:00Z' })
  )
  await lay('.syncthing.8.state.json.tmp', '')
  await lay('利用の記録.csv', '')
  const { code, out, err } = await run('fleet', folder)
  expect(code).toBe(0)
  expect(out).toHaveLength(2)
  expect(err).toEqual([
    '1.state.sync-conflict-20261120-110000-ABCDEFG.json: 同じ端末の、前の知らせです',
    '2.state.json: 途中で切れているか、壊れています',
    '3.state.json: 読めない項目があります (branch)',
    '4.state.json: 途中で切れているか、壊れています',
    '5.state.json: 大きすぎます',
    '6.state.json: 読めない項目があります (pack)',
    '1 台: よい 1'
  ])
})

test('a folder for each branch is read too, and a field that a newer program adds is ignored', async () => {
  await mkdir(join(folder, '東京'))
  await lay('東京/1.state.json', stateOf(1, '東京', { format: 2, temperature: 20 }))
  expect((await run('fleet', folder)).out).toHaveLength(2)
})

test('--csv writes for Excel, with no cell that Excel would run', async () => {
  await lay('1.state.json', stateOf(1, '=HYPERLINK("x")'))
  const { out } = await run('fleet', folder, '--csv')
  const [head, row] = (out[0] ?? '').split('\r\n')
  expect(head).toMatch(/^\ufeff状態,窓口,端末/)
  expect(row).toContain(`"'=HYPERLINK(""x"")"`)
})

test('--days and --pack set what counts as silent and as stale', async () => {
  await lay('1.state.json', stateOf(1, '東京', { written: '2026-11-18T00:00:00Z' }))
  const standing = async (...args: string[]) => (await run('fleet', folder, ...args)).out[1]?.split(' ')[0]
  expect(await standing()).toBe('よい')
  expect(await standing('--days', '1')).toBe('知らせなし')
  const bytes = packOf('次', '2026-11-19T00:00:00Z')
  await writeFile(join(folder, '次.faqpack'), bytes)
  expect(await standing('--pack', join(folder, '次.faqpack'))).toBe('古い内容')
  const made = readPack(bytes)
  if (!made.ok) throw new Error(made.code)
  const { id, version, created } = made.value.manifest
  await lay('1.state.json', stateOf(1, '東京', { pack: { id, version, created, origin: 'published' } }))
  expect(await standing('--pack', join(folder, '次.faqpack'))).toBe('よい')
})

test.each([
  [[], '差し出しのフォルダーを書いてください'],
  [['FOLDER', '--days', '0'], '--days 0'],
  [['FOLDER/none'], '読めません (ENOENT)'],
  [['FOLDER', '--pack', 'FOLDER/none'], '読めません']
])('%j is refused with its reason', async (args, reason) => {
  const { code, err } = await run('fleet', ...args.map((word) => word.replace('FOLDER', folder)))
  expect(code).toBeGreaterThan(0)
  expect(err[0]).toContain(reason)
})

test('faq rotate makes a file with which one key hands over to another', async () => {
  const [from, to] = [createKeyPair(), createKeyPair()]
  await lay('old.pem', from.privateKey)
  await lay('new.pem', to.publicKey)
  const at = (name: string) => join(folder, name)
  const { code, err } = await run('rotate', '--key', at('new.pem'), '--sign', at('old.pem'), '--out', at('x.faqkeys'))
  expect([code, err[0]]).toEqual([0, expect.stringContaining(fingerprint(to.publicKey) ?? '-')])
  expect(readRotation(await readFile(at('x.faqkeys')), [from.publicKey])).toEqual({
    ok: true,
    value: { created: '2026-11-20T03:00:00.000Z', trust: to.publicKey, signer: fingerprint(from.publicKey) }
  })
  expect((await run('rotate', '--key', at('old.pem'), '--sign', at('old.pem'), '--out', at('y.faqkeys'))).code).toBe(1)
  expect((await run('rotate', '--key', at('new.pem'), '--sign', at('new.pem'), '--out', at('y.faqkeys'))).code).toBe(1)
  expect((await run('rotate', '--key', at('new.pem'), '--sign', at('old.pem'), '--out', at('y.txt'))).code).toBe(2)
})
