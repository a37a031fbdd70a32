import { test } from '../fixtures'
import { noKioskBrowser } from '../browser-host/kioskBrowser'
import { startPrintServer } from '../printing/cups'
import { startSocketPrinter } from '../printing/socketPrinter'
import { mountOwnDisk } from './ownDisk'
import { soak } from './soak'

const number = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise)

test.skip(noKioskBrowser() !== undefined, noKioskBrowser())

test('soak', async ({ dataFolder }) => {
  test.setTimeout(0)
  const printer = await startSocketPrinter()
  const printServer = await startPrintServer({ printer: printer.queue })
  const disk = mountOwnDisk()
  const visits = number('SOAK_VISITS', 1000)
  const from = number('SOAK_FROM', 0)
  const options = {
    visits,
    seed: number('SOAK_SEED', 1),
    faults: number('SOAK_FAULTS', 0),
    from,
    of: number('SOAK_OF', from + visits),
    dataFolder: disk?.path ?? dataFolder,
    printer,
    disk,
    env: printServer.env,
    say: (line: string) => process.stdout.write(`${line}\n`)
  }
  const report = await soak(options).finally(async () => {
    await printServer.stop()
    await printer.stop()
    disk?.remove()
  })
  process.stdout.write(`\n${report.print()}\n`)
  const percent = (of: 'pageHeapMiB' | 'hostMiB') => `${(report.growth(of) * 100).toFixed(1)} %`
  process.stdout.write(
    `${report.faults} faults, ${report.lost} counts lost, ${printer.sheets} sheets printed; growth over the second half: ` +
      `page ${percent('pageHeapMiB')}, host ${percent('hostMiB')}\n`
  )
})
