import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { BranchStateSchema, type BranchState } from '../../src/domain/fleet/branchState'

const RUNS = 5
const run = promisify(execFile)

/** Times `faq fleet` as a program, from its start to its end, over branches that are made up. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { branches: { type: 'string', default: '200' } } })
  const count = Number(values.branches)
  const folder = await mkdtemp(join(tmpdir(), 'bench-fleet-'))
  try {
    for (let n = 0; n < count; n++) {
      const state = BranchStateSchema.parse(madeUp(n))
      await writeFile(join(folder, `madoguchi-${state.id}.state.json`), JSON.stringify(state, null, 2))
    }
    const times: number[] = []
    let lines = 0
    for (let n = 0; n < RUNS; n++) {
      const from = performance.now()
      const { stdout } = await run(process.execPath, ['out/main/cli.js', 'fleet', folder])
      times.push(performance.now() - from)
      lines = stdout.trimEnd().split('\n').length
    }
    const [least = 0] = times.sort((one, other) => one - other)
    const median = times[Math.floor(RUNS / 2)] ?? 0
    process.stdout.write(
      `faq fleet, ${count} branches, ${lines} lines: median ${median.toFixed(0)} ms, least ${least.toFixed(0)} ms of ${RUNS} runs\n`
    )
  } finally {
    await rm(folder, { recursive: true })
  }
}

function madeUp(n: number): BranchState {
  const day = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString()
  const isStale = n % 9 === 0
  return {
    format: 1,
    id: n.toString(16).padStart(12, '0'),
    host: `KIOSK-${n}`,
    branch: `第${n}支部`,
    organisation: '見本健康保険組合',
    version: '1.0.0',
    pack: {
      id: (isStale ? 'a' : 'b').repeat(64),
      version: isStale ? '2026年11月版' : '2026年12月版',
      created: day(isStale ? 40 : 10),
      origin: 'published'
    },
    waiting: null,
    left: n % 4,
    started: day(1),
    written: day(n % 11 === 0 ? 30 : 0),
    freeBytes: 20 * 2 ** 30,
    printerFault: n % 5 === 0 ? { at: day(2), outcome: 'check-paper' } : null
  }
}

await main()
