import { parseArgs } from 'node:util'
import { readStatsCsv, writeStatsCsv } from '../../core/stats/statsCsv'
import { UnreadableTable } from '../../core/table/grid/unreadableTable'
import { mergeTallies, type Tally } from '../../domain/stats/tally'
import { readInput, writeOutput } from '../readInput'
import { CommandError, UsageError, type Verb } from '../verb'

/** Adds up the counts that several branches exported, into one file. */
export const stats: Verb = {
  usage: 'merge 記録A.csv 記録B.csv … --out 合計.csv',
  run: async (args, output) => {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' } }
    })
    const [action, ...files] = positionals
    if (action !== 'merge' || files.length === 0 || !values.out)
      throw new UsageError('merge のあとに記録のファイルを、--out に作るファイルの名前を書いてください')
    const questions = new Map<string, string>()
    const read: Tally[] = []
    for (const file of files) {
      const { tallies, questionOf } = await readStats(file)
      read.push(...tallies)
      for (const [itemId, question] of questionOf) questions.set(itemId, question)
    }
    const merged = mergeTallies(read)
    await writeOutput(
      values.out,
      writeStatsCsv(merged, (itemId) => questions.get(itemId))
    )
    output.err(`${values.out}: ${files.length} つの記録を合わせました (${merged.length} 行)`)
    return 0
  }
}

/**
 * Reads one file. A single bad line refuses the whole file: a total that silently omits something is worse than none.
 */
async function readStats(file: string): Promise<ReturnType<typeof readStatsCsv>> {
  const bytes = await readInput(file)
  try {
    const read = readStatsCsv(bytes)
    const [line] = read.badLines
    if (line === undefined) return read
    throw new CommandError(`${file}:${line}: 利用の記録の行ではありません (ほかに ${read.badLines.length - 1} 行)`)
  } catch (error) {
    if (error instanceof UnreadableTable) throw new CommandError(`${file}: ${error.problem.reason}`)
    throw error
  }
}
