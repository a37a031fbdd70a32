import { strFromU8, strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openZip, type Zip } from './openZip'

const TEXT = 'しかくかくにんしょ'.repeat(20)
const ENOUGH = { entries: 10, bytes: 10_000 }
const zip = (level: 0 | 9 = 9) => zipSync({ 'a/b.xml': strToU8(TEXT) }, { level })

function opened(bytes: Uint8Array): Zip {
  const found = openZip(bytes, ENOUGH)
  if (!found.ok) throw new Error(found.code)
  return found.value
}

/** Why the only file of a zip cannot be read, or undefined if it can. */
function faultOf(bytes: Uint8Array, limits = ENOUGH): string | undefined {
  const found = openZip(bytes, limits)
  const outcome = found.ok ? found.value.read('a/b.xml') : found
  return outcome.ok ? undefined : outcome.code
}

const CENTRAL_SIGNATURE = 0x02014b50

/** A zip changed by `change`, which receives the offsets of its directory's records. */
function changed(bytes: Uint8Array, change: (view: DataView, records: readonly number[]) => void): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const all = Array.from({ length: bytes.length - 4 }, (_, at) => at)
  const records = all.filter((at) => view.getUint32(at, true) === CENTRAL_SIGNATURE)
  change(view, records)
  return bytes
}

test.each([0, 9] as const)('reads what was packed at level %i', (level) => {
  const { paths, read } = opened(zip(level))
  expect(paths).toEqual(['a/b.xml'])
  const found = read('a/b.xml')
  expect(found.ok && strFromU8(found.value)).toBe(TEXT)
  expect(read('c.xml')).toEqual({ ok: false, code: 'missing' })
  expect(read('a/b.xml', TEXT.length)).toEqual({ ok: false, code: 'too-large' })
})

test('a changed byte in a stored part is found by its checksum', () => {
  const bytes = zip(0)
  const at = 30 + 'a/b.xml'.length + 5
  bytes[at] = (bytes[at] ?? 0) ^ 1
  expect(faultOf(bytes)).toBe('broken')
})

test('limits are checked against the directory', () => {
  expect(faultOf(zip(), { entries: 0, bytes: 10_000 })).toBe('too-many-entries')
  expect(faultOf(zip(), { entries: 1, bytes: 10 })).toBe('too-large')
})

test.each([
  ['less', 10, 'too-large'],
  ['more', 5_000, 'broken']
])('a part of %s bytes than its directory states is not returned', (_, bytes, code) => {
  const lying = changed(zip(), (view, [at = 0]) => view.setUint32(at + 24, bytes, true))
  expect(faultOf(lying)).toBe(code)
})

test('an encrypted part is reported as such', () => {
  expect(faultOf(changed(zip(), (view, [at = 0]) => view.setUint16(at + 8, 1, true)))).toBe('encrypted')
})

test.each(['../a', 'a/../../b', '/a', 'C:\\a', 'a\\b', 'c:a'])('the name %s is refused', (name) => {
  expect(faultOf(zipSync({ [name]: strToU8('x') }))).toBe('unsafe-path')
})

test('every way of cutting a file short is refused', () => {
  const bytes = zip()
  for (let length = 0; length < bytes.length; length++)
    expect(faultOf(bytes.slice(0, length))).toMatch(/not-a-zip|broken/)
})

describe('a directory that is not what it seems', () => {
  const two = () => zipSync({ 'a/b.xml': strToU8(TEXT), 'a/c.xml': strToU8(TEXT) })

  test('two files of the same bytes are refused: with them, a few kilobytes unpack to petabytes', () => {
    const shared = changed(two(), (view, [one = 0, other = 0]) => {
      view.setUint32(other + 42, view.getUint32(one + 42, true), true)
    })
    expect(faultOf(shared)).toBe('broken')
  })

  test('a file that begins within another is refused', () => {
    const long = strToU8(TEXT.repeat(4))
    const within = changed(zipSync({ 'a/b.xml': long, 'a/c.xml': strToU8('x') }, { level: 0 }), (view, [one = 0]) => {
      view.setUint32(one + 20, view.getUint32(one + 20, true) + 40, true)
    })
    expect(faultOf(within)).toBe('broken')
  })

  test('two files of one path are refused', () => {
    const twice = changed(two(), (view, [, other = 0]) => view.setUint8(other + 46 + 2, 'b'.charCodeAt(0)))
    expect(faultOf(twice)).toBe('duplicate-path')
  })

  test.each([
    ['an unknown method', 10, 12],
    ['a file that begins after the end', 42, 0xffff],
    ['a file longer than the zip', 20, 0xffff],
    ['a path longer than the directory', 28, 0xffff]
  ])('%s is refused', (_, field, value) => {
    expect(faultOf(changed(zip(), (view, [at = 0]) => view.setUint16(at + field, value, true)))).toBe('broken')
  })

  test('a second directory cannot be hidden in a comment', () => {
    const [inner, outer] = [zip(), zip()]
    const view = new DataView(outer.buffer)
    view.setUint16(outer.length - 2, inner.length + 1, true)
    const both = Uint8Array.from([...outer, ...inner, 0])
    expect(opened(both).paths).toEqual(['a/b.xml'])
    expect(openZip(both, { ...ENOUGH, commentBytes: 0 })).toEqual({ ok: false, code: 'broken' })
    expect(openZip(both, { ...ENOUGH, commentBytes: inner.length + 1 }).ok).toBe(true)
  })

  test('bytes after the comment are refused', () => {
    expect(faultOf(Uint8Array.from([...zip(), 0, 0]))).toBe('broken')
  })
})
