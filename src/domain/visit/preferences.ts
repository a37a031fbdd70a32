export const TEXT_SIZES = ['normal', 'large', 'largest'] as const
export const SCHEMES = ['normal', 'dark', 'contrast'] as const
export const BOARDS = ['kana-right', 'kana-left', 'romaji'] as const

export type TextSize = (typeof TEXT_SIZES)[number]
export type Scheme = (typeof SCHEMES)[number]
export type Board = (typeof BOARDS)[number]

/**
 * How one visitor wants to read and type. Forgotten with the visit, so that the next one starts from the kiosk's own
 * settings.
 */
export interface Preferences {
  readonly textSize: TextSize
  readonly furigana: boolean
  readonly scheme: Scheme
  readonly board: Board
  /** True if the controls are in the lower half of the screen, for a seated visitor or a child. */
  readonly low: boolean
}

export const DEFAULT_PREFERENCES: Preferences = {
  textSize: 'normal',
  furigana: false,
  scheme: 'normal',
  board: 'kana-right',
  low: false
}

/** The choice after `current`, or the first one after the last: what one touch on a stepping button does. */
export function nextOf<Choice>(choices: readonly [Choice, ...Choice[]], current: Choice): Choice {
  return choices[choices.indexOf(current) + 1] ?? choices[0]
}
