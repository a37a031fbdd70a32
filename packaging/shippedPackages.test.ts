import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../scripts/run.mjs'
import { doubtfulLicences, dutyOf, statedText } from './shippedPackages.mjs'

it.each([
  ['MIT', 'notice'],
  ['(MIT OR GPL-3.0-or-later)', 'notice'],
  ['MPL-1.1', 'source'],
  ['(MPL-2.0 OR Apache-2.0)', 'notice'],
  ['GPL-3.0-or-later', 'unknown'],
  ['MIT AND GPL-2.0-only', 'unknown'],
  ['SEE LICENSE IN terms.txt', 'unknown']
])('knows what %s requires: %s', (licence, duty) => {
  expect(dutyOf(licence)).toBe(duty)
})

it('refuses packages whose licence requires too much or has no text', () => {
  const shipped = (name: string, licence: string, text: string) => ({ name, version: '1.0.0', licence, text })
  expect(
    doubtfulLicences([
      shipped('plain', 'MIT', 'text'),
      shipped('weak', 'MPL-1.1', 'text'),
      shipped('strong', 'AGPL-3.0-only', 'text'),
      shipped('silent', 'MIT', '')
    ])
  ).toEqual(['strong: AGPL-3.0-only', 'silent: MIT（文がありません）'])
})

it('gives the text of MIT for the author whom a package names, and no other text', () => {
  expect(statedText('MIT', { name: 'Some Author' })).toMatch(
    /^MIT License\n\nCopyright \(c\) Some Author\n\nPermission is/
  )
  expect(statedText('MIT', 'Another')).toContain('Copyright (c) Another')
  expect(statedText('MIT', undefined)).toBe('')
  expect(statedText('ISC', 'Another')).toBe('')
})

it('ships only packages whose licences the notices satisfy', () => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; license?: string }>
  }
  const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev)
  expect(shipped.length).toBeGreaterThan(10)
  expect(shipped.filter(([, { license }]) => dutyOf(license ?? '') === 'unknown')).toEqual([])
})
