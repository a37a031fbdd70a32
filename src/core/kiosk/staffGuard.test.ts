import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Channel, RequestOf } from '../../contract/channels'
import { DEFAULT_SETTINGS } from '../../domain/staff/settings'
import { samplePack } from '../pack/testing/samplePack'
import { startKiosk, type StartedKiosk } from './testing/startKiosk'

const ID = 'x'.repeat(32)
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

type Guarded = Exclude<Extract<Channel, `staff:${string}`>, 'staff:door' | 'staff:open'>

/** A request for every channel behind the PIN, valid but for the session. The compiler reports a channel without one. */
const REQUESTS: { readonly [C in Guarded]: Omit<RequestOf<C>, 'session'> } = {
  'staff:stay': {},
  'staff:leave': {},
  'staff:change-pin': { pin: '590824' },
  'staff:status': {},
  'staff:build': {},
  'staff:files': {},
  'staff:update-check': { file: ID },
  'staff:update-progress': {},
  'staff:update-cancel': {},
  'staff:update-item': { update: ID, itemId: '1-01' },
  'staff:update-publish': { update: ID },
  'staff:notes-print': {},
  'staff:notes-save': { stick: ID },
  'staff:undo': {},
  'staff:settings-read': {},
  'staff:settings-write': { settings: DEFAULT_SETTINGS },
  'staff:kanji': { kana: 'まどぐち' },
  'staff:text-lines': { file: ID },
  'staff:picture-take': { slot: 'logo', file: ID },
  'staff:picture-remove': { slot: 'logo' },
  'staff:fleet': {},
  'staff:fleet-publish': { pack: '0'.repeat(64) },
  'staff:folder-check': { use: 'inbox', folder: '' },
  'staff:content-export': { stick: ID, form: 'pack' },
  'staff:printers': {},
  'staff:test-print': {},
  'staff:stats': { period: 'week' },
  'staff:stats-export': { period: 'week', stick: ID },
  'staff:quit': {}
}

let folder: string
let kiosk: StartedKiosk
let left: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guard-'))
  const bundledPack = join(folder, 'bundled.faqpack')
  await writeFile(bundledPack, samplePack())
  kiosk = await startKiosk({ data: join(folder, 'data'), bundledPack, log })
  const opening = await kiosk.ask('staff:open', { pin: '480713' })
  if (opening.outcome !== 'opened') throw new Error(opening.outcome)
  left = opening.session
  await kiosk.ask('staff:leave', { session: left })
})
afterAll(async () => {
  await kiosk.close()
  await rm(folder, { recursive: true })
})

describe.each(Object.entries(REQUESTS))('%s', (channel, request) => {
  test.each([
    ['that never was', () => 'x'.repeat(43)],
    ['that has ended', () => left]
  ])('does not answer in a session %s', async (_which, session) => {
    expect(await kiosk.tell(channel, { ...request, session: session() })).toEqual({ ok: false, code: 'session-over' })
  })

  test('does not answer without a session', async () => {
    expect(await kiosk.tell(channel, request)).toEqual({ ok: false, code: 'bad-request' })
  })
})
