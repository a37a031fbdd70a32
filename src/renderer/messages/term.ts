import { label } from '../../domain/readings/label'

export const TERM_TEXT = {
  heading: label('ことばの{意味|いみ}'),
  reading: (kana: string) => `（${kana}）`,
  close: label('{閉|と}じる')
} as const
