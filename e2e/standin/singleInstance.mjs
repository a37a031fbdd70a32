import { existsSync, mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Takes the lock of a profile folder. If another living process has it, notifies that process and returns false.
 * @param {string} folder
 * @param {unknown} additionalData
 * @param {(argv: string[], workingDirectory: string, additionalData: unknown) => void} onSecond
 */
export function takeLock(folder, additionalData, onSecond) {
  const lock = join(folder, 'standin-lock')
  const call = join(folder, 'standin-call')
  mkdirSync(folder, { recursive: true })
  if (existsSync(lock) && isAlive(Number(readFileSync(lock, 'utf8')))) {
    writeFileSync(call, JSON.stringify([process.argv, process.cwd(), additionalData]))
    return false
  }
  writeFileSync(lock, String(process.pid))
  const watcher = watch(folder, () => {
    const args = existsSync(call) ? readFileSync(call, 'utf8') : ''
    if (args === '') return
    rmSync(call)
    onSecond(.../** @type {[string[], string, unknown]} */ (JSON.parse(args)))
  })
  watcher.unref()
  process.on('exit', () => rmSync(lock, { force: true }))
  return true
}

/** @param {number} pid */
function isAlive(pid) {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch {
    // There is no such process, so the lock is free.
    return false
  }
}
