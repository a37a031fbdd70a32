import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS, SettingsSchema } from '../../../domain/staff/settings'
import { draftOf, faultsOf, settingsOf, type Draft } from './settingsDraft'

const KEPT = { ...DEFAULT_SETTINGS, printer: 'Counter' }
const typed = (change: Partial<Draft>): Draft => ({ ...draftOf(KEPT), ...change })

test('what was not touched stays as it was, including the printer', () => {
  expect(faultsOf(draftOf(KEPT))).toEqual({})
  expect(settingsOf(draftOf(KEPT), KEPT)).toEqual(KEPT)
})

test.each([
  ['', ''],
  ['17:15', '17:15'],
  ['1715', '17:15'],
  ['９：０５', '09:05'],
  ['17時', '17:00'],
  ['17時15分', '17:15'],
  ['17-15', '17:15']
])('%j closes at %j', (closingTime, expected) => {
  const draft = typed({ closingTime })
  expect(faultsOf(draft)).toEqual({})
  expect(settingsOf(draft, KEPT).closingTime).toBe(expected)
})

test('what is typed about the counter is kept without blanks around it', () => {
  const draft = typed({ hours: '平日 9時から', holidays: ' 土曜、日曜 ', place: '本社ビル 2階 ' })
  expect(settingsOf(draft, KEPT).organisation).toMatchObject({
    hours: '平日 9時から',
    holidays: '土曜、日曜',
    place: '本社ビル 2階'
  })
})

test('a folder as Explorer copies it, in quotes, is taken without them', () => {
  const draft = typed({ inbox: ' "C:\\Madoguchi\\受け取り" ', outbox: '/srv/out ', branch: ' 東京支部 ' })
  expect(settingsOf(draft, KEPT)).toMatchObject({
    inbox: 'C:\\Madoguchi\\受け取り',
    outbox: '/srv/out',
    branch: '東京支部'
  })
})

test.each([
  ['closingTime', '24:00'],
  ['closingTime', '17:60'],
  ['closingTime', '夕方'],
  ['idleSeconds', ''],
  ['idleSeconds', '19'],
  ['idleSeconds', '601'],
  ['idleSeconds', '1.5'],
  ['reading', '見本'],
  ['reading', 'mihon'],
  ['phone', '電話'],
  ['phone', '03-1234-5678（代）']
] as const)('%s %j is reported beside its field', (field, text) => {
  expect(Object.keys(faultsOf(typed({ [field]: text })))).toEqual([field])
})

test('full-width digits and dashes are kept as they are dialled', () => {
  const draft = typed({
    phone: '０３－１２３４ー５６７８',
    extension: '１２３',
    idleSeconds: '１２０',
    name: ' 見本組合 ',
    reading: 'みほん　 ｸﾐｱｲ ',
    chime: 'off'
  })
  expect(settingsOf(draft, KEPT)).toMatchObject({
    organisation: { name: '見本組合', reading: 'みほん クミアイ', phone: '03-1234-5678', extension: '123' },
    idleSeconds: 120,
    chime: 'off'
  })
  expect(SettingsSchema.safeParse(settingsOf(draft, KEPT)).success).toBe(true)
})
