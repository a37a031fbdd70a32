import { label } from '../../domain/readings/label'

/** The names of buttons that do the same on several screens, those of staff included. */
export const BUTTONS = {
  close: label('{閉|と}じる'),
  removeLetter: label('{一字|いちじ}{消|け}す')
} as const
