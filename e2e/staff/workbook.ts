import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const ROOT = resolve(import.meta.dirname, '../..')
const run = promisify(execFile)

/** The bundled content as the table that head office keeps. */
export async function exportWorkbook(folder: string): Promise<Uint8Array> {
  const file = join(folder, 'export.xlsx')
  const args = ['out/main/cli.js', 'export', '--xlsx', file, 'out/bundled.faqpack']
  await run(process.execPath, args, { cwd: ROOT })
  return readFile(file)
}

/** The workbook in which every cell `before` is replaced by `after`. Throws if there is no such cell. */
export function changeCell(workbook: Uint8Array, before: string, after: string): Uint8Array {
  const cell = `>${before}<`
  let found = false
  const changed = Object.entries(unzipSync(workbook)).map(([name, bytes]): [string, Uint8Array] => {
    const text = name.endsWith('.xml') ? strFromU8(bytes) : ''
    if (!text.includes(cell)) return [name, bytes]
    found = true
    return [name, strToU8(text.replaceAll(cell, `>${after}<`))]
  })
  if (!found) throw new Error(`no cell reads ${before}`)
  return zipSync(Object.fromEntries(changed))
}
