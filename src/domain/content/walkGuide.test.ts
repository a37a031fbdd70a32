import { expect, test } from 'vitest'
import { walkGuide, waysToEnds } from './walkGuide'

const end = (title: string) => ({ title, status: 'answered' as const, conclusion: title, body: [], entries: [] })
const graph = {
  start: 'card',
  questions: {
    card: { text: 'カードがありますか', yes: 'linked', no: 'apply', unsure: 'apply' },
    linked: { text: '登録しましたか', yes: 'bring', no: 'register', unsure: 'register' }
  },
  ends: { bring: end('そのまま持っていく'), register: end('登録する'), apply: end('申し込む') }
}

test('a guide begins with its first question and no trail', () => {
  expect(walkGuide(graph, [])).toMatchObject({ at: 'question', question: { text: 'カードがありますか' }, trail: [] })
})

test('answers lead to an end, and the trail tells how', () => {
  expect(walkGuide(graph, ['yes', 'unsure'])).toMatchObject({
    at: 'end',
    key: 'register',
    trail: [
      { question: 'カードがありますか', answer: 'yes' },
      { question: '登録しましたか', answer: 'unsure' }
    ]
  })
})

test('answers after an end change nothing', () => {
  expect(walkGuide(graph, ['no', 'yes', 'yes'])).toEqual(walkGuide(graph, ['no']))
})

test('a graph whose start does not exist leads nowhere', () => {
  expect(walkGuide({ ...graph, start: 'none' }, [])).toBeUndefined()
})

test('a name that every object has, such as constructor, leads nowhere', () => {
  expect(walkGuide({ start: 'constructor', questions: {}, ends: {} }, [])).toBeUndefined()
})

test('every end has a way to it, which is one that a visitor can take', () => {
  const ways = waysToEnds(graph)
  expect(ways.map((answers) => walkGuide(graph, answers))).toMatchObject([
    { at: 'end', key: 'apply' },
    { at: 'end', key: 'bring' },
    { at: 'end', key: 'register' }
  ])
})

test('an answer that leads nowhere is an error', () => {
  expect(() => waysToEnds({ ...graph, ends: {} })).toThrow('leads nowhere')
})
