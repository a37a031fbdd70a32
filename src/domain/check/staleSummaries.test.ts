import { describe, expect, test } from 'vitest'
import type { Content } from '../content/content'
import { EntrySchema } from '../content/entry'
import { GuideSchema } from '../content/guide'
import { staleSummaries } from './staleSummaries'

const text = (body: string) => [{ type: 'paragraph', text: body }]
const contentOf = (versions: readonly object[], ends: object = {}): Content => ({
  categories: [],
  errands: [],
  entries: [EntrySchema.parse({ id: '2-07', category: '1', question: 'いつ届きますか', sources: ['1'], versions })],
  guides: [
    GuideSchema.parse({
      id: '9-01',
      category: '1',
      question: '何を持っていきますか',
      sources: ['1'],
      versions: [{ intro: '調べます。', start: 'end', questions: {}, ends }]
    })
  ],
  glossary: [],
  documents: []
})
const NOW = contentOf([{ conclusion: '10日で届きます。', body: text('郵便で送ります。') }])
const staleIn = (versions: readonly object[]) => staleSummaries(NOW, contentOf(versions))

describe('a summary that was left unchanged', () => {
  test('is named by its place if its answer has changed', () => {
    expect(staleIn([{ conclusion: '10日で届きます。', body: text('3週間かかります。') }])).toEqual([
      {
        severity: 'warning',
        list: 'entries',
        index: 0,
        path: ['versions', 0, 'conclusion'],
        reason: expect.stringContaining('10日で届きます。') as string
      }
    ])
  })

  test.each([
    ['nothing changed', [{ conclusion: '10日で届きます。', body: text('郵便で送ります。') }]],
    ['both changed', [{ conclusion: '3週間です。', body: text('3週間かかります。') }]],
    ['the summary alone changed', [{ conclusion: '10日ほどです。', body: text('郵便で送ります。') }]],
    [
      'the wording of another time was added',
      [
        { until: '2026-12-31', conclusion: '10日で届きます。', body: text('郵便で送ります。') },
        { from: '2027-01-01', conclusion: '3週間です。', body: text('3週間かかります。') }
      ]
    ]
  ])('is not reported if %s', (_, versions) => {
    expect(staleIn(versions)).toEqual([])
  })

  test('is found at the ends of guides too', () => {
    const end = (body: string) => ({ end: { title: '持ち物', conclusion: 'カード。', body: text(body) } })
    const [now, next] = ['暗証番号も。', '印鑑も。'].map((body) => contentOf([{ conclusion: '同じ。' }], end(body)))
    expect(staleSummaries(now as Content, next as Content)).toMatchObject([
      { list: 'guides', path: ['versions', 0, 'ends', 'end', 'conclusion'] }
    ])
  })
})
