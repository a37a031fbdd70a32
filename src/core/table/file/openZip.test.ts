import { strFromU8, strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { openZip, ZipError, type ZipFault } from './openZip'

const TEXT = 'しかくかくにんしょ'.repeat(20)
const zip = (level: 0 | 9 = 9) => zipSync({ 'a/b.xml': strToU8(TEXT) }, { level })

function faultOf(act: () => unknown): ZipFault | undefined {
  try {
    act()
  } catch (error) {
    if (error instanceof ZipError) return error.fault
    throw error
  }
  return undefined
}

test.each([0, 9] as const)('reads what was packed at level %i', (level) => {
  const { names, read } = openZip(zip(level))
  expect(names).toEqual(['a/b.xml'])
  expect(strFromU8(read('a/b.xml') ?? new Uint8Array())).toBe(TEXT)
  expect(read('c.xml')).toBeUndefined()
})

test('a changed byte in a stored part is found by its checksum', () => {
  const bytes = zip(0)
  const at = 30 + 'a/b.xml'.length + 5
  bytes[at] = (bytes[at] ?? 0) ^ 1
  expect(faultOf(() => openZip(bytes).read('a/b.xml'))).toBe('broken')
})

test('limits are judged by the directory', () => {
  const bytes = zip()
  expect(faultOf(() => openZip(bytes, { entries: 0, bytes: 10_000 }))).toBe('too-many-entries')
  expect(faultOf(() => openZip(bytes, { entries: 1, bytes: 10 }))).toBe('too-large')
})

test('an encrypted part is told as such', () => {
  const bytes = zip()
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true)
  expect(faultOf(() => openZip(bytes))).toBe('encrypted')
})

test.each(['../a', 'a/../../b', '/a', 'C:\\a', 'a\\b', 'c:a'])('the name %s is refused', (name) => {
  expect(faultOf(() => openZip(zipSync({ [name]: strToU8('x') })))).toBe('unsafe-path')
})

test('every way of cutting a file short is refused', () => {
  const bytes = zip()
  for (let length = 0; length < bytes.length; length++) {
    expect(faultOf(() => openZip(bytes.slice(0, length)).read('a/b.xml'))).toMatch(/not-a-zip|broken/)
  }
})
