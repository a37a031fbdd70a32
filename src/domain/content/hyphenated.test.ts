import { expect, test } from 'vitest'
import { hyphenated } from './hyphenated'

test.each(['1-03', '１－０３', '1‐03', '1‑03', '1‒03', '1–03', '1—03', '1―03', '1−03', '1ー03', '１ｰ０３'])(
  '%s is the number 1-03',
  (typed) => {
    expect(hyphenated(typed)).toBe('1-03')
  }
)
