import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPack } from './readPack'
import { createKeyPair, fingerprint } from './signature'
import { sampleContents, samplePack, SAMPLE_ABOUT } from './testing/samplePack'
import { writePack } from './writePack'

test('a pack reads back as it was written', () => {
  const read = readPack(samplePack())
  if (!read.ok) throw new Error(read.code)
  const { manifest, signer, ...contents } = read.value
  expect(contents).toEqual(sampleContents())
  expect(signer).toBeUndefined()
  expect(manifest).toMatchObject({
    version: '2026-11-20',
    organisation: '見本健康保険組合',
    created: '2026-11-20T00:00:00.000Z',
    counts: { categories: 1, entries: 1, notices: 1, guides: 0, glossary: 1 }
  })
})

test('a pack may contain errands, or none', () => {
  const errands = [{ id: 'lost', name: 'なくした', icon: 'lost', items: ['1-01'] }]
  const { content, ...rest } = sampleContents()
  const read = readPack(writePack({ ...rest, content: { ...content, errands } }, SAMPLE_ABOUT))
  const without = readPack(samplePack())
  if (!read.ok || !without.ok) throw new Error('not read')
  expect(read.value.content.errands).toEqual(errands)
  expect(without.value.content.errands).toEqual([])
  expect(read.value.manifest.id).not.toBe(without.value.manifest.id)
})

test('equal input gives equal bytes, and the id depends only on the content', () => {
  const later = { ...SAMPLE_ABOUT, version: '次', created: new Date('2027-01-01T00:00:00Z') }
  const idOf = (bytes: Uint8Array) => {
    const read = readPack(bytes)
    return read.ok ? read.value.manifest.id : read.code
  }
  expect(samplePack()).toEqual(samplePack())
  expect(idOf(writePack(sampleContents(), later))).toBe(idOf(samplePack()))
  expect(idOf(samplePack('別のもの'))).not.toBe(idOf(samplePack()))
})

test('any single flipped bit is refused', () => {
  const whole = samplePack()
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(7), (at, bit) => {
      const flipped = Uint8Array.from(whole)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
      expect(readPack(flipped).ok).toBe(false)
    }),
    { numRuns: 2000 }
  )
})

test('a file cut short at any place is refused', () => {
  const whole = samplePack()
  for (let length = 0; length < whole.length; length++) expect(readPack(whole.subarray(0, length)).ok).toBe(false)
})

test('bytes that are not a pack are refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
      expect(readPack(bytes)).toEqual({ ok: false, code: 'not-a-pack' })
    })
  )
})

const [own, foreign] = [createKeyPair(), createKeyPair()]

test.each([
  ['no keys, unsigned', undefined, [], undefined],
  ['no keys, signed by anyone', foreign.privateKey, [], fingerprint(foreign.publicKey)],
  ['trusted', own.privateKey, [foreign.publicKey, own.publicKey], fingerprint(own.publicKey)]
])('a pack is accepted: %s', (_, privateKey, trustedKeys, signer) => {
  const read = readPack(samplePack('見本', privateKey), { trustedKeys })
  expect(read).toMatchObject({ ok: true, value: { signer } })
})

test.each([
  ['unsigned', undefined, [own.publicKey]],
  ['unknown-key', foreign.privateKey, [own.publicKey]],
  ['unknown-key', own.privateKey, ['not a key']]
])('a kiosk with trusted keys refuses: %s', (code, privateKey, trustedKeys) => {
  expect(readPack(samplePack('見本', privateKey), { trustedKeys })).toEqual({ ok: false, code })
})

test('a key of another kind is refused for signing', () => {
  expect(() => samplePack('見本', 'no key')).toThrow()
  expect(() => samplePack('見本', own.publicKey)).toThrow()
})
