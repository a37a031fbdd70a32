import { expect, test } from 'vitest'
import { choosePrinter } from './choosePrinter'
import type { PrinterState } from './sheetPrinter'

const printer = (name: string, condition: PrinterState['condition'] = 'ready', isVirtual = false): PrinterState => ({
  name,
  label: `${name} の表示名`,
  condition,
  isVirtual
})
const PDF = printer('Microsoft Print to PDF', 'ready', true)

test.each([
  ['the chosen one among several', [printer('A'), printer('B')], 'B', { ok: true, value: 'B' }],
  ['the only one if none is chosen', [printer('A')], '', { ok: true, value: 'A' }],
  ['the system default if none of several is chosen', [printer('A'), printer('B')], '', { ok: true, value: '' }],
  ['none if there is no printer', [], '', { ok: false, code: 'no-printer' }],
  ['no other in place of a chosen one that is gone', [printer('A')], 'B', { ok: false, code: 'no-printer' }],
  ['no printer by the name shown to people', [printer('A')], 'A の表示名', { ok: false, code: 'no-printer' }],
  ['the only real one beside one that makes files', [PDF, printer('A')], '', { ok: true, value: 'A' }],
  ['none if all of them make files', [PDF], '', { ok: false, code: 'no-printer' }],
  ['none that makes files, even if it was chosen', [PDF, printer('A')], PDF.name, { ok: false, code: 'no-printer' }],
  ['no default that may make files', [PDF, printer('A'), printer('B')], '', { ok: false, code: 'no-printer' }],
  ['none that is stopped', [printer('A', 'stopped')], 'A', { ok: false, code: 'no-printer' }],
  ['none that is out of paper', [printer('A', 'paper')], '', { ok: false, code: 'check-paper' }]
])('prints on %s', (_, printers, chosen, expected) => {
  expect(choosePrinter(printers, chosen)).toEqual(expected)
})
