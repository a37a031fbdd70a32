import { run } from './run.mjs'

/**
 * Runs a program in Linux namespaces of its own if this account may create them, and otherwise without. A network
 * namespace of its own has only loopback.
 * @param {readonly ('--net' | '--mount')[]} spaces the namespaces for `unshare`, at least `--net`
 * @param {readonly string[]} args the program and its arguments
 * @param {string} [prepare] shell commands that run in the namespaces first; if they fail, the program does not start
 * @returns {Promise<number>} its exit code
 */
export async function runUnshared(spaces, [program = '', ...args], prepare = 'true') {
  const mayPart = process.getuid?.() === 0 && (await run('unshare', [...spaces, 'true'], { silent: true })) === 0
  if (!mayPart) return run(program, args)
  const script = `${prepare.trim()} && ip link set lo up && exec "$@"`
  return run('unshare', [...spaces, 'sh', '-c', script, 'sh', program, ...args])
}
