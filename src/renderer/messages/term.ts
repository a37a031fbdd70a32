import { label } from '../../domain/readings/label'
import { BUTTONS } from './buttons'

export const TERM_TEXT = {
  heading: label('ことばの{意味|いみ}'),
  reading: (kana: string) => `（${kana}）`,
  close: BUTTONS.close
} as const
