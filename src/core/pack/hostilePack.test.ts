import { describe, expect, test } from 'vitest'
import { PACK_FORMAT, PACK_PARTS } from '../../domain/pack/pack'
import { PACK_FAULT_REASONS } from '../../domain/pack/packFault'
import { PACK_LIMITS } from './packZip'
import { readPack } from './readPack'
import { createKeyPair } from './signature'
import { editJson, forgePack, forgeZip, sampleFiles } from './testing/forgePack'
import { resealPack } from './testing/resealPack'

const text = (value: string) => new TextEncoder().encode(value)
const CENTRAL_SIGNATURE = 0x02014b50

/** Offsets of the directory's records. */
function records(view: DataView): number[] {
  return Array.from({ length: view.byteLength - 4 }, (_, at) => at).filter(
    (at) => view.getUint32(at, true) === CENTRAL_SIGNATURE
  )
}

test('a forged pack without a change is like the real one', () => {
  expect(readPack(forgePack(() => undefined)).ok).toBe(true)
  expect(readPack(forgeZip(sampleFiles(), () => undefined)).ok).toBe(true)
  expect(readPack(resealPack('glossary', '[]'))).toEqual({ ok: false, code: 'bad-content' })
})

describe('files', () => {
  test.each(['../escape.json', '/etc/passwd', 'a\\b.json', 'C:\\x.json', 'entries.JSON', '.json', 'x\0.json', 'sub/'])(
    'a file named %j is refused',
    (name) => {
      expect(readPack(forgePack((files) => (files[name] = text('{}'))))).toEqual({ ok: false, code: 'unsafe-name' })
    }
  )

  test('a file that no pack has is refused', () => {
    expect(readPack(forgePack((files) => (files['extra.json'] = text('{}'))))).toEqual({
      ok: false,
      code: 'unknown-part'
    })
  })

  test.each([
    ['not a list', '{}'],
    ['to nothing', '[{"id":"a","name":"名","items":[]}]']
  ])('errands that are %s are refused', (_, json) => {
    expect(readPack(resealPack('errands', json))).toEqual({ ok: false, code: 'bad-content' })
  })

  test.each(['manifest', ...PACK_PARTS])('a pack without %s is refused', (part) => {
    expect(readPack(forgePack((files) => Reflect.deleteProperty(files, `${part}.json`)))).toEqual({
      ok: false,
      code: 'missing-part'
    })
  })

  test('a part under two entries of the same name is refused', () => {
    const twice = forgeZip({ ...sampleFiles(), 'lexicoN.json': text('{}') }, (zip) => {
      const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength)
      for (let at = bytes.indexOf('lexicoN'); at >= 0; at = bytes.indexOf('lexicoN')) bytes.write('lexicon', at)
    })
    expect(readPack(twice)).toEqual({ ok: false, code: 'duplicate-part' })
  })
})

describe('sizes', () => {
  test('a file over the limit is refused unread', () => {
    expect(readPack(new Uint8Array(PACK_LIMITS.fileBytes + 1))).toEqual({ ok: false, code: 'too-large' })
  })

  test('a zip bomb is refused by its directory', () => {
    const bomb = forgeZip({ ...sampleFiles(), 'index.json': new Uint8Array(2 ** 24) }, (_, view) => {
      for (const at of records(view)) {
        if (view.getUint32(at + 24, true) === 2 ** 24) view.setUint32(at + 24, PACK_LIMITS.unpackedBytes, true)
      }
    })
    expect(bomb.length).toBeLessThan(2 ** 16)
    expect(readPack(bomb)).toEqual({ ok: false, code: 'unpacked-too-large' })
  })

  test('a zip bomb with a lying directory is cut off at what it admitted', () => {
    const bomb = forgeZip({ ...sampleFiles(), 'manifest.json': new Uint8Array(2 ** 24) }, (_, view) => {
      for (const at of records(view)) if (view.getUint32(at + 24, true) === 2 ** 24) view.setUint32(at + 24, 1000, true)
    })
    expect(readPack(bomb)).toEqual({ ok: false, code: 'unpacked-too-large' })
  })

  test('too many files are refused', () => {
    const many = forgePack((files) => {
      for (let n = 0; n < 1000; n++) files[`x${n}`] = text('')
    })
    expect(readPack(many)).toEqual({ ok: false, code: 'unpacked-too-large' })
  })

  test.each([
    ['encryption', 8, 1],
    ['an unknown method', 10, 12]
  ])('%s is refused', (_, field, value) => {
    const odd = forgeZip(sampleFiles(), (_zip, view) =>
      records(view).forEach((at) => view.setUint16(at + field, value, true))
    )
    expect(readPack(odd)).toEqual({ ok: false, code: 'not-a-pack' })
  })

  test('a directory that points outside the file is refused', () => {
    const far = forgeZip(sampleFiles(), (_, view) =>
      records(view).forEach((at) => view.setUint32(at + 42, 2 ** 31, true))
    )
    expect(readPack(far)).toEqual({ ok: false, code: 'not-a-pack' })
  })
})

describe('manifest', () => {
  test.each([
    [PACK_FORMAT + 1, 'newer-format'],
    [PACK_FORMAT - 1, 'older-format']
  ])('format %d is recognised, whatever else it changes: %s', (format, code) => {
    const other = forgePack((files) => {
      files['manifest.json'] = text(JSON.stringify({ format, anything: true }))
      files['vectors.json'] = text('{}')
    })
    expect(readPack(other)).toEqual({ ok: false, code })
  })

  test.each([
    ['not JSON', () => '{'],
    ['another id', () => JSON.stringify({ ...manifest(), id: '0'.repeat(64) })],
    ['an unknown field', () => JSON.stringify({ ...manifest(), more: 1 })],
    ['format 0', () => JSON.stringify({ ...manifest(), format: 0 })]
  ])('%s is refused', (_, make) => {
    const broken = forgePack((files) => (files['manifest.json'] = text(make())))
    expect(readPack(broken)).toEqual({ ok: false, code: 'bad-manifest' })
  })

  test.each(PACK_PARTS)('%s of another hash is refused', (part) => {
    const changed = forgePack((files) => (files[`${part}.json`] = text('[ ]')))
    expect(readPack(changed)).toEqual({ ok: false, code: 'damaged' })
  })

  function manifest(): object {
    return JSON.parse(new TextDecoder().decode(sampleFiles()['manifest.json'])) as object
  }
})

test.each([
  ['entries', '[{"id":"1"}]'],
  ['entries', '{"a":'],
  ['readings', '{"segments":[["一"]],"texts":{"一":[1]}}'],
  ['readings', '{"segments":[["一"]],"texts":{"一":["__proto__"]}}'],
  ['readings', '{"segments":[["一"]],"texts":{"__proto__":[0]}}'],
  ['index', '3'],
  ['lexicon', 'null']
] as const)('a hash that agrees does not save %s of the wrong shape', (part, value) => {
  expect(readPack(resealPack(part, value))).toEqual({ ok: false, code: 'bad-content' })
})

describe('signature', () => {
  const { privateKey, publicKey } = createKeyPair()
  const trustedKeys = [publicKey]

  test('a manifest changed after signing is refused', () => {
    const changed = forgePack(
      (files) => editJson(files, 'manifest.json', (manifest) => (manifest.version = '偽')),
      privateKey
    )
    expect(readPack(changed, { trustedKeys })).toEqual({ ok: false, code: 'bad-signature' })
    expect(readPack(changed)).toEqual({ ok: false, code: 'bad-signature' })
  })

  test('a signature of one key under the name of another is refused', () => {
    const other = createKeyPair()
    const renamed = forgePack(
      (files) => editJson(files, 'signature.json', (signature) => (signature.publicKey = publicKey)),
      other.privateKey
    )
    expect(readPack(renamed, { trustedKeys })).toEqual({ ok: false, code: 'bad-signature' })
  })

  test.each(['{}', 'x', '{"algorithm":"none","publicKey":"","signature":""}'])('a signature %s is refused', (value) => {
    const broken = forgePack((files) => (files['signature.json'] = text(value)), privateKey)
    expect(readPack(broken)).toEqual({ ok: false, code: 'bad-signature' })
  })
})

test('every reason is a sentence in Japanese', () => {
  for (const reason of Object.values(PACK_FAULT_REASONS)) expect(reason).toMatch(/^[^A-Za-z]+。$/)
})
