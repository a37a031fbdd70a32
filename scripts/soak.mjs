import { parseArgs } from 'node:util'
import { ensureBuilt } from './ensureBuilt.mjs'
import { ensureInstalled } from './ensureInstalled.mjs'
import { run } from './run.mjs'

/**
 * Random visits to a real kiosk: `npm run soak -- --visits 5000 --seed 1 --chaos`. `--chaos` provokes a fault every 50
 * visits, `--faults N` provokes N in total. A failure prints the command that repeats it: `--from` is its first visit,
 * `--of` the number of visits in the whole run.
 */
const { values } = parseArgs({
  options: {
    visits: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    of: { type: 'string' },
    chaos: { type: 'boolean', default: false },
    faults: { type: 'string' }
  }
})
const faults = values.faults ?? (values.chaos ? String(Math.floor(Number(values.visits) / 50)) : '0')

await ensureInstalled()
await ensureBuilt()
process.exitCode = await run(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', '--config', 'e2e/soak/playwright.config.ts'],
  {
    env: {
      ...process.env,
      SOAK_VISITS: values.visits,
      SOAK_SEED: values.seed,
      SOAK_FROM: values.from,
      ...(values.of && { SOAK_OF: values.of }),
      SOAK_FAULTS: faults
    }
  }
)
