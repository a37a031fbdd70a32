import type { Lexicon } from './lexicon'
import type { QueryReading } from './readQuery'

/** Terms that weigh less than this are too far from what was typed to be marked. */
const MARKED_WEIGHT = 0.5

/** Folded forms under which what was asked stands in a text: as typed, and as the corpus writes it. */
export function matchedForms({ concepts }: QueryReading, lexicon: Lexicon): string[] {
  const forms = new Set<string>()
  for (const { text, terms } of concepts) {
    if (terms.size > 0 && text.length > 1) forms.add(text)
    for (const [term, weight] of terms)
      if (weight >= MARKED_WEIGHT) for (const form of lexicon.formsOf(term)) forms.add(form)
  }
  return [...forms]
}
