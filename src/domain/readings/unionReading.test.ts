import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readUnionName, unionReadings } from './unionReading'

const written = (name: string, reading: string) =>
  readUnionName(name, reading)
    .map(([run, sound]) => (sound ? `{${run}|${sound}}` : run || '／'))
    .join('')

test.each([
  ['みほん健康保険組合', 'みほんけんこうほけんくみあい', 'みほん／{健康|けんこう}{保険|ほけん}{組合|くみあい}'],
  ['見本健康保険組合', 'みほん けんこうほけんくみあい', '{見本|みほん}／{健康|けんこう}{保険|ほけん}{組合|くみあい}'],
  [
    '全国みほん機器連合健康保険組合',
    'ぜんこくみほんききれんごうけんこうほけんくみあい',
    '{全国|ぜんこく}みほん{機器連合|ききれんごう}／{健康|けんこう}{保険|ほけん}{組合|くみあい}'
  ],
  [
    'トヨミ自動車健康保険組合',
    'とよみジドウシャけんこうほけんくみあい',
    'トヨミ{自動車|ジドウシャ}／{健康|けんこう}{保険|ほけん}{組合|くみあい}'
  ],
  [
    'ABC健康保険組合 東京支部',
    'えーびーしーけんこうほけんくみあいとうきょうしぶ',
    '{ABC|えーびーしー}／{健康|けんこう}{保険|ほけん}{組合|くみあい} {東京支部|とうきょうしぶ}'
  ],
  ['健康保険組合', 'けんこうほけんくみあい', '{健康|けんこう}{保険|ほけん}{組合|くみあい}'],
  ['見本健保', 'みほんけんぽ', '{見本健保|みほんけんぽ}'],
  ['見本健康保険組合', 'みほんけんぽ', '{見本健康保険組合|みほんけんぽ}'],
  ['見本健康保険組合', '', '見本／健康保険組合'],
  ['見本健保', ' ', '見本健保']
])('%s, read %s', (name, reading, expected) => {
  expect(written(name, reading)).toBe(expected)
})

test('whatever reading is set, the name stays whole', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'見本あいカー（・）健康保険組合 [.+?*\\'),
    minLength: 1,
    maxLength: 60
  })
  fc.assert(
    fc.property(text, text, (name, reading) => {
      expect(
        readUnionName(name, reading)
          .map(([run]) => run)
          .join('')
      ).toBe(name)
    })
  )
})

test('without a name there is nothing to read', () => {
  expect(unionReadings({ name: '', reading: 'みほん' })).toEqual({})
})
