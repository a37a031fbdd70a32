import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readPack } from '../pack/readPack'
import { createKeyPair } from '../pack/signature'
import { samplePack } from '../pack/testing/samplePack'
import { readTrustedKeys } from './readTrustedKeys'

const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

let folder: string
beforeEach(async () => {
  log.error.mockClear()
  folder = await mkdtemp(join(tmpdir(), 'keys-'))
})
afterEach(() => rm(folder, { recursive: true }))

const own = createKeyPair()
const lay = async (name: string, text: string) => {
  await mkdir(join(folder, 'trusted-keys'), { recursive: true })
  await writeFile(join(folder, 'trusted-keys', name), text)
}

test('a kiosk without the folder trusts everyone', async () => {
  expect(await readTrustedKeys(folder, log)).toEqual([])
})

test('every key laid there is trusted, other files are not looked at', async () => {
  await lay('head-office.pem', own.publicKey)
  await lay('README.txt', 'x')
  expect(await readTrustedKeys(folder, log)).toEqual([own.publicKey])
})

test.each([['no key'], [own.privateKey]])(
  'a file that is no public key makes the kiosk strict, not dark',
  async (text) => {
    await lay('bad.pem', text)
    await lay('good.pem', own.publicKey)
    const trustedKeys = await readTrustedKeys(folder, log)
    expect(log.error).toHaveBeenCalledOnce()
    expect(readPack(samplePack(), { trustedKeys })).toEqual({ ok: false, code: 'unsigned' })
    expect(readPack(samplePack('見本', own.privateKey), { trustedKeys }).ok).toBe(true)
    expect(readPack(samplePack('見本', createKeyPair().privateKey), { trustedKeys }).ok).toBe(false)
  }
)

test('a folder that is none makes the kiosk strict too', async () => {
  await writeFile(join(folder, 'trusted-keys'), '')
  expect(readPack(samplePack(), { trustedKeys: await readTrustedKeys(folder, log) }).ok).toBe(false)
})
