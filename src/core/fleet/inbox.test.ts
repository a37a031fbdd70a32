import { mkdtemp, readdir, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createKeyPair } from '../pack/signature'
import { sealZip } from '../pack/seal'
import { editJson, forgePack } from '../pack/testing/forgePack'
import { watchedDisk } from '../disk/testing/watchedDisk'
import { layKeys, openBranch, packOf, type BranchOptions } from './testing/branch'

const own = createKeyPair()
const other = createKeyPair()
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
/** Noon in Japan. */
const NOON = '2026-11-20T03:00:00Z'
const AFTER_CLOSING = '2026-11-20T08:20:00Z'

let root: string
let data: string
let folder: string
beforeEach(async () => {
  vi.clearAllMocks()
  vi.useFakeTimers({ now: new Date(NOON), toFake: ['Date'] })
  root = await mkdtemp(join(tmpdir(), 'inbox-'))
  data = await mkdtemp(join(root, 'data-'))
  folder = await mkdtemp(join(root, 'in-'))
  await layKeys(data, own.publicKey)
})
afterEach(async () => {
  vi.useRealTimers()
  await rm(root, { recursive: true })
})

const open = (options: Partial<BranchOptions> = {}) => openBranch({ data, inbox: folder, log, ...options })
const lay = (name: string, bytes: Uint8Array | string) => writeFile(join(folder, name), bytes)
const signed = (marker: string, created = '2026-11-20T00:00:00Z') => packOf(marker, created, own.privateKey)

describe('a newer signed pack', () => {
  test('waits for closing time, is published as by staff, undone once, and not taken again', async () => {
    const { inbox, updater, version } = await open()
    await lay('内容.faqpack', signed('新'))
    await inbox.tick()
    expect(version()).toBe('はじめ')
    expect(await inbox.look()).toMatchObject({
      state: 'ready',
      waiting: { pack: { version: '新' }, difference: { added: 0, changed: 2, removed: 0 }, publishAt: '17:15' },
      left: []
    })
    vi.setSystemTime(AFTER_CLOSING)
    await inbox.tick()
    expect(version()).toBe('新')
    expect(await inbox.look()).toMatchObject({ waiting: undefined, left: [] })
    expect(await readdir(folder)).toEqual(['内容.faqpack'])

    expect((await updater.undo()).ok).toBe(true)
    expect(version()).toBe('はじめ')
    expect(await inbox.look()).toMatchObject({
      waiting: undefined,
      left: [{ name: '内容.faqpack', reason: 'taken-before' }]
    })
    vi.setSystemTime('2026-11-23T00:00:00Z')
    await inbox.tick()
    expect(version()).toBe('はじめ')
    await lay('次.faqpack', signed('次', '2026-11-21T00:00:00Z'))
    expect(await inbox.look()).toMatchObject({ waiting: { pack: { version: '次' } } })
  })

  test('is published at once if staff ask for it, but only the one they saw', async () => {
    const { inbox, version } = await open()
    await lay('内容.faqpack', signed('新'))
    const { waiting } = await inbox.look()
    expect(await inbox.publishNow('0'.repeat(64))).toEqual({ ok: false, code: 'file-gone' })
    expect(await inbox.publishNow(waiting?.pack.id ?? '')).toMatchObject({ ok: true })
    expect(version()).toBe('新')
  })

  test('waits while somebody is at the kiosk', async () => {
    const { inbox, version } = await open()
    await lay('内容.faqpack', signed('新'))
    await inbox.tick()
    vi.setSystemTime(AFTER_CLOSING)
    inbox.hear({ visiting: true, blank: false, quietSeconds: 0 })
    await inbox.tick()
    expect(version()).toBe('はじめ')
    inbox.hear({ visiting: false, blank: false, quietSeconds: 0 })
    await inbox.tick()
    expect(version()).toBe('新')
  })

  test('that a kiosk found before it was switched off for the night shows the next morning', async () => {
    await lay('内容.faqpack', signed('新'))
    const evening = await open()
    await evening.inbox.tick()
    vi.setSystemTime('2026-11-21T00:00:00Z')
    const morning = await open()
    expect(morning.version()).toBe('はじめ')
    await morning.inbox.tick()
    expect(morning.version()).toBe('新')
  })

  test.each([
    ['while it runs', false],
    ['and is started again', true]
  ])(
    'that was found while the clock stood a decade ahead waits for the next closing time, if the kiosk is set right %s',
    async (_, isRestarted) => {
      vi.setSystemTime('2036-11-20T03:00:00Z')
      await lay('内容.faqpack', signed('新'))
      const ahead = await open()
      await ahead.inbox.tick()
      vi.setSystemTime(NOON)
      const { inbox, version } = isRestarted ? await open() : ahead
      await inbox.tick()
      expect(version()).toBe('はじめ')
      vi.setSystemTime(AFTER_CLOSING)
      await inbox.tick()
      expect(version()).toBe('新')
    }
  )

  test('that head office removes again no longer waits; one behind a dead network still does', async () => {
    const { inbox } = await open()
    await lay('内容.faqpack', signed('新'))
    expect((await inbox.look()).waiting).toBeDefined()
    await rm(folder, { recursive: true })
    expect(await inbox.look()).toMatchObject({ state: 'missing', waiting: { pack: { version: '新' } } })
    folder = await mkdtemp(join(root, 'in-'))
    const again = await open()
    expect(await again.inbox.look()).toMatchObject({ state: 'ready', waiting: undefined })
  })

  test('is the newest of several that are newer than the pack on show', async () => {
    const { inbox } = await open()
    await lay('b.faqpack', signed('新', '2026-11-20T00:00:00Z'))
    await lay('a.faqpack', signed('中', '2026-11-19T00:00:00Z'))
    expect(await inbox.look()).toMatchObject({
      waiting: { pack: { version: '新' } },
      left: [{ name: 'a.faqpack', reason: 'not-newest' }]
    })
  })

  test('that the disk refuses is reported, and tried again at the next closing time', async () => {
    let tries = 0
    const disk = watchedDisk((what, path) => {
      if (what !== 'write' || !path.includes('packs')) return
      tries++
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
    })
    const { inbox, version } = await open({ disk })
    await lay('内容.faqpack', signed('新'))
    await inbox.tick()
    for (const now of [AFTER_CLOSING, '2026-11-20T09:00:00Z', '2026-11-21T09:00:00Z']) {
      vi.setSystemTime(now)
      await inbox.tick()
    }
    expect(tries).toBe(2)
    expect(version()).toBe('はじめ')
    expect(await inbox.look()).toMatchObject({ fault: 'disk-full', waiting: { pack: { version: '新' } } })
  })
})

describe('replay', () => {
  test('a signed pack dated between the content that staff restored and the newest that ever showed is not taken', async () => {
    const { inbox, updater } = await open()
    await lay('新.faqpack', signed('新'))
    const { waiting } = await inbox.look()
    await inbox.publishNow(waiting?.pack.id ?? '')
    await updater.undo()
    await rm(join(folder, '新.faqpack'))
    await lay('中.faqpack', signed('中', '2026-11-01T00:00:00Z'))
    expect(await inbox.look()).toMatchObject({ waiting: undefined, left: [{ reason: 'older-pack' }] })
    const restarted = await open()
    expect(await restarted.inbox.look()).toMatchObject({ waiting: undefined, left: [{ reason: 'older-pack' }] })
  })

  test('a pack that the disk has lost is taken again', async () => {
    const first = await open()
    await lay('新.faqpack', signed('新'))
    const { waiting } = await first.inbox.look()
    await first.inbox.publishNow(waiting?.pack.id ?? '')
    const [stored = ''] = await readdir(join(data, 'packs'))
    await truncate(join(data, 'packs', stored), 100)
    const after = await open()
    expect(after.version()).toBe('はじめ')
    expect(await after.inbox.look()).toMatchObject({ waiting: { pack: { version: '新' } } })
  })
})

describe('a file that is left where it is, with the reason', () => {
  const whole = signed('新')
  const changed = forgePack(
    (files) => editJson(files, 'manifest.json', (manifest) => (manifest['version'] = '偽')),
    own.privateKey
  )
  const forged = forgePack((files) => (files['entries.json'] = Buffer.from('{}')), own.privateKey)
  const zeroed = Uint8Array.from(whole).fill(0, whole.length / 2)

  test.each<[string, string, Uint8Array | string, string]>([
    ['an unsigned pack', 'a.faqpack', packOf('新', '2026-11-20T00:00:00Z'), 'unsigned'],
    ['a foreign pack', 'a.faqpack', packOf('新', '2026-11-20T00:00:00Z', other.privateKey), 'unknown-key'],
    ['an older pack', 'a.faqpack', signed('前', '2025-12-31T00:00:00Z'), 'older-pack'],
    ['a pack of the same moment', 'a.faqpack', signed('同', '2026-01-01T00:00:00Z'), 'older-pack'],
    ['a pack of next year', 'a.faqpack', signed('先', '2027-11-20T00:00:00Z'), 'future-pack'],
    ['a half-copied pack', 'a.faqpack', whole.slice(0, whole.length / 2), 'unfinished'],
    ['a pack without its last byte', 'a.faqpack', whole.slice(0, -1), 'unfinished'],
    ['a pack of full size with nothing in its second half', 'a.faqpack', zeroed, 'unfinished'],
    ['an empty file', 'a.faqpack', '', 'unfinished'],
    ['a text named like a pack', 'a.faqpack', 'これはパックではありません', 'unfinished'],
    ['a flipped bit', 'a.faqpack', Uint8Array.from(whole, (byte, at) => (at === 200 ? byte ^ 1 : byte)), 'damaged'],
    ['a manifest changed under a good signature', 'a.faqpack', changed, 'bad-signature'],
    ['a part changed under a good manifest', 'a.faqpack', forged, 'damaged'],
    ['a table', '内容.xlsx', 'x', 'other-file'],
    ['a file named like a rotation', 'a.faqkeys', '{}', 'bad-rotation'],
    ['a zip that was sealed', 'a.faqpack', sealZip(new Uint8Array(22)), 'unfinished']
  ])('%s', async (_, name, bytes, reason) => {
    await lay(name, bytes)
    const { inbox, version } = await open()
    expect(await inbox.look()).toMatchObject({
      waiting: undefined,
      left: [{ name, reason }]
    })
    expect(log.warn).toHaveBeenCalledWith(expect.stringContaining(name))
    vi.setSystemTime(AFTER_CLOSING)
    await inbox.tick()
    expect(version()).toBe('はじめ')
    expect(log.warn).toHaveBeenCalledOnce()
    expect(await readdir(folder)).toEqual([name])
  })
})

test('unfinished files of copying programs, hidden files, links and folders are ignored', async () => {
  const whole = signed('新')
  for (const name of [
    '.syncthing.a.faqpack.tmp',
    '~syncthing~a.faqpack.tmp',
    'a.faqpack.part',
    '.a.faqpack',
    'desktop.ini'
  ])
    await lay(name, whole)
  await writeFile(join(root, 'elsewhere.faqpack'), whole)
  await symlink(join(root, 'elsewhere.faqpack'), join(folder, 'link.faqpack'))
  const { inbox } = await open()
  expect(await inbox.look()).toMatchObject({ state: 'ready', waiting: undefined, left: [] })
})

test('a pack that is copied into a file of full size is taken once it is whole, whatever its time says', async () => {
  const whole = signed('新')
  const time = new Date('2026-11-20T02:00:00Z')
  const { inbox } = await open()
  await lay('a.faqpack', Uint8Array.from(whole).fill(0, 1000))
  await utimes(join(folder, 'a.faqpack'), time, time)
  expect(await inbox.look()).toMatchObject({ left: [{ reason: 'unfinished' }] })
  await lay('a.faqpack', whole)
  await utimes(join(folder, 'a.faqpack'), time, time)
  expect(await inbox.look()).toMatchObject({ waiting: { pack: { version: '新' } }, left: [] })
})

test('the same content built again is neither taken nor reported', async () => {
  const { inbox } = await open()
  await lay('a.faqpack', packOf('はじめ', '2026-11-20T00:00:00Z', own.privateKey))
  expect(await inbox.look()).toMatchObject({ waiting: undefined, left: [] })
})

test('a kiosk without keys takes nothing, and one without a folder writes nothing', async () => {
  await rm(join(data, 'trusted-keys'), { recursive: true })
  await lay('a.faqpack', signed('新'))
  const lax = await open()
  expect(await lax.inbox.look()).toMatchObject({ state: 'no-keys', waiting: undefined })
  const off = await open({ settings: { inbox: '' } })
  await off.inbox.tick()
  expect(await off.inbox.look()).toMatchObject({ state: 'off', waiting: undefined })
  expect(await readdir(data)).toEqual([])
})

test('of three hundred files only a limited number is read, and staff see a limited list', async () => {
  for (let n = 0; n < 300; n++) await lay(`${n}.faqpack`, 'x')
  const { inbox } = await open()
  const { left, more } = await inbox.look()
  expect([left.length, more]).toEqual([20, 280])
})
