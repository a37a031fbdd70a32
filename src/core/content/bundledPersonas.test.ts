import { describe, expect, test } from 'vitest'
import type { IsoDate } from '../../domain/value/isoDate'
import { periodsOverlap, versionOn } from '../../domain/content/period'
import { checkPersona } from '../../domain/check/checkPersonas'
import { walkPersona } from '../../domain/check/walkPersona'
import { loadContentFolder } from './loadContentFolder'

const { content, personas } = await loadContentFolder('resources/content')
const versions = content.guides.flatMap(({ id, versions: all }) =>
  all.map((version) => ({ id, until: version.until ?? 'today', version }))
)

test('there are at least 80 personas, no two of them for the same person', () => {
  expect(new Set(personas.map(({ who }) => who)).size).toBe(personas.length)
  expect(personas.length).toBeGreaterThanOrEqual(80)
})

test.each(personas.map((persona) => [persona.who, persona] as const))('%s', (_who, persona) => {
  expect(checkPersona(persona, content).map(({ path, reason }) => `${path.join('.')}: ${reason}`)).toEqual([])
})

describe.each(versions)('$no until $until', ({ id, version }) => {
  test('no two ends have the same title, so that a persona names one of them', () => {
    const titles = Object.values(version.ends).map(({ title }) => title)
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
  })

  test('asks for one thing at a time, in words to which yes means yes', () => {
    const texts = Object.values(version.questions).map(({ text }) => text)
    expect(
      texts.filter((text) => !/^[^。]*か。$/.test(text) || /合っています|ません|ない|それとも/.test(text))
    ).toEqual([])
  })

  test('gives every button of every question to somebody', () => {
    const pressed = new Set(
      personas
        .filter((persona) => persona.walks.some(({ guide }) => guide === id) && periodsOverlap(version, persona))
        .flatMap(({ answers }) => walkPersona(version, answers).asked.map((asked) => `${asked}${answers[asked] ?? ''}`))
    )
    const buttons = Object.values(version.questions).flatMap(({ text }) =>
      ['はい', 'いいえ', 'わからない'].map((answer) => text + answer)
    )
    expect(buttons.filter((button) => !pressed.has(button))).toEqual([])
  })
})

test.each(['2025-11-01', '2026-11-21'])('every guide holds on %s', (day) => {
  expect(content.guides.filter((guide) => !versionOn(guide.versions, day as IsoDate)).map(({ id }) => id)).toEqual([])
})
