import { vetNow } from '../../core/vetting/testing/vetNow'
import { runCommand } from '../runCommand'

/** Runs `faq` in this process. Returns its exit code and its lines: data in `out`, messages in `err`, both in `said`. */
export async function runFaq(args: readonly string[], bundledPack = '') {
  const [out, err, said] = [[] as string[], [] as string[], [] as string[]]
  const code = await runCommand(args, {
    out: (line) => void (out.push(line), said.push(line)),
    err: (line) => void (err.push(line), said.push(line)),
    vet: vetNow,
    bundledPack
  })
  return { code, out, err, said: said.join('\n') }
}
