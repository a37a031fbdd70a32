import { label } from '../../domain/readings/label'

/** `silence` stands on the button whose whole name is `stop`: no wider than `start`, so that nothing moves at a touch. */
export const SPEECH_TEXT = {
  start: label('{読|よ}み{上|あ}げ'),
  stop: '読み上げを止める',
  silence: label('{止|と}める')
} as const
