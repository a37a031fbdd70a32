import { label } from '../../domain/readings/label'

/**
 * `silence` is shown on the button whose full name is `stop`: it is no wider than `start`, so a touch moves nothing.
 */
export const SPEECH_TEXT = {
  start: label('{読|よ}み{上|あ}げ'),
  stop: '読み上げを止める',
  silence: label('{止|と}める')
} as const
