/** Numbers that end in いっ, ろっ, はっ or じゅっ before a counter. */
export const ENDS_HARD = /[168]$|[1-9]0+$/

/** True if ふ and は at the beginning of a counter become ぷ and ぱ behind `number`: いっぷん and さんぱく, but にふん. */
export function takesP(number: string): boolean {
  return ENDS_HARD.test(number) || /[34]$/.test(number)
}

/** How 分 is read behind `number`, which is in digits. */
export function minutesAfter(number: string): 'ぷん' | 'ふん' {
  return takesP(number) ? 'ぷん' : 'ふん'
}
