import { beforeAll, describe, expect, it } from 'vitest'
import type { Content } from '../../domain/content/content'
import { editionOn } from '../../domain/content/edition'
import type { IsoDate } from '../../domain/value/isoDate'
import { DEFAULT_SETTINGS } from '../../domain/staff/settings'
import { sheetItem } from '../../domain/sheet/sheetItem'
import { loadContentFolder } from '../content/loadContentFolder'
import { categoryView, homeView } from './contentViews'
import { counterView } from './counterView'
import { itemView } from './itemView'
import { pickReadings } from '../../domain/readings/pickReadings'

const NOW = '2026-11-20' as IsoDate
const BEFORE = '2025-11-01' as IsoDate

let content: Content

beforeAll(async () => {
  content = (await loadContentFolder('resources/content')).content
})

const textOf = (view: unknown): string => JSON.stringify(view)

describe('the bundled content, as a visitor sees it', () => {
  it('starts with six to nine categories, questions often asked, guides and notices', () => {
    const home = homeView(editionOn(content, NOW), {})
    expect(home.categories.length).toBeGreaterThanOrEqual(6)
    expect(home.categories.length).toBeLessThanOrEqual(9)
    expect(home.popular.length).toBeGreaterThan(0)
    expect(home.guides.map(({ id }) => id)).toContain('9-01')
    expect(home.notices.every(({ kind }) => kind === 'notice')).toBe(true)
  })

  it('has something in every category', () => {
    const edition = editionOn(content, NOW)
    for (const { id } of edition.categories) expect(categoryView(edition, {}, id)?.items.length, id).toBeGreaterThan(0)
    expect(categoryView(edition, {}, 'none')).toBeUndefined()
  })

  it('keeps the answer about the counter out of all lists of questions, for the screen of the counter', () => {
    const edition = editionOn(content, NOW)
    const lists = [homeView(edition, {}), ...edition.categories.map(({ id }) => categoryView(edition, {}, id))]
    expect(textOf(lists)).not.toContain('"0-00"')
    expect(counterView(edition, {}).text).toMatchObject({ id: '0-00', kind: 'counter' })
    expect(counterView(editionOn({ ...content, entries: [] }, NOW), {})).toEqual({ text: null })
  })

  it('begins the answer about the counter with what staff have set, and leaves every other answer as it is', () => {
    const edition = editionOn(content, NOW)
    const organisation = { ...DEFAULT_SETTINGS.organisation, hours: '平日 9時から', place: '2階' }
    const counter = itemView(edition, {}, '0-00', organisation)
    expect(counter).toMatchObject({
      body: [{ type: 'bullets', items: ['受付時間：平日 9時から', '場所：2階'] }, {}, {}, {}, {}, {}]
    })
    expect(sheetItem(edition, { id: '0-00', answers: [] }, organisation)?.body).toEqual(
      counter?.kind === 'counter' && counter.body
    )
    expect(itemView(edition, {}, '0-00', DEFAULT_SETTINGS.organisation)).toEqual(itemView(edition, {}, '0-00'))
    expect(itemView(edition, {}, '1-01', organisation)).toEqual(itemView(edition, {}, '1-01'))
  })

  it('says about the old card what holds on the day', () => {
    const now = textOf(itemView(editionOn(content, NOW), {}, '5-01'))
    const before = textOf(itemView(editionOn(content, BEFORE), {}, '5-01'))
    expect(now).toMatch(/使えません/)
    expect(now).not.toMatch(/まで使えます/)
    expect(before).toMatch(/2025年12月1日/)
    expect(before).not.toEqual(now)
  })

  it('leads from an answer to entries that hold on the same day', () => {
    const edition = editionOn(content, NOW)
    for (const id of edition.items.keys())
      for (const { id: related } of itemView(edition, {}, id)?.related ?? [])
        expect(edition.items.has(related), `${id} → ${related}`).toBe(true)
  })

  it('names its documents by their titles, never by unit ids, and no union', () => {
    const edition = editionOn(content, NOW)
    for (const id of edition.items.keys()) {
      const view = itemView(edition, {}, id)
      expect(view?.sources.join()).not.toMatch(/\d{3}:/)
      expect(textOf(view)).not.toContain('東洋紡')
    }
  })
})

it('picks the readings of the texts in a view, and no others', () => {
  const readings = { 氏名: [['氏名', 'しめい']], 住所: [['住所', 'じゅうしょ']] } as const
  expect(pickReadings(readings, { a: ['氏名', { b: '年' }], c: 1 })).toEqual({ 氏名: [['氏名', 'しめい']] })
})
