import { CircleQuestionMark } from '@lucide/vue'
import { expect, test } from 'vitest'
import { ICON_SUBJECTS } from '../../../domain/content/iconNames'
import { categoryIcon } from './categoryIcon'

const NAMES = Object.keys(ICON_SUBJECTS)

test('there are pictures for at least thirty subjects, and no two share one', () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(30)
  expect(new Set(NAMES.map(categoryIcon)).size).toBe(NAMES.length)
  expect(new Set(Object.values(ICON_SUBJECTS)).size).toBe(NAMES.length)
})

test.each(['hospitol', 'constructor', ''])(
  '「%s」, which a pack of a newer program may name, is a question mark',
  (name) => {
    expect(categoryIcon(name)).toBe(CircleQuestionMark)
  }
)
