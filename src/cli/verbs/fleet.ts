import { parseArgs } from 'node:util'
import { stringify } from 'csv-stringify/sync'
import { readReports, type FleetReports } from '../../core/fleet/readReports'
import { tame } from '../../core/stats/tame'
import { PACK_FAULT_REASONS } from '../../domain/pack/packFault'
import { rankBranches } from '../../domain/fleet/rankBranches'
import { fleetRows, formatFleet, summarizeFleet } from '../formatFleet'
import { readInput, resolvePath } from '../readInput'
import { CommandError, UsageError, type Verb } from '../verb'

/** A long weekend and one day more, so that a kiosk that was only switched off over it does not count as silent. */
const DEFAULT_DAYS = '5'

/** Lists the state of all branches from the reports that they wrote into 差し出し, silent and stale ones first. */
export const fleet: Verb = {
  usage: 'フォルダー [--csv] [--days 知らせがないとみなす日数] [--pack 出ているはずのパック.faqpack]',
  run: async (args, output) => {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        csv: { type: 'boolean', default: false },
        days: { type: 'string', default: DEFAULT_DAYS },
        pack: { type: 'string' }
      }
    })
    const [folder] = positionals
    if (!folder) throw new UsageError('差し出しのフォルダーを書いてください')
    const silentDays = Number(values.days)
    if (!/^\d{1,4}$/.test(values.days) || silentDays === 0)
      throw new UsageError(`--days ${values.days}: 1 からの数で書いてください`)
    const newest = values.pack === undefined ? undefined : await labelOf(values.pack)
    const { states, broken } = await reportsIn(folder)
    const branches = rankBranches(states, { now: new Date(), silentDays, newest })
    const rows = fleetRows(branches)
    if (values.csv)
      output.out(
        stringify(
          rows.map((row) => row.map(tame)),
          { bom: true, record_delimiter: 'windows' }
        ).trimEnd()
      )
    else for (const line of formatFleet(rows)) output.out(line)
    for (const { file, reason } of broken) output.err(`${file}: ${reason}`)
    output.err(summarizeFleet(branches))
    return 0
  }
}

async function labelOf(path: string) {
  // The schemas of packs take as long to load as everything else together, and are rarely needed here.
  const { peekPack } = await import('../../core/pack/readPack')
  const label = peekPack(await readInput(path))
  if (!label.ok) throw new CommandError(`${path}: ${PACK_FAULT_REASONS[label.code]}`)
  return label.value.manifest
}

async function reportsIn(folder: string): Promise<FleetReports> {
  return readReports(resolvePath(folder)).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(`${folder}: 読めません (${error.code ?? error.message})`)
  })
}
