import { z } from 'zod'

/**
 * Characters that no reader sees and no content keeper intends: control characters other than tab and line breaks,
 * marks that reverse the direction of writing (`1234` can be made to read 4321), halves of characters, and U+FFFD,
 * which replaces a character that was lost.
 */
const HIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd\ufffe\uffff]/u

/** The first hidden character of a text as `U+202E`, and its position; undefined if there is none. */
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

/** A text of the content: not blank, and without hidden characters. */
export const Line = z
  .string()
  .trim()
  .min(1)
  .superRefine((text, context) => {
    const hidden = hiddenCharacter(text)
    if (hidden) context.addIssue({ code: 'custom', message: hiddenReason(hidden.name) })
  })
