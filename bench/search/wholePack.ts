import { readFileSync } from 'node:fs'
import { readPack } from '../../src/core/pack/readPack'
import { packOfTable } from '../../src/core/publish/packOfTable'
import { createSearcher } from '../../src/domain/search/createSearcher'
import type { SearchData } from '../../src/domain/search/searchData'
import { amount } from './table'

const STARTS = 3
const about = { version: 'bench', organisation: '', created: new Date(0) }

/** What a start waits for with the pack of a table: its bytes verified and read, and its search opened. */
export async function openWholePack(file: string): Promise<string> {
  const { pack } = await packOfTable({ bytes: readFileSync(file), name: file, about }, () => undefined)
  if (!pack) throw new Error(`${file} makes no pack`)
  const times = Array.from({ length: STARTS }, () => timeToOpen(pack))
  return `The whole pack of ${file} (${amount(pack.length / 1e6)} MB), verified, read and opened: ${times.map(amount).join(', ')} ms`
}

function timeToOpen(pack: Uint8Array): number {
  const started = performance.now()
  const read = readPack(pack)
  if (!read.ok) throw new Error(`the pack cannot be read: ${read.code}`)
  createSearcher(read.value.search as SearchData)
  return performance.now() - started
}
