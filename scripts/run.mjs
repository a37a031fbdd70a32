import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The top of the repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** @type {NodeJS.Signals[]} */
const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a program from the top of the repository and passes on the signals that ask this process to end. With `quiet`,
 * its output goes to standard error, so that standard output is left to the command itself; with `silent`, it is
 * dropped.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, silent?: boolean, shell?: boolean, env?: NodeJS.ProcessEnv, timeout?: number }} [options]
 * `timeout` in milliseconds
 * @returns {Promise<number>} its exit code; 1 if it did not start or was killed
 */
export function run(program, args, { quiet = false, silent = false, shell = false, env = process.env, timeout } = {}) {
  const output = silent ? 'ignore' : quiet ? 2 : 'inherit'
  const child = spawn(program, args, {
    cwd: ROOT,
    env,
    shell,
    timeout,
    stdio: ['inherit', output, silent ? 'ignore' : 'inherit']
  })
  const letGo = passOnSignals(child)
  return new Promise((resolve) => {
    /** @param {number | null} code */
    const end = (code) => {
      letGo()
      resolve(code ?? 1)
    }
    child.once('error', () => {
      end(1)
    })
    child.once('exit', end)
  })
}

/**
 * Passes the signals that ask this process to end on to a child, until the returned function is called.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void}
 */
export function passOnSignals(child) {
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    child.kill(signal)
  }
  for (const signal of PASSED_ON) process.on(signal, passOn)
  return () => {
    for (const signal of PASSED_ON) process.off(signal, passOn)
  }
}

/** A signal that aborts when this process is asked to end. @returns {AbortSignal} */
export function askedToEnd() {
  const ending = new AbortController()
  for (const signal of PASSED_ON) {
    process.on(signal, () => {
      ending.abort()
    })
  }
  return ending.signal
}

/**
 * Runs a JavaScript program with this Node.
 * @param {string} script path from the top of the repository
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNode(script, args, options) {
  return run(process.execPath, [script, ...args], options)
}
