import { expect, test } from 'vitest'
import { foreignTerm } from './foreignWords'

test.each([
  ['card', 'card'],
  ['cards', 'card'],
  ['applications', foreignTerm('application')],
  ['qr', 'qr'],
  ['the', ''],
  ['보험증', '보험증'],
  ['страховки', foreignTerm('страховка')],
  ['カード', undefined],
  ['qrコード', undefined],
  ['12', undefined]
])('%s is the term %j', (word, term) => {
  expect(foreignTerm(word)).toBe(term)
})
