import { expect, test } from 'vitest'
import { isVirtualDriver } from './isVirtualDriver'

test.each([
  // As Windows 10 and 11 name their own.
  'Microsoft Print To PDF',
  'Microsoft XPS Document Writer v4',
  'Microsoft Shared Fax Driver',
  'Microsoft Software Printer Driver',
  'Microsoft Virtual Print Class Driver',
  'Send to Microsoft OneNote 16 Driver',
  // As others do.
  'Adobe PDF Converter',
  'CubePDF',
  'PrimoPDF',
  'JUST PDF 5',
  'Foxit PDF Printer',
  'Generic CUPS-PDF Printer (w/ options)',
  'RICOH LAN-FAX Generic',
  'Canon iR-ADV C3530 FAX',
  'Brother PC-FAX v.3.2',
  'DocuWorks Printer'
])('%s puts nothing on paper', (driver) => {
  expect(isVirtualDriver(driver)).toBe(true)
})

test.each([
  'EPSON TM-T82 ReceiptSA4',
  'Microsoft IPP Class Driver',
  // For printers that take XPS or PDF themselves.
  'Microsoft OpenXPS Class Driver 2',
  'Generic PDF Printer',
  'Brother FAX-2840',
  'Canon iR-ADV C3530 UFR II',
  'RICOH IM C2000 RPCS',
  'HP LaserJet 1020',
  'Star TSP100 Cutter (TSP143)',
  'HP LaserJet Pro MFP M126nw PCLmS',
  ''
])('%s does', (driver) => {
  expect(isVirtualDriver(driver)).toBe(false)
})
