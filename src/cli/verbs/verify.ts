import { parseArgs } from 'node:util'
import { checkContent } from '../../domain/check/checkContent'
import { fingerprint } from '../../core/pack/signature'
import { japaneseDay } from '../../domain/value/isoDate'
import { PACK_FAULT_REASONS } from '../../domain/pack/packFault'
import { readInput } from '../readInput'
import { CommandError, UsageError, type Verb } from '../verb'

/**
 * Verifies a pack as a kiosk would, with its keys and by trying every search, and checks its content as a build would.
 */
export const verify: Verb = {
  usage: 'ファイル.faqpack [--key 公開鍵.pem]…',
  run: async (args, output) => {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { key: { type: 'string', multiple: true, default: [] } }
    })
    const [file] = positionals
    if (!file) throw new UsageError('パックのファイルを書いてください')
    const trustedKeys = await Promise.all(values.key.map(readKey))
    const bytes = await readInput(file)
    const pack = await output.vet(bytes, { trustedKeys, today: japaneseDay(new Date()), isNew: false })
    if (!pack.ok) throw new CommandError(`${file}: ${PACK_FAULT_REASONS[pack.code]}`)
    const { manifest, content, signer } = pack.value
    const errors = checkContent(content).filter(({ severity }) => severity === 'error')
    for (const { list, index, path, reason } of errors) output.err(`${list}[${index}] ${path.join('.')}: ${reason}`)
    if (errors.length > 0) throw new CommandError(`${file}: 内容に ${errors.length} 件の誤りがあります`)
    output.out(`版 ${manifest.version} (${manifest.created}) ${manifest.organisation}`.trim())
    output.out(`番号 ${manifest.id}`)
    output.out(signer ? `署名 ${signer}${trustedKeys.length > 0 ? '' : ' (鍵との照合はしていません)'}` : '署名なし')
    return 0
  }
}

async function readKey(path: string): Promise<string> {
  const key = new TextDecoder().decode(await readInput(path))
  if (fingerprint(key) === undefined) throw new CommandError(`${path}: 公開鍵ではありません`)
  return key
}
