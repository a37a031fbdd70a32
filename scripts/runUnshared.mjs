import { run } from './run.mjs'

/**
 * Runs a program in Linux namespaces of its own, as far as this account may make them; otherwise as any other.
 * A network of its own has nothing but loopback.
 * @param {readonly ('--net' | '--mount')[]} spaces what `unshare` is to part, `--net` at least
 * @param {readonly string[]} args the program and its arguments
 * @param {string} [prepare] shell commands that run in the namespaces first; the program does not start where they fail
 * @returns {Promise<number>} its exit code
 */
export async function runUnshared(spaces, [program = '', ...args], prepare = 'true') {
  const mayPart = process.getuid?.() === 0 && (await run('unshare', [...spaces, 'true'], { silent: true })) === 0
  if (!mayPart) return run(program, args)
  const script = `${prepare.trim()} && ip link set lo up && exec "$@"`
  return run('unshare', [...spaces, 'sh', '-c', script, 'sh', program, ...args])
}
