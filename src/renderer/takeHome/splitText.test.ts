import fc from 'fast-check'
import { expect, test } from 'vitest'
import { qrPath } from '../sheet/qrPath'
import { MAX_CODE_BYTES, splitText } from './splitText'

/** Border and white around the code in the dialog. */
const EDGE_PX = 28

const bytes = (text: string) => new TextEncoder().encode(text).length
const unmarked = (part: string) => part.replace(/^（\d+／\d+）\n/, '')
const squeeze = (text: string) => text.replace(/\s/g, '')

test('a text that fits one code is left as it is', () => {
  expect(splitText('番号 1-01\n答え。')).toEqual(['番号 1-01\n答え。'])
})

test('a longer one is split at the end of a line, each part with its place', () => {
  const line = 'あ'.repeat(99)
  expect(splitText(`${line}\n${line}\n終わり`, 500)).toEqual([`（1／2）\n${line}`, `（2／2）\n${line}\n終わり`])
})

test('a line that fits no code is split at the end of a sentence', () => {
  const sentence = `${'い'.repeat(99)}。`
  expect(splitText(sentence.repeat(2), 400)).toEqual([`（1／2）\n${sentence}`, `（2／2）\n${sentence}`])
})

test('whatever the text, every part fits its code and nothing is left out', () => {
  const letters = fc.constantFrom('あ', '。', '\n', '1', ' ', '𠮷', '（')
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 900 }), (all) => {
      const text = all.join('')
      const parts = splitText(text, 200)
      for (const part of parts) expect(bytes(part)).toBeLessThanOrEqual(200)
      const whole = parts.length > 1 ? parts.map(unmarked) : parts
      expect(squeeze(whole.join(''))).toBe(squeeze(text))
    })
  )
})

test('a full code has cells of five pixels on a screen 800 high', () => {
  const [full = ''] = splitText('あ'.repeat(900))
  expect(bytes(full)).toBeGreaterThan(MAX_CODE_BYTES - 30)
  expect(qrPath(full).cells * 5).toBeLessThan(800 - 2 * EDGE_PX)
})
