import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readPack } from '../pack/readPack'
import { createKeyPair } from '../pack/signature'
import { samplePack } from '../pack/testing/samplePack'
import { fingerprintsOf, readTrustedKeys } from './readTrustedKeys'

const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

let folder: string
beforeEach(async () => {
  log.error.mockClear()
  folder = await mkdtemp(join(tmpdir(), 'keys-'))
})
afterEach(() => rm(folder, { recursive: true }))

const [own, other] = [createKeyPair(), createKeyPair()]
const lay = async (name: string, text: string) => {
  const path = join(folder, 'trusted-keys', name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, text)
}
const signedBy = (privateKey?: string) => samplePack('見本', privateKey)

/** Which of these packs are accepted: an unsigned one, one of our own, one of somebody else. */
async function taken() {
  const { keys } = await readTrustedKeys(folder, log)
  return [undefined, own.privateKey, other.privateKey].map((key) => readPack(signedBy(key), { trustedKeys: keys }).ok)
}
const ANYONE = [true, true, true]
const OUR_OWN = [false, true, false]
const NOBODY = [false, false, false]

test('a kiosk without the folder trusts everyone', async () => {
  expect(await readTrustedKeys(folder, log)).toEqual({ keys: [], unread: [] })
  expect(await readTrustedKeys(join(folder, 'missing'), log)).toEqual({ keys: [], unread: [] })
  expect(await taken()).toEqual(ANYONE)
  expect(log.error).not.toHaveBeenCalled()
})

test.each(['head-office.pem', 'A.PEM', '本部.pem'])('a key called %s is trusted', async (name) => {
  await lay(name, `\ufeff${own.publicKey}`)
  await lay('.DS_Store', 'x')
  expect(await taken()).toEqual(OUR_OWN)
  expect(log.error).not.toHaveBeenCalled()
})

test('several keys of one file are trusted', async () => {
  await lay('both.pem', own.publicKey + other.publicKey)
  expect(await taken()).toEqual([false, true, true])
})

describe('a folder that yields no key trusts no one, and says so', () => {
  test.each<[string, string, string]>([
    ['an ending hidden by Windows', 'a.pem.txt', own.publicKey],
    ['another ending', 'a.pub', own.publicKey],
    ['a certificate by its name', 'a.crt', own.publicKey],
    ['a key put out of use', 'a.pem.old', own.publicKey],
    ['a subfolder', 'keys/a.pem', own.publicKey],
    ['a folder called like a key', 'a.pem/b', own.publicKey],
    ['no key', 'a.pem', 'no key'],
    ['an empty file', 'a.pem', ''],
    ['a private key', 'a.pem', own.privateKey],
    ['a public key beside a private one', 'a.pem', own.publicKey + own.privateKey],
    ['a key cut short', 'a.pem', own.publicKey.slice(0, -40)]
  ])('%s', async (_, name, text) => {
    await lay(name, text)
    expect(await taken()).toEqual(NOBODY)
    const { keys, unread } = await readTrustedKeys(folder, log)
    expect(fingerprintsOf(keys)).toEqual([])
    expect(unread).toEqual([name.split('/')[0]])
    expect(log.error).toHaveBeenCalledWith(expect.stringContaining('nothing can be published'))
  })

  test('an empty folder, a file in its place, a dangling link, a folder with nearly the same name', async () => {
    const path = join(folder, 'trusted-keys')
    const ways: (() => Promise<unknown>)[] = [
      () => mkdir(path),
      () => writeFile(path, own.publicKey),
      () => symlink(join(folder, 'gone'), path),
      () => mkdir(join(folder, 'Trusted_Keys'))
    ]
    for (const lay of ways) {
      await lay()
      expect(await taken()).toEqual(NOBODY)
      await rm(path, { recursive: true, force: true })
    }
  })
})

test('a file that is not a key, beside one that is, leaves the kiosk strict and working, and is reported', async () => {
  await lay('bad.pem', 'no key')
  await lay('b.pem.txt', other.publicKey)
  await lay('good.pem', own.publicKey)
  expect(await taken()).toEqual(OUR_OWN)
  expect((await readTrustedKeys(folder, log)).unread).toEqual(['b.pem.txt', 'bad.pem'])
})

test('keys are changed by putting the new one beside the old one, and then removing the old one', async () => {
  await lay('2025.pem', own.publicKey)
  expect(await taken()).toEqual(OUR_OWN)
  await lay('2026.pem', other.publicKey)
  expect(await taken()).toEqual([false, true, true])
  await rm(join(folder, 'trusted-keys', '2025.pem'))
  expect(await taken()).toEqual([false, false, true])
})
