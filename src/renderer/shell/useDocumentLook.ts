import { watchEffect } from 'vue'
import { useStaffStore } from '../staff/useStaffStore'
import { useVisitStore } from '../stores/visit'
import { useScreenShape } from './useScreenShape'

/**
 * Writes what the visitor prefers and what shape the screen has to the document's root, where the styles read it. Staff
 * have a size of their own.
 */
export function useDocumentLook(root: HTMLElement): void {
  const visit = useVisitStore()
  const staff = useStaffStore()
  const shape = useScreenShape()
  watchEffect(() => {
    root.dataset['textSize'] = staff.isOpen ? 'normal' : visit.preferences.textSize
    root.dataset['shape'] = [...shape.value].join(' ')
    root.dataset['scheme'] = visit.preferences.scheme
    root.dataset['low'] = String(visit.preferences.low)
    root.dataset['furigana'] = String(visit.preferences.furigana)
  })
}
