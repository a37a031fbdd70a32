import { watchEffect } from 'vue'
import { useStaffStore } from '../staff/useStaffStore'
import { useVisitStore } from '../stores/visit'

/** Writes what the visitor prefers to the document's root, where the styles read it. Staff have a size of their own. */
export function useDocumentLook(root: HTMLElement): void {
  const visit = useVisitStore()
  const staff = useStaffStore()
  watchEffect(() => {
    root.dataset['textSize'] = staff.isOpen ? 'normal' : visit.preferences.textSize
    root.dataset['scheme'] = visit.preferences.scheme
    root.dataset['low'] = String(visit.preferences.low)
    root.dataset['furigana'] = String(visit.preferences.furigana)
  })
}
