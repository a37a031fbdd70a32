import { describe, expect, it, vi } from 'vitest'
import { fakeContents, fakeEvent } from '../testing/fakeElectron'
import { blockShortcuts, isForbiddenKey } from './blockShortcuts'

const none = { control: false, meta: false, alt: false }

describe('isForbiddenKey', () => {
  it.each([
    ['F5', none],
    ['F11', none],
    ['F12', none],
    ['r', { ...none, control: true }],
    ['R', { ...none, control: true }],
    ['i', { ...none, control: true }],
    ['p', { ...none, control: true }],
    ['w', { ...none, control: true }],
    ['+', { ...none, control: true }],
    ['q', { ...none, meta: true }],
    ['F4', { ...none, alt: true }],
    ['ArrowLeft', { ...none, alt: true }],
    ['BrowserBack', none]
  ])('%s is forbidden with %o', (key, held) => {
    expect(isForbiddenKey({ key, ...held })).toBe(true)
  })

  it.each([
    ['a', none],
    ['F', none],
    ['Tab', none],
    ['Enter', none],
    ['v', { ...none, control: true }],
    ['V', { ...none, control: true }],
    ['Backspace', { ...none, control: true }]
  ])('%s types or moves with %o', (key, held) => {
    expect(isForbiddenKey({ key, ...held })).toBe(false)
  })
})

describe('blockShortcuts', () => {
  it('stops forbidden keys and the context menu, and lets letters through', () => {
    const contents = fakeContents({ setVisualZoomLevelLimits: () => Promise.resolve() })
    blockShortcuts(contents.fake)
    const [reload, letter, menu] = [fakeEvent(), fakeEvent(), fakeEvent()]
    contents.emit('before-input-event', reload, { key: 'F5', ...none })
    contents.emit('before-input-event', letter, { key: 'か', ...none })
    contents.emit('context-menu', menu)
    expect(reload.preventDefault).toHaveBeenCalledOnce()
    expect(letter.preventDefault).not.toHaveBeenCalled()
    expect(menu.preventDefault).toHaveBeenCalledOnce()
  })

  it('puts the zoom back', () => {
    const setZoomLevel = vi.fn()
    const contents = fakeContents({ setVisualZoomLevelLimits: () => Promise.resolve(), setZoomLevel })
    blockShortcuts(contents.fake)
    contents.emit('zoom-changed')
    expect(setZoomLevel).toHaveBeenCalledExactlyOnceWith(0)
  })
})
