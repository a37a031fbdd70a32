import { describe, expect, test } from 'vitest'
import { compareContent } from './compareContent'
import type { Content } from '../content/content'
import { EntrySchema } from '../content/entry'

function entry(id: string, change: object = {}, version: object = {}) {
  const versions = [{ conclusion: 'はい。', body: [{ type: 'paragraph', text: '本文' }], ...version }]
  return EntrySchema.parse({ id, category: '1', question: `質問${id}`, sources: [id], versions, ...change })
}

function contentOf(...entries: Content['entries']): Content {
  return {
    categories: [{ id: '1', name: '分類', icon: 'card' }],
    entries,
    guides: [],
    glossary: [],
    documents: [],
    errands: []
  }
}

describe('compareContent', () => {
  test('finds no difference between content and its copy in another order', () => {
    const copy = structuredClone(contentOf(entry('2'), entry('1')))
    expect(compareContent(contentOf(entry('1'), entry('2')), copy)).toEqual({ added: [], changed: [], removed: [] })
  })

  test('names what is new and what is gone by No and question', () => {
    expect(compareContent(contentOf(entry('1'), entry('2')), contentOf(entry('2'), entry('3')))).toEqual({
      added: [{ list: 'entries', key: '3', title: '質問3' }],
      changed: [],
      removed: [{ list: 'entries', key: '1', title: '質問1' }]
    })
  })

  test.each([
    ['question', { question: 'ほかの質問' }, {}],
    ['question', {}, { question: 'この期間の質問' }],
    ['category', { category: '2' }, {}],
    ['related', { related: ['9'] }, {}],
    ['keywords', { keywords: ['マイナ'] }, {}],
    ['sources', { sources: ['8'] }, {}],
    ['officialUrl', { officialUrl: 'https://example.jp/' }, {}],
    ['kind', { kind: 'notice' }, {}],
    ['popular', { popular: true }, {}],
    ['conclusion', {}, { conclusion: 'いいえ。' }],
    ['body', {}, { body: [] }],
    ['status', {}, { status: 'ask-counter' }],
    ['period', {}, { from: '2025-12-02' }]
  ])('reports that %s changed', (field, change, version) => {
    const { added, changed, removed } = compareContent(contentOf(entry('1')), contentOf(entry('1', change, version)))
    expect([added, removed]).toEqual([[], []])
    expect(changed).toMatchObject([{ key: '1', fields: [field] }])
  })

  test('reports a renamed category', () => {
    const renamed = { ...contentOf(), categories: [{ id: '1', name: '新しい名', icon: 'card' }] }
    expect(compareContent(contentOf(), renamed).changed).toEqual([
      { list: 'categories', key: '1', title: '新しい名', fields: ['text'] }
    ])
  })
})
