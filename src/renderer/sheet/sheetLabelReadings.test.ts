import { expect, test } from 'vitest'
import { SHEET_LABEL_READINGS } from './sheetLabelReadings'
import { SHEET } from './sheetMessages'

test.each(Object.values(SHEET))('「%s」 has a reading for each of its kanji', (label) => {
  const segments = SHEET_LABEL_READINGS[label] ?? [[label]]
  for (const [text, reading] of segments)
    if (reading === undefined) expect(text).not.toMatch(/\p{Script=Han}/u)
    else expect(reading).toMatch(/^[ぁ-ん]+$/)
})
