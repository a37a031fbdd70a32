import { expect, test } from 'vitest'
import { printerCondition } from './printerCondition'

test.each([
  ['that Windows tells nothing of', {}, 'ready'],
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
  expect(printerCondition(options)).toBe(condition)
})
