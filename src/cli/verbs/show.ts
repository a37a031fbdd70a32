import { parseArgs } from 'node:util'
import { editionOn, isGuide, type DatedItem } from '../../domain/content/edition'
import { statementOf } from '../../domain/content/version'
import { openPack } from '../openPack'
import { readDay } from '../readDay'
import { UsageError, type Verb } from '../verb'

/** Prints what a pack says on a given day, as JSON for programs or as a list for people. */
export const show: Verb = {
  usage: 'ファイル.faqpack [--json] [--now 2026-11-20]',
  run: async (args, output) => {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, now: { type: 'string' } }
    })
    const [file] = positionals
    if (!file) throw new UsageError('パックのファイルを書いてください')
    const { manifest, content } = await openPack(file)
    const edition = editionOn(content, readDay(values.now))
    const entries = [...edition.items.values()].map(entryOf)
    if (values.json)
      output.out(JSON.stringify({ manifest, date: edition.date, entries, errands: edition.errands }, null, 2))
    else {
      output.out(`版 ${manifest.version} (${manifest.created})、${edition.date} の内容、${entries.length} 項目`)
      for (const { id, status, question } of entries) output.out([id, status, question].join('\t'))
    }
    return 0
  }
}

function entryOf(dated: DatedItem) {
  const { item, version, question } = dated
  const { id, kind, category, sources, keywords, related } = item
  const said = isGuide(dated)
    ? { status: 'answered' as const, conclusion: dated.version.intro, graph: { ...dated.version } }
    : statementOf(dated.version)
  const { from, until } = version
  return { id, kind, no: id, category, question, sources, ...said, from, until, words: keywords, related }
}
