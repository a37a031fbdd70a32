import { diffArrays, diffWordsWithSpace, type ChangeObject } from 'diff'
import type { LineChange, Piece } from '../../domain/changes/fieldChange'

/** With more differences than this, two texts have too little in common to be shown side by side. */
const MAX_EDITS = { lines: 400, words: 120 }
/** Longer lines are not compared word by word: it would take too long while visitors wait. */
const MAX_LINE_CHARS = 2000

const words = new Intl.Segmenter('ja', { granularity: 'word' })

/** The lines that differ, each with the line that replaces it, and in both the words that differ. */
export function markChanges(before: readonly string[], after: readonly string[]): LineChange[] {
  const edits = diffArrays([...before], [...after], { maxEditLength: MAX_EDITS.lines })
  if (!edits) return pair(before, after)
  return edits.flatMap((edit, at) => {
    if (edit.removed) return pair(edit.value, edits[at + 1]?.added ? (edits[at + 1]?.value ?? []) : [])
    return edit.added && !edits[at - 1]?.removed ? pair([], edit.value) : []
  })
}

/** Line by line if both sides have the same number of lines; else the removed lines, then the new ones. */
function pair(before: readonly string[], after: readonly string[]): LineChange[] {
  if (before.length === after.length) return before.map((line, at) => markWords(line, after[at] ?? ''))
  return [
    ...before.map((line) => ({ before: [whole(line)], after: undefined })),
    ...after.map((line) => ({ before: undefined, after: [whole(line)] }))
  ]
}

function markWords(before: string, after: string): LineChange {
  const isLong = Math.max(before.length, after.length) > MAX_LINE_CHARS
  const edits = isLong
    ? undefined
    : diffWordsWithSpace(before, after, { intlSegmenter: words, maxEditLength: MAX_EDITS.words })
  if (!edits?.some(({ added, removed }) => !added && !removed))
    return { before: [whole(before)], after: [whole(after)] }
  const side = (left: 'added' | 'removed') => edits.filter((edit) => !edit[left]).map(pieceOf)
  return { before: side('added'), after: side('removed') }
}

function pieceOf({ value, added, removed }: ChangeObject<string>): Piece {
  return { text: value, isChanged: added || removed }
}

function whole(text: string): Piece {
  return { text, isChanged: true }
}
