import { IDLE_SECONDS } from '../../../domain/staff/settingsLimits'

/** What is wrong with what was typed into a field, and how to write it. */
export const FIELD_FAULTS = {
  reading: 'ひらがなかカタカナだけで書いてください。',
  phone: '電話番号は、数字とハイフンだけで書いてください。',
  idleSeconds: `${IDLE_SECONDS.least}から${IDLE_SECONDS.most}までの数字で書いてください。`,
  closingTime: '0:00から23:59までの時刻を、17:15 のように書いてください。'
} as const
