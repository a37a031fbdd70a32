/** Why a machine has no voice to read aloud with. */
export type VoiceLack = 'none' | 'network' | 'robot'

/** The properties by which a browser's voice is chosen. */
type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService'>

const JAPANESE = /^ja\b/i
/** eSpeak reads Japanese kana by kana, with the stress of English: see docs/DESIGN.md. */
const ROBOT = /espeak/i

/**
 * The machine's first own Japanese voice that is pleasant enough to listen to, or why there is none. A voice that sends
 * texts over a network is never chosen.
 */
export function chooseVoice<V extends Voice>(voices: readonly V[]): { voice: V } | { lack: VoiceLack } {
  const japanese = voices.filter(({ lang }) => JAPANESE.test(lang))
  const local = japanese.filter(({ localService }) => localService)
  const voice = local.find(({ name }) => !ROBOT.test(name))
  if (voice) return { voice }
  if (local.length > 0) return { lack: 'robot' }
  return { lack: japanese.length > 0 ? 'network' : 'none' }
}
