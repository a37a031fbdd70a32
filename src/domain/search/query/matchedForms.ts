import type { Lexicon } from './lexicon'
import type { QueryReading } from './readQuery'

/** Terms with a lower weight are too far from what was typed to be marked. */
const MARKED_WEIGHT = 0.5

/** The folded forms in which what was asked may occur in a text: as typed, and as written in the corpus. */
export function matchedForms({ concepts }: QueryReading, lexicon: Lexicon): string[] {
  const forms = new Set<string>()
  for (const { text, terms } of concepts) {
    if (terms.size > 0 && text.length > 1) forms.add(text)
    for (const [term, weight] of terms)
      if (weight >= MARKED_WEIGHT) for (const form of lexicon.formsOf(term)) forms.add(form)
  }
  return [...forms]
}
