import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { releaseChanges } from './releaseNotes.mjs'
import { ROOT, run } from './run.mjs'

/** Run by `npm version` after it changed package.json and before it commits: adds the version to the changelog. */
const file = join(ROOT, 'CHANGELOG.md')
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date())
writeFileSync(file, releaseChanges(readFileSync(file, 'utf8'), version, today))
process.exitCode = await run('git', ['add', file])
