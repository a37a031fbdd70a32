import { parseArgs } from 'node:util'
import { writeRotation } from '../../core/fleet/rotation'
import { fingerprint } from '../../core/pack/signature'
import { readInput, writeOutput } from '../readInput'
import { CommandError, UsageError, type Verb } from '../verb'
import { readSigningKey } from '../writePackFile'

/** Makes a rotation file: at every kiosk that finds it in 受け取り, the key in use hands over to a new one. */
export const rotate: Verb = {
  usage: '--key 新しい公開鍵.pem --sign いままでの秘密鍵.pem --out ファイル.faqkeys',
  run: async (args, output) => {
    const { values } = parseArgs({
      args: [...args],
      options: { key: { type: 'string' }, sign: { type: 'string' }, out: { type: 'string' } }
    })
    const { key, sign, out } = values
    if (!key || !sign || !out?.endsWith('.faqkeys'))
      throw new UsageError(
        '--key に新しい公開鍵、--sign にいままでの秘密鍵、--out に作るファイル (….faqkeys) を書いてください'
      )
    const trust = new TextDecoder().decode(await readInput(key))
    const print = fingerprint(trust)
    if (print === undefined) throw new CommandError(`${key}: 公開鍵 (faq keygen の …-public.pem) ではありません`)
    await writeOutput(out, writeRotation(trust, await readSigningKey(sign), new Date()))
    output.err(`${out}: 新しい鍵は ${print} です。受け取りのフォルダーに置くと、どの端末もこの鍵を登録します`)
    return 0
  }
}
