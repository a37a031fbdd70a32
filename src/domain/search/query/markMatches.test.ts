import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markMatches } from './markMatches'

const shown = (text: string, matched: string[]) =>
  markMatches(text, matched)
    .map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join('')

test.each([
  ['資格確認書はいつ届きますか', ['資格確認書'], '[資格確認書]はいつ届きますか'],
  ['マイナ保険証とﾏｲﾅ保険証', ['まいな'], '[マイナ]保険証と[ﾏｲﾅ]保険証'],
  ['ﾊﾞｽで行く', ['ばす'], '[ﾊﾞｽ]で行く'],
  ['退職', [], '退職'],
  ['確認書', ['確認', '認書'], '[確認書]']
])('%s, %j', (text, matched, expected) => {
  expect(shown(text, matched)).toBe(expected)
})

test('the parts joined are the text again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ maxLength: 3 })), (text, matched) => {
      expect(
        markMatches(text, matched)
          .map((part) => part.text)
          .join('')
      ).toBe(text)
    })
  )
})
