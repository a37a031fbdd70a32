import type { IsoDate } from '../../domain/value/isoDate'
import type { Pack } from '../../domain/pack/pack'
import type { PackFault } from '../../domain/pack/packFault'
import { fail, type Result } from '../../domain/value/result'
import { checkContent } from '../../domain/check/checkContent'
import { readPack } from '../pack/readPack'
import { probePack } from './probePack'

/** How strictly a pack is vetted. */
export interface VetOptions {
  /** Public keys (PEM) of those who may publish. If there are any, only packs signed by one of them pass. */
  readonly trustedKeys: readonly string[]
  /** The day for which the pack is tried, besides the days on which it changes. */
  readonly today: IsoDate
  /**
   * True for a pack from elsewhere that may be published: its content is checked as it is in a build. False for a pack
   * that was just built here, and for one that has been published before: it stays valid even if a later program checks
   * more.
   */
  readonly isNew: boolean
}

/**
 * Reads a pack and tries it: a pack that passes can be opened, listed, printed and searched. May take long, and a lot
 * of memory.
 */
export function vetPack(bytes: Uint8Array, { trustedKeys, today, isNew }: VetOptions): Result<Pack, PackFault> {
  const read = readPack(bytes, { trustedKeys })
  if (!read.ok) return read
  try {
    const problems = isNew ? checkContent(read.value.content) : []
    if (problems.some(({ severity }) => severity === 'error')) return fail('bad-content')
    return probePack(read.value, today) === 'works' ? read : fail('too-heavy')
  } catch {
    // A visitor would have met this error: whoever made the pack has to mend it.
    return fail('bad-content')
  }
}
