import { expect, test } from 'vitest'
import { restTouches } from './restTouches'

const rests = (root: HTMLElement, times: number) =>
  Array.from({ length: times }, () => {
    restTouches(root)
    return root.dataset['rest']
  })

test('every new screen starts its own rest', () => {
  expect(rests(document.createElement('div'), 3)).toEqual(['odd', 'even', 'odd'])
})

test('under a dialog the whole page rests as long as the place of the last finger', () => {
  const root = document.createElement('div')
  root.innerHTML = '<dialog open></dialog>'
  expect(rests(root, 2)).toEqual(['odd-dialog', 'even-dialog'])
  root.innerHTML = ''
  expect(rests(root, 1)).toEqual(['odd'])
})
