import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run } from './run.mjs'

const LOCK = join(ROOT, 'package-lock.json')
/** npm writes this after every whole installation. */
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json')

/** Installs the dependencies of the lock file where they are missing or older than it. Ends the process on failure. */
export async function ensureInstalled() {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs) return
  process.stderr.write('必要な部品を入れています (npm ci)…\n')
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    quiet: true,
    shell: process.platform === 'win32'
  })
  if (code === 0) return
  process.stderr.write('部品を入れられませんでした。ネットワークの接続を確かめて、もう一度実行してください。\n')
  process.exit(code)
}
