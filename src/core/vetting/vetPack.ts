import type { IsoDate } from '../../domain/value/isoDate'
import type { Pack } from '../../domain/pack/pack'
import type { PackFault } from '../../domain/pack/packFault'
import { fail, type Result } from '../../domain/value/result'
import { checkContent } from '../../domain/check/checkContent'
import { readPack } from '../pack/readPack'
import { probePack } from './probePack'

/** How strictly a pack is vetted. */
export interface VetOptions {
  /** Public keys (PEM) of those who may publish. With any, only packs signed by one of them pass. */
  readonly trustedKeys: readonly string[]
  /** The day on which it is tried, besides those on which it changes. */
  readonly today: IsoDate
  /**
   * True for a pack from elsewhere that may be published: its content is checked as a build checks it. False if it was
   * just built here, and for one that was published once: that goes on showing, whatever later programs check.
   */
  readonly isNew: boolean
}

/** Reads a pack and tries it: what passes opens, lists, prints and searches. May take long, and much memory. */
export function vetPack(bytes: Uint8Array, { trustedKeys, today, isNew }: VetOptions): Result<Pack, PackFault> {
  const read = readPack(bytes, { trustedKeys })
  if (!read.ok) return read
  try {
    const problems = isNew ? checkContent(read.value.content) : []
    if (problems.some(({ severity }) => severity === 'error')) return fail('bad-content')
    return probePack(read.value, today) === 'works' ? read : fail('too-heavy')
  } catch {
    // Thrown by what a visitor would have met: whoever made the pack has to mend it.
    return fail('bad-content')
  }
}
