import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { createKeyPair, fingerprint } from '../../core/pack/signature'
import { resolvePath } from '../readInput'
import { CommandError, UsageError, type Verb } from '../verb'

const OWNER_ONLY = 0o600

/** Makes a key pair for signing packs. Never overwrites an existing key. */
export const keygen: Verb = {
  usage: '--out 名前',
  run: async (args, output) => {
    const { values } = parseArgs({ args: [...args], options: { out: { type: 'string' } } })
    if (!values.out) throw new UsageError('--out に、作る鍵の名前を書いてください')
    const { privateKey, publicKey } = createKeyPair()
    const [privatePath, publicPath] = [`${values.out}-private.pem`, `${values.out}-public.pem`]
    await writeKey(privatePath, privateKey, OWNER_ONLY)
    await writeKey(publicPath, publicKey)
    output.err(`${privatePath}: 署名する鍵です。人に渡さず、本部で保管してください`)
    output.err(`${publicPath}: 端末に登録する鍵です (${fingerprint(publicKey)})`)
    return 0
  }
}

async function writeKey(path: string, key: string, mode?: number): Promise<void> {
  await writeFile(resolvePath(path), key, { flag: 'wx', ...(mode === undefined ? {} : { mode }) }).catch(
    (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'EEXIST' ? 'すでにあります。上書きはしません' : `書けません (${error.code})`
      throw new CommandError(`${path}: ${reason}`)
    }
  )
}
