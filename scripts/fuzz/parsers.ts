import { coreParsers } from './coreParsers'
import { fileParsers } from './fileParsers'
import { packParsers } from './packParsers'
import type { Parser } from './parser'
import { stickParsers } from './stickParsers'
import { tableParsers } from './tableParsers'

/** All code of this project that reads what others wrote. */
export const PARSERS: readonly Parser[] = [
  ...packParsers,
  ...tableParsers,
  ...fileParsers,
  ...stickParsers,
  ...coreParsers
]
