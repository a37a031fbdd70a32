import { SPEECH_TEXT } from '../speech'

const NOT_OFFERED = `「${SPEECH_TEXT.start.text}」のボタンは出ません。声の入れかたは、設置の手引きの「読み上げの声」にあります。`
const LACKS = {
  none: `この端末に日本語の声がないため、${NOT_OFFERED}`,
  network: `この端末の日本語の声は、文章を外に送る声だけなので、${NOT_OFFERED}`,
  robot: `この端末の日本語の声は、聞き取りにくい eSpeak だけなので、${NOT_OFFERED}`
} as const

export const SPEECH_FACTS = {
  heading: SPEECH_TEXT.start.text,
  offered: (voice: string) => `答えの画面に「${SPEECH_TEXT.start.text}」のボタンが出ます。声：${voice}`,
  lacks: LACKS
} as const
