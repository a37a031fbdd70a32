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
  const words = ['out/main/cli.js', 'export', '--xlsx', file, 'out/bundled.faqpack']
  await run(process.execPath, words, { cwd: ROOT })
  return readFile(file)
}

/** The workbook with every cell that reads `before` reading `after`. Throws where there is no such cell. */
export function changeCell(workbook: Uint8Array, before: string, after: string): Uint8Array {
  const parts = unzipSync(workbook)
  const changed = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => {
    if (!name.endsWith('.xml')) return [name, bytes]
    return [name, strToU8(strFromU8(bytes).replaceAll(`>${before}<`, `>${after}<`))]
  })
  if (changed.every(([name, bytes]) => bytes === parts[name] || bytes.length === parts[name]?.length))
    throw new Error(`no cell reads ${before}`)
  return zipSync(Object.fromEntries(changed))
}
