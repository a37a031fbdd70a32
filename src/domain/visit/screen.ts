import type { GuideAnswer } from '../content/guideAnswer'

/** What a visitor looks at. Each screen carries all it needs to be shown again when a visitor steps back to it. */
export type Screen =
  | { readonly name: 'attract' }
  | { readonly name: 'home' }
  | { readonly name: 'search' }
  | { readonly name: 'category'; readonly id: string }
  | { readonly name: 'errand'; readonly id: string }
  | { readonly name: 'item'; readonly id: string; readonly answers: readonly GuideAnswer[] }
  | { readonly name: 'guides' }
  | { readonly name: 'counter' }
  | { readonly name: 'print' }

/** A screen of a visit that has begun. */
export type VisitScreen = Exclude<Screen, { name: 'attract' }>

export const ATTRACT: Screen = { name: 'attract' }
export const HOME: VisitScreen = { name: 'home' }

/** The screen of an entry, a notice, or a guide before its first answer. */
export function itemScreen(id: string): VisitScreen {
  return { name: 'item', id, answers: [] }
}

/** True if both would show the same. */
export function sameScreen(a: Screen, b: Screen): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
