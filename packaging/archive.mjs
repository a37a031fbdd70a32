import { createReadStream, createWriteStream, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { once } from 'node:events'
import { Zip, ZipDeflate } from 'fflate'
import { run } from '../scripts/run.mjs'

/** The time of every file in an archive, so that the same files give the same bytes. */
const TIME = new Date('2026-01-01T00:00:00Z')

/**
 * Packs a folder, including the folder itself, into one file.
 * @param {string} folder
 * @param {string} file
 * @param {'tar.gz' | 'zip'} kind
 */
export async function archive(folder, file, kind) {
  await (kind === 'zip' ? writeZip(folder, file) : writeTar(folder, file))
}

/** @param {string} folder @param {string} file */
async function writeTar(folder, file) {
  const owner = ['--owner=0', '--group=0', '--numeric-owner', '--sort=name', `--mtime=${TIME.toISOString()}`]
  const code = await run('tar', [...owner, '-czf', file, '-C', dirname(folder), basename(folder)])
  if (code !== 0) throw new Error(`${file}: まとめられませんでした。GNU の tar があるか確かめてください。`)
}

/** Written as a stream, since Node alone is 90 MB. @param {string} folder @param {string} file */
async function writeZip(folder, file) {
  const output = createWriteStream(file)
  const zip = new Zip((error, bytes, isLast) => {
    if (error) output.destroy(error)
    else output.write(bytes)
    if (isLast) output.end()
  })
  for (const path of filesBelow(folder)) {
    const entry = new ZipDeflate(relative(dirname(folder), path).replaceAll('\\', '/'), { level: 6 })
    entry.mtime = TIME
    zip.add(entry)
    if (statSync(path).size === 0) entry.push(new Uint8Array(), true)
    else await pushFile(path, entry, output)
  }
  zip.end()
  await once(output, 'finish')
}

/**
 * @param {string} path
 * @param {ZipDeflate} entry
 * @param {import('node:fs').WriteStream} output
 */
async function pushFile(path, entry, output) {
  let left = statSync(path).size
  for await (const chunk of createReadStream(path)) {
    left -= chunk.length
    entry.push(chunk, left === 0)
    if (output.writableNeedDrain) await once(output, 'drain')
  }
}

/** @param {string} folder */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
