import { expect, test } from '../fixtures'
import { noKioskBrowser } from '../browser-host/kioskBrowser'
import { noCups, startPrintServer } from '../printing/cups'
import { soak } from './soak'

const reason = noKioskBrowser() ?? noCups()
test.skip(reason !== undefined, reason)
test.skip(({ hostKind }) => hostKind !== 'browser', 'the browser host only: its faults are those of a browser')

test('100 random visits with 10 faults lose nothing and let nobody out', async ({ dataFolder }) => {
  test.setTimeout(420_000)
  const printServer = await startPrintServer()
  const report = await soak({ visits: 100, seed: 7, faults: 10, dataFolder, env: printServer.env }).finally(
    printServer.stop
  )
  expect(report.faults).toBe(10)
  expect(report.lost).toBe(0)
})
