import { useEventListener } from '@vueuse/core'

/** Keys that a page has a use for, besides those that write a letter. */
const MOVING_KEYS = ['Tab', 'Enter', 'Backspace', 'Home', 'End', 'PageUp', 'PageDown']
const ARROW_KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']
const LOCK_KEYS = ['Shift', 'CapsLock', 'NumLock', 'AltGraph']
/** Keys of Japanese keyboards and input methods. */
const INPUT_METHOD_KEYS = [
  'Process',
  'Dead',
  'Unidentified',
  'Convert',
  'NonConvert',
  'KanaMode',
  'KanjiMode',
  'Hiragana',
  'Katakana',
  'HiraganaKatakana',
  'Zenkaku',
  'Hankaku',
  'ZenkakuHankaku',
  'Romaji',
  'Eisu',
  'Alphanumeric'
]
const NAMED_KEYS = new Set([...MOVING_KEYS, ...ARROW_KEYS, ...LOCK_KEYS, ...INPUT_METHOD_KEYS])
/** With Shift, these cut text, end a task or do something else outside the page. */
const UNSHIFTED_KEYS = new Set(['Escape', 'Delete'])

/** What is known of a key press. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'isComposing'> &
  Partial<Pick<KeyboardEvent, 'getModifierState'>>

/**
 * True for a key that writes or moves within the page. Any other key may mean something to the browser: a new window,
 * another zoom, a menu, its task list. A key that an input method is using to compose belongs to it.
 */
export function isPageKey(press: KeyPress): boolean {
  if (press.isComposing) return true
  // On Windows the right Alt key, which writes letters on some keyboards, is Control and Alt together.
  const writes = press.getModifierState?.('AltGraph') === true
  if (press.metaKey || ((press.ctrlKey || press.altKey) && !writes)) return false
  if (UNSHIFTED_KEYS.has(press.key)) return !press.shiftKey
  return [...press.key].length === 1 || NAMED_KEYS.has(press.key)
}

/** Mouse buttons that lead back and forth in a history. */
const isHistoryButton = (button: number) => button === 3 || button === 4

/**
 * Keeps every key, wheel and mouse button inside the page, in either host, whatever the browser or its policy would do
 * with them. Nothing can be copied to the clipboard either, where the next visitor would find it.
 */
export function usePageLock(): void {
  const lock = { capture: true, passive: false }
  const stop = (event: Event) => event.preventDefault()
  useEventListener(window, 'keydown', (event) => isPageKey(event) || stop(event), lock)
  useEventListener(window, 'wheel', (event) => event.ctrlKey && stop(event), lock)
  // Two fingers zoom if the browser does not consult the styles, such as while it does not know a new layer yet.
  useEventListener(window, 'touchmove', (event) => event.touches.length > 1 && stop(event), lock)
  useEventListener(window, ['mousedown', 'mouseup'], (event) => isHistoryButton(event.button) && stop(event), lock)
  useEventListener(
    window,
    ['contextmenu', 'auxclick', 'dragstart', 'dragover', 'drop', 'copy', 'cut', 'paste'],
    stop,
    lock
  )
}
