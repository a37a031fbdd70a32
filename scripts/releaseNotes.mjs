/** The heading of a released version: `## [1.2.3] - 2026-11-21`. */
const RELEASED = /^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})$/gm
const UNRELEASED = '## [Unreleased]\n'

/**
 * The released versions that a changelog names, in its order, which is the newest first.
 * @param {string} changelog
 */
export function releasedVersions(changelog) {
  return [...changelog.matchAll(RELEASED)].map(([, version = '', date = '']) => ({ version, date }))
}

/**
 * Puts the heading of a version over the unreleased changes and begins a new, empty list above it.
 * @param {string} changelog
 * @param {string} version
 * @param {string} date `2026-11-21`
 * @throws if there is nothing unreleased, or the version has been released already
 */
export function releaseChanges(changelog, version, date) {
  if (releasedVersions(changelog).some((released) => released.version === version))
    throw new Error(`CHANGELOG.md: ${version} is out already.`)
  const [head, body] = changelog.split(UNRELEASED)
  if (body === undefined) throw new Error('CHANGELOG.md: there is no heading 「## [Unreleased]」.')
  const [changes = ''] = body.split(/^## /m)
  if (changes.trim() === '')
    throw new Error('CHANGELOG.md: nothing stands below 「## [Unreleased]」: write what changed.')
  return `${head}${UNRELEASED}\n## [${version}] - ${date}\n${body}`
}
