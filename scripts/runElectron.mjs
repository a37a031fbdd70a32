import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { passOnSignals, ROOT } from './run.mjs'

/** A host that shows nothing by then hangs: because of a driver, a missing screen, or a dialog that nobody sees. */
const SHOWS_WITHIN_MS = 120_000
const KEPT_OF_ERRORS = 16_000
/** Exit codes that the host itself chose, so Electron did start. */
const CHOSEN = new Set([0, 64, 69, 78])

/** What Electron prints if it cannot start, and what that means to the installer. */
const REASONS = /** @type {const} */ ([
  [/Running as root without --no-sandbox/, () => 'root では動きません'],
  [
    /SUID sandbox helper|No usable sandbox|credentials\.cc|Failed to move to new namespace/,
    () => 'OS がサンドボックスを許していません（Ubuntu では AppArmor の設定）'
  ],
  [
    /error while loading shared libraries: ([^\s:]+)/,
    /** @param {string} library */ (library) => `${library} が入っていません`
  ],
  [/GPU process isn't usable|GPU process launch failed/, () => '画面の描画（GPU）が使えません'],
  [/Missing X server|[Uu]nable to open X display|cannot open display/, () => '画面につながりません']
])

/**
 * How an Electron host ended.
 * @typedef {object} ElectronEnd
 * @property {number} code its exit code; 1 if it was killed
 * @property {string | undefined} failure why Electron could not even show the kiosk, in Japanese, or undefined if it
 * could
 */

/**
 * Runs the Electron host and waits for its end.
 * @param {string} electron
 * @param {readonly string[]} args
 * @param {{ showsWithinMs?: number }} [options]
 * @returns {Promise<ElectronEnd>}
 */
export async function runElectron(electron, args, { showsWithinMs = SHOWS_WITHIN_MS } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-up-'))
  const up = join(folder, 'up')
  const env = { ...process.env, MADOGUCHI_SUPERVISED: '1', MADOGUCHI_UP_FILE: up }
  const child = spawn(electron, ['.', ...args], { cwd: ROOT, env, stdio: ['inherit', 'inherit', 'pipe'] })
  const errors = keepErrors(child.stderr)
  const letGo = passOnSignals(child)
  let hung = false
  const timer = setTimeout(() => {
    if (existsSync(up)) return
    hung = true
    child.kill('SIGKILL')
  }, showsWithinMs)
  /** @type {number | Error | null} */
  const end = await new Promise((resolve) => {
    child.once('error', resolve)
    child.once('close', resolve)
  })
  clearTimeout(timer)
  letGo()
  const showed = existsSync(up)
  rmSync(folder, { recursive: true, force: true })
  if (end instanceof Error) return { code: 1, failure: `実行できません（${end.message}）` }
  const code = end ?? 1
  if (showed || CHOSEN.has(code)) return { code, failure: undefined }
  return {
    code,
    failure: hung ? `${Math.round(showsWithinMs / 1000)}秒たっても画面が出ません` : reasonOf(errors(), code)
  }
}

/**
 * Passes what a stream prints on to standard error and keeps the end of it.
 * @param {NodeJS.ReadableStream} stream
 */
function keepErrors(stream) {
  let kept = ''
  stream.on('data', (chunk) => {
    process.stderr.write(chunk)
    kept = (kept + String(chunk)).slice(-KEPT_OF_ERRORS)
  })
  return () => kept
}

/**
 * Why Electron did not start, from what it printed, or its exit code if it printed nothing known.
 * @param {string} errors
 * @param {number} code
 * @returns {string}
 */
export function reasonOf(errors, code) {
  for (const [pattern, say] of REASONS) {
    const [found, detail = ''] = pattern.exec(errors) ?? []
    if (found !== undefined) return say(detail)
  }
  return `終了コード ${code}`
}
