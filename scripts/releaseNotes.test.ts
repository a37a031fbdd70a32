import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { releaseChanges, releasedVersions } from './releaseNotes.mjs'
import { ROOT } from './run.mjs'

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- A thing.

## [0.1.0] - 2026-11-20

- The first.
`

it('the unreleased changes become those of the version, and a new list begins above them', () => {
  const released = releaseChanges(CHANGELOG, '0.2.0', '2026-12-01')
  expect(released).toContain('## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n\n### Added\n\n- A thing.\n\n## [0.1.0]')
  expect(releasedVersions(released)).toEqual([
    { version: '0.2.0', date: '2026-12-01' },
    { version: '0.1.0', date: '2026-11-20' }
  ])
})

it.each([
  ['a version that is out', CHANGELOG, '0.1.0', /0\.1\.0 is out already/],
  ['nothing to say', releaseChanges(CHANGELOG, '0.2.0', '2026-12-01'), '0.3.0', /write what changed/],
  ['no such list', '# Changelog\n', '0.2.0', /no heading/]
])('stops at %s', (_, changelog, version, reason) => {
  expect(() => releaseChanges(changelog, version, '2026-12-02')).toThrow(reason)
})

it('the changelog and package.json name the same version, newest first', () => {
  const versions = releasedVersions(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')).map(({ version }) => version)
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { version: string }
  expect(versions[0]).toBe(manifest.version)
  expect(lock.version).toBe(manifest.version)
  const newestFirst = versions.toSorted((one, other) => other.localeCompare(one, 'en', { numeric: true }))
  expect(versions).toEqual(newestFirst)
})
