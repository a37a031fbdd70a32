import { expect, test } from 'vitest'
import { printerState } from './printerState'

const told = (options: object, name = 'A') =>
  printerState({ name, displayName: `${name} の表示名`, description: '', options })

test.each([
  ['about which Windows reports nothing', {}, 'ready'],
  ['that CUPS says is idle', { 'printer-state': '3', 'printer-state-reasons': 'none' }, 'ready'],
  ['with little toner', { 'printer-state-reasons': 'toner-low-report' }, 'ready'],
  ['with one empty tray of two', { 'printer-state-reasons': 'media-empty-warning' }, 'ready'],
  ['without paper', { 'printer-state': '4', 'printer-state-reasons': 'media-needed,media-empty-error' }, 'paper'],
  ['that stopped because it is jammed', { 'printer-state': '5', 'printer-state-reasons': 'media-jam-error' }, 'paper'],
  ['with an open cover', { 'printer-state-reasons': 'cover-open' }, 'paper'],
  ['that staff paused', { 'printer-state': '5', 'printer-state-reasons': 'paused' }, 'stopped'],
  ['that takes no jobs', { 'printer-state': '3', 'printer-is-accepting-jobs': 'false' }, 'stopped'],
  ['that was unplugged', { 'printer-state': '3', 'printer-state-reasons': 'offline-report' }, 'stopped']
] as const)('a printer %s', (_, options, condition) => {
  expect(told(options).condition).toBe(condition)
})

test('a printer is used by its system name and shown by its display name', () => {
  expect(told({}, 'HP_1020')).toMatchObject({ name: 'HP_1020', label: 'HP_1020 の表示名' })
})

test.each([
  ['by its driver, whatever it is called', '受付', 'Microsoft Print To PDF', true],
  ['by its driver, though its name says otherwise', 'PDF室のプリンター', 'HP LaserJet 1020', false],
  ['by its name if no driver is known', 'Microsoft Print to PDF', undefined, true]
])('a printer that makes files is recognised %s', (_, name, driver, isVirtual) => {
  expect(told({ 'printer-make-and-model': driver }, name).isVirtual).toBe(isVirtual)
})
