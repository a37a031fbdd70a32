import type { LeftReason } from '../../domain/fleet/leftReason'
import type { InboxFile } from './listInbox'
import type { LabelResult, LabelledPack } from './labelReader'

/** A pack in 受け取り, with its file. */
export interface FoundPack extends LabelledPack {
  readonly file: InboxFile
}

/** What a pack must be newer than to be published without staff asking for it. */
export interface TakenSoFar {
  /** The pack on show, and when it was made. */
  readonly shown: { readonly id: string; readonly created: string }
  /** When the newest pack that ever showed was made. */
  readonly newest: string | null
  /** True if the pack that should show was lost, not undone by staff: then the same pack may be taken again. */
  readonly isLost: boolean
  readonly isFuture: (instant: string) => boolean
}

/** The packs that may be taken, the newest first, and the others with the reasons why they may not. */
export interface Choice {
  readonly candidates: readonly FoundPack[]
  readonly left: readonly { readonly file: InboxFile; readonly reason: LeftReason }[]
}

/**
 * Chooses the packs that may be taken: only those made after everything that ever showed. So neither an old pack that
 * somebody replays nor one that staff have undone comes back by itself. The pack on show is neither taken nor reported.
 */
export function choosePacks(
  labels: readonly { readonly file: InboxFile; readonly label: LabelResult }[],
  taken: TakenSoFar
): Choice {
  const candidates: FoundPack[] = []
  const left: { file: InboxFile; reason: LeftReason }[] = []
  for (const { file, label } of labels) {
    const reason = label.ok ? reasonToLeave(label.value, taken) : label.code
    if (reason === 'shown') continue
    if (reason !== undefined) left.push({ file, reason })
    else if (label.ok) candidates.push({ ...label.value, file })
  }
  candidates.sort((one, other) => madeAt(other) - madeAt(one) || (one.hash < other.hash ? -1 : 1))
  return { candidates, left }
}

function reasonToLeave({ manifest }: LabelledPack, taken: TakenSoFar): LeftReason | 'shown' | undefined {
  const made = Date.parse(manifest.created)
  if (manifest.id === taken.shown.id) return 'shown'
  if (taken.isFuture(manifest.created)) return 'future-pack'
  if (made <= Date.parse(taken.shown.created)) return 'older-pack'
  const newest = Date.parse(taken.newest ?? taken.shown.created)
  if (made > newest || (taken.isLost && made === newest)) return undefined
  return made === newest ? 'taken-before' : 'older-pack'
}

function madeAt({ manifest }: FoundPack): number {
  return Date.parse(manifest.created)
}
