import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCoreParsers } from './coreParsers'
import { fileParsers } from './fileParsers'
import { packParsers } from './packParsers'
import type { Parser } from './parser'
import { stickParsers } from './stickParsers'
import { tableParsers } from './tableParsers'

const core = await openCoreParsers({
  data: mkdtempSync(join(tmpdir(), 'fuzz-')),
  bundledPack: 'out/bundled.faqpack'
})

/** All code of this project that reads what others wrote. */
export const PARSERS: readonly Parser[] = [
  ...packParsers,
  ...tableParsers,
  ...fileParsers,
  ...stickParsers,
  ...core.parsers
]
