export const SPEECH_TEXT = { start: '読み上げ', stop: '読み上げを止める' } as const
