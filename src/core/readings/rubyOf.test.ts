import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Analyze } from '../../domain/content/morpheme'
import { createAnalyzer } from '../analysis/createAnalyzer'
import { rubyOf } from './rubyOf'

let analyze: Analyze

beforeAll(async () => {
  analyze = await createAnalyzer([{ term: '資格確認書', reading: 'しかくかくにんしょ' }])
})

/** 資格確認書(しかくかくにんしょ)を届(とど)ける */
const written = (text: string): string =>
  rubyOf(text, analyze)
    .map(([surface, reading]) => (reading === undefined ? surface : `${surface}(${reading})`))
    .join('')

describe('rubyOf', () => {
  it.each([
    ['資格確認書を届ける', '資格確認書(しかくかくにんしょ)を届(とど)ける'],
    ['マイナポータル', 'マイナポータル'],
    ['2025年12月1日まで', '2025年(ねん)12月(がつ)1日(ついたち)まで'],
    ['12月2日', '12月(がつ)2日(ふつか)'],
    ['12月31日', '12月(がつ)31日(にち)'],
    ['12桁の番号', '12桁(けた)の番号(ばんごう)'],
    ['10割', '10割(わり)'],
    ['2人', '2人(ふたり)'],
    ['3人', '3人(にん)'],
    ['9時30分', '9時(じ)30分(ぷん)'],
    ['20時00分', '20時(じ)00分(ふん)'],
    ['5年', '5年(ねん)'],
    ['切り取る', '切(き)り取(と)る']
  ])('reads %s', (text, expected) => {
    expect(written(text)).toBe(expected)
  })

  it('gives the text again', () => {
    const letters = fc.constantFrom('年', '月', '日', '1', '2', '０', '人', '届', 'け', 'る', 'ー', 'A', '。', ' ')
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 20 }), (text) => {
        expect(
          rubyOf(text, analyze)
            .map(([surface]) => surface)
            .join('')
        ).toBe(text)
      })
    )
  })
})
