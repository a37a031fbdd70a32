import { fireEvent } from '@testing-library/vue'
import { describe, expect, test } from 'vitest'
import { createFakeBridge } from '../testing/createFakeBridge'
import { openKiosk } from '../testing/openKiosk'
import { isPageKey, type KeyPress } from './usePageLock'

const held = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, isComposing: false }
const ctrl = { ctrlKey: true }
const shift = { shiftKey: true }

type Row = [key: string, modifiers: Partial<KeyPress>]
const each = (keys: readonly string[], modifiers: Partial<KeyPress> = {}) => keys.map((key): Row => [key, modifiers])

describe('isPageKey', () => {
  test.each<Row>([
    ...each(['t', 'n', 'j', 'h', 'o', 'w', 'r', 'p', '-', '+', '0', 'a', 'c', 'v', 'Tab', 'F4'], ctrl),
    ...each(['O', 'W', 'N'], { ...ctrl, ...shift }),
    ...each(['F1', 'F5', 'F10', 'F11', 'F12', 'F24']),
    ...each(['Escape', 'Delete', 'Insert', 'F10'], shift),
    ...each(['ArrowLeft', 'Home', 'F4', 'd'], { altKey: true }),
    ...each(['q', 'r', 'Meta'], { metaKey: true }),
    ...each(['ContextMenu', 'BrowserBack', 'BrowserHome', 'LaunchMail', 'ZoomIn', 'Print', 'Help'])
  ])('%s with %o is not a key of the page', (key, modifiers) => {
    expect(isPageKey({ ...held, ...modifiers, key })).toBe(false)
  })

  test.each<Row>([
    ...each(['a', 'あ', '1', ' ', '𠮷', 'Tab', 'Enter', 'Escape', 'Backspace', 'Delete', 'ArrowUp', 'Home', 'Shift']),
    ...each(['Process', 'Convert', 'HiraganaKatakana', 'ZenkakuHankaku']),
    ...each(['A', 'Tab', 'Enter'], shift),
    ...each(['F7'], { isComposing: true }),
    ...each(['@'], { ...ctrl, altKey: true, getModifierState: (name) => name === 'AltGraph' })
  ])('%s with %o writes or moves', (key, modifiers) => {
    expect(isPageKey({ ...held, ...modifiers, key })).toBe(true)
  })
})

const touchMove = (fingers: number) =>
  Object.assign(new Event('touchmove', { cancelable: true, bubbles: true }), { touches: Array(fingers).fill({}) })

test.each<[what: string, create: () => Event]>([
  ['a shortcut', () => new KeyboardEvent('keydown', { key: 't', ctrlKey: true, cancelable: true, bubbles: true })],
  ['a zooming wheel', () => Object.assign(new Event('wheel', { cancelable: true, bubbles: true }), { ctrlKey: true })],
  ['a gesture with two fingers', () => touchMove(2)],
  ['the back button of a mouse', () => new MouseEvent('mouseup', { button: 3, cancelable: true, bubbles: true })],
  ...['contextmenu', 'auxclick', 'dragstart', 'drop', 'copy', 'paste'].map((type): [string, () => Event] => [
    type,
    () => new Event(type, { cancelable: true, bubbles: true })
  ])
])('the page keeps %s to itself', async (_what, create) => {
  openKiosk(createFakeBridge())
  const event = create()
  await fireEvent(document.body, event)
  expect(event.defaultPrevented).toBe(true)
})

test('the page leaves letters, scrolling and touches alone', async () => {
  openKiosk(createFakeBridge())
  const events = [
    new KeyboardEvent('keydown', { key: 'a', cancelable: true, bubbles: true }),
    new WheelEvent('wheel', { cancelable: true, bubbles: true }),
    touchMove(1),
    new MouseEvent('mousedown', { button: 0, cancelable: true, bubbles: true })
  ]
  for (const event of events) await fireEvent(document.body, event)
  expect(events.map((event) => event.defaultPrevented)).toEqual([false, false, false, false])
})
