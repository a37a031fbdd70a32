import { watchEffect } from 'vue'
import { useStaffStore } from '../stores/staff'
import { useVisitStore } from '../stores/visit'
import { useScreenShape } from './useScreenShape'

/**
 * Writes the visitor's preferences and the shapes of the screen to the document's root, where the styles read them. The
 * staff menu has its own text size.
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
