import { watchEffect } from 'vue'
import { useVisitStore } from '../stores/visit'

/** Writes what the visitor prefers to the document's root, where the styles read it. */
export function useDocumentLook(root: HTMLElement): void {
  const visit = useVisitStore()
  watchEffect(() => {
    root.dataset['textSize'] = visit.preferences.textSize
    root.dataset['scheme'] = visit.preferences.scheme
    root.dataset['low'] = String(visit.preferences.low)
    root.dataset['furigana'] = String(visit.preferences.furigana)
  })
}
