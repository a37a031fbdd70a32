import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Writes the SHA-256 of each file in a folder into its `SHA256SUMS`, which `sha256sum --check` can read.
 * @param {string} folder
 */
export function writeChecksums(folder) {
  const files = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile())
  const lines = files.map((name) => `${sha256(join(folder, name))}  ${name}\n`)
  writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''))
}

/** @param {string} file */
function sha256(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
