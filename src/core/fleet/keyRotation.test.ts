import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createKeyPair, fingerprint, signDocument } from '../pack/signature'
import { fingerprintsOf } from '../settings/readTrustedKeys'
import { writeRotation } from './rotation'
import { layKeys, openBranch, packOf } from './testing/branch'

const [first, second, third, foreign] = [createKeyPair(), createKeyPair(), createKeyPair(), createKeyPair()]
const printOf = ({ publicKey }: { publicKey: string }) => fingerprint(publicKey) ?? ''
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
const MONDAY = new Date('2026-11-16T00:00:00Z')
const TUESDAY = new Date('2026-11-17T00:00:00Z')

let root: string
let data: string
let folder: string
beforeEach(async () => {
  vi.clearAllMocks()
  vi.useFakeTimers({ now: new Date('2026-11-20T03:00:00Z'), toFake: ['Date'] })
  root = await mkdtemp(join(tmpdir(), 'rotation-'))
  data = await mkdtemp(join(root, 'data-'))
  folder = await mkdtemp(join(root, 'in-'))
  await layKeys(data, first.publicKey)
})
afterEach(async () => {
  vi.useRealTimers()
  await rm(root, { recursive: true })
})

const open = () => openBranch({ data, inbox: folder, log })
const lay = (name: string, bytes: Uint8Array | string) => writeFile(join(folder, name), bytes)
const fromTo = (from: typeof first, to: typeof first, when = MONDAY) =>
  writeRotation(to.publicKey, from.privateKey, when)
const publish = async (branch: Awaited<ReturnType<typeof open>>, marker: string, day: string, key: typeof first) => {
  await lay('内容.faqpack', packOf(marker, `${day}T00:00:00Z`, key.privateKey))
  const { waiting, left } = await branch.inbox.look()
  if (!waiting) throw new Error(JSON.stringify(left))
  expect((await branch.inbox.publishNow(waiting.pack.id)).ok).toBe(true)
  return branch.inbox.look()
}

test('the old key hands over, and is retired once nothing that shows or can be brought back needs it', async () => {
  const branch = await open()
  const trusted = () => fingerprintsOf(branch.keyring.keys)
  await publish(branch, '一', '2026-11-10', first)
  await lay('鍵.faqkeys', fromTo(first, second))
  expect(await branch.inbox.look()).toMatchObject({ left: [], retiringKeys: [printOf(first)] })
  expect(trusted().sort()).toEqual([printOf(first), printOf(second)].sort())
  await publish(branch, '二', '2026-11-16', second)
  expect(trusted()).toHaveLength(2)
  expect((await branch.updater.undo()).ok).toBe(true)
  expect(branch.version()).toBe('一')
  for (const [marker, day] of [
    ['三', '2026-11-17'],
    ['四', '2026-11-18'],
    ['五', '2026-11-19']
  ] as const)
    await publish(branch, marker, day, second)
  expect(trusted()).toHaveLength(2)
  const after = await publish(branch, '六', '2026-11-20', second)
  expect(after).toMatchObject({ left: [], retiringKeys: [] })
  expect(trusted()).toEqual([printOf(second)])
  expect(await readdir(join(data, 'retired-keys'))).toEqual([`${printOf(first)}.pem`])

  const restarted = await open()
  expect(restarted.version()).toBe('六')
  expect(await restarted.inbox.look()).toMatchObject({ left: [], retiringKeys: [] })
  expect(fingerprintsOf(restarted.keyring.keys)).toEqual([printOf(second)])
})

test('a series of rotations is honoured from the oldest on, whatever the files are called', async () => {
  await lay('a.faqkeys', fromTo(second, third, TUESDAY))
  await lay('b.faqkeys', fromTo(first, second, MONDAY))
  await lay('内容.faqpack', packOf('新', '2026-11-19T00:00:00Z', third.privateKey))
  const branch = await open()
  expect(await branch.inbox.look()).toMatchObject({ waiting: { pack: { version: '新' } }, left: [] })
})

test('from a file with two keys only the retired one is removed', async () => {
  await rm(join(data, 'trusted-keys'), { recursive: true })
  await layKeys(data, first.publicKey + third.publicKey)
  await lay('鍵.faqkeys', fromTo(first, second))
  const branch = await open()
  await branch.inbox.look()
  expect(fingerprintsOf(branch.keyring.keys).sort()).toEqual([printOf(second), printOf(third)].sort())
  expect(await readFile(join(data, 'trusted-keys', '0.pem'), 'utf8')).toContain(third.publicKey.trim())
})

describe('a rotation that is refused changes no key', () => {
  const whole = fromTo(first, second)
  const statement = (json: object) => {
    const text = JSON.stringify(json)
    return JSON.stringify({ statement: text, signature: signDocument('rotation', Buffer.from(text), first.privateKey) })
  }
  const asManifest = () => {
    const text = JSON.stringify({ format: 1, created: MONDAY.toISOString(), trust: second.publicKey })
    return JSON.stringify({ statement: text, signature: signDocument('manifest', Buffer.from(text), first.privateKey) })
  }
  const created = MONDAY.toISOString()

  test.each<[string, Uint8Array | string, string]>([
    ['one by a stranger', fromTo(foreign, second), 'unknown-key'],
    ['one signed by its own new key', fromTo(second, second), 'unknown-key'],
    ['one that is half copied', whole.slice(0, whole.length / 2), 'unfinished'],
    ['an empty file', '', 'unfinished'],
    ['one that was changed', Buffer.from(whole).toString().replace(created, TUESDAY.toISOString()), 'bad-signature'],
    ['one whose signature is of a pack', asManifest(), 'bad-signature'],
    ['one from next year', fromTo(first, second, new Date('2027-11-20T00:00:00Z')), 'future-pack'],
    ['one with a private key', statement({ format: 1, created, trust: second.privateKey }), 'bad-rotation'],
    ['one with no key', statement({ format: 1, created, trust: 'x' }), 'bad-rotation'],
    ['one of a later format', statement({ format: 2, created, trust: second.publicKey }), 'bad-rotation'],
    ['one with more in it', statement({ format: 1, created, trust: second.publicKey, all: true }), 'bad-rotation'],
    ['one that is too large', `${' '.repeat(20_000)}{}`, 'too-large']
  ])('%s', async (_, bytes, reason) => {
    await lay('鍵.faqkeys', bytes)
    const branch = await open()
    expect((await branch.inbox.look()).left).toEqual([{ name: '鍵.faqkeys', reason }])
    expect(fingerprintsOf(branch.keyring.keys)).toEqual([printOf(first)])
    expect(await readdir(join(data, 'trusted-keys'))).toEqual(['0.pem'])
  })

  test('one that is older than the last, also after a restart', async () => {
    await lay('2.faqkeys', fromTo(first, second, TUESDAY))
    await (await open()).inbox.look()
    await layKeys(data, first.publicKey)
    await lay('1.faqkeys', fromTo(second, third, MONDAY))
    const branch = await open()
    expect((await branch.inbox.look()).left).toEqual([{ name: '1.faqkeys', reason: 'older-rotation' }])
  })

  test('one signed by a key that has already handed over', async () => {
    const branch = await open()
    await publish(branch, '一', '2026-11-10', first)
    await lay('1.faqkeys', fromTo(first, second, MONDAY))
    await branch.inbox.look()
    await lay('2.faqkeys', fromTo(first, foreign, TUESDAY))
    expect((await branch.inbox.look()).left).toContainEqual({ name: '2.faqkeys', reason: 'retired-signer' })
  })

  test('the same one again, after somebody removed the new key by hand', async () => {
    const branch = await open()
    await publish(branch, '一', '2026-11-10', first)
    await lay('1.faqkeys', fromTo(first, second))
    await branch.inbox.look()
    await rm(join(data, 'trusted-keys', `rotated-${printOf(second)}.pem`))
    const again = await open()
    expect(await again.inbox.look()).toMatchObject({ left: [] })
    expect(fingerprintsOf(again.keyring.keys)).toEqual([printOf(first)])
  })

  test('any, if the record of rotations is broken: a replay could not be recognised', async () => {
    await writeFile(join(data, 'key-rotation.json'), '{')
    await lay('1.faqkeys', fromTo(first, second))
    const branch = await open()
    expect((await branch.inbox.look()).left).toEqual([{ name: '1.faqkeys', reason: 'cannot-rotate' }])
    expect(fingerprintsOf(branch.keyring.keys)).toEqual([printOf(first)])
  })
})
