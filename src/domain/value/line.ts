import { z } from 'zod'

/**
 * What no reader sees and no keeper means: control characters but for tab and line breaks, marks that turn the direction
 * of writing round (`1234` can be made to read 4321), halves of characters, and U+FFFD, which stands where one was lost.
 */
const HIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd\ufffe\uffff]/u

/** The first hidden character of a text as `U+202E`, and where it stands; undefined if there is none. */
export function hiddenCharacter(text: string): { readonly name: string; readonly at: number } | undefined {
  const found = HIDDEN.exec(text)
  if (!found) return undefined
  const code = found[0].codePointAt(0) ?? 0
  return { name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, at: found.index }
}

/** Why a text with a hidden character is refused. */
export function hiddenReason(name: string): string {
  return `画面に出ない文字 (${name}) があります。その前後を打ち直してください`
}

/** A text of the content: not blank, nothing hidden in it. */
export const Line = z
  .string()
  .trim()
  .min(1)
  .superRefine((text, context) => {
    const hidden = hiddenCharacter(text)
    if (hidden) context.addIssue({ code: 'custom', message: hiddenReason(hidden.name) })
  })
