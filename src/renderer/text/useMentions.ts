import { inject, provide, type InjectionKey } from 'vue'
import type { Term } from '../../domain/content/term'
import type { TermRange } from './termPieces'

/** Which terms can be touched in which text, and what a touch does. */
export interface Mentions {
  readonly rangesOf: (text: string) => readonly TermRange[]
  readonly explain: (term: Term) => void
}

const mentionsKey: InjectionKey<Mentions> = Symbol('mentions')
const NONE: Mentions = { rangesOf: () => [], explain: () => undefined }

/** Makes terms touchable in everything below. */
export function provideMentions(mentions: Mentions): void {
  provide(mentionsKey, mentions)
}

/** The terms that can be touched here; none in paper previews and lists. */
export function useMentions(): Mentions {
  return inject(mentionsKey, NONE)
}
