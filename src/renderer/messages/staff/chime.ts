import type { Chime } from '../../../domain/staff/settings'

export const CHIME_TEXT = {
  legend: '職員を呼ぶ音',
  ring: '鳴らしてみる',
  rang: '鳴らしました。聞こえないときは、この端末の音量とスピーカーを確かめてください。',
  silent: 'この端末では音を出せません。「出さない」にしてください。'
} as const

export const CHIME_OPTIONS: readonly { readonly value: Chime; readonly label: string; readonly note?: string }[] = [
  { value: 'off', label: '出さない', note: 'ボタンは「職員にきく」になります' },
  { value: 'low', label: '小さく' },
  { value: 'normal', label: 'ふつう' },
  { value: 'high', label: '大きく' }
]
