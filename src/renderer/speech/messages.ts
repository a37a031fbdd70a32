/** `silence` stands on the button whose whole name is `stop`: no wider than `start`, so that nothing moves at a touch. */
export const SPEECH_TEXT = { start: '読み上げ', stop: '読み上げを止める', silence: '止める' } as const
