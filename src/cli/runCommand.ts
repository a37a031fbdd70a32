import { CommandError, UsageError, type Output, type Verb } from './verb'

/**
 * The verbs, each in a file of its own that is loaded only if the verb is called: some need neither analyser nor
 * schemas.
 */
const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  check: async () => (await import('./verbs/check')).check,
  build: async () => (await import('./verbs/build')).build,
  show: async () => (await import('./verbs/show')).show,
  search: async () => (await import('./verbs/search')).search,
  import: async () => (await import('./verbs/import')).importVerb,
  export: async () => (await import('./verbs/export')).exportVerb,
  keygen: async () => (await import('./verbs/keygen')).keygen,
  rotate: async () => (await import('./verbs/rotate')).rotate,
  verify: async () => (await import('./verbs/verify')).verify,
  stats: async () => (await import('./verbs/stats')).stats,
  fleet: async () => (await import('./verbs/fleet')).fleet
}

/** Runs `faq ARGS…`. Resolves to the exit code: 0 done, 1 refused (content or file), 2 wrong arguments. */
export async function runCommand([name = 'help', ...args]: readonly string[], output: Output): Promise<number> {
  if (name === 'help' || name === '--help') {
    output.out(await help())
    return 0
  }
  const verb = Object.hasOwn(VERBS, name) ? await VERBS[name]?.() : undefined
  if (!verb) {
    output.err(`faq: 「${name}」という命令はありません\n${await help()}`)
    return 2
  }
  try {
    return await verb.run(args, output)
  } catch (error) {
    if (error instanceof CommandError) return say(output, `faq ${name}: ${error.message}`, 1)
    if (error instanceof UsageError || isParseError(error))
      return say(output, `faq ${name}: ${error.message}\n使い方: faq ${name} ${verb.usage}`, 2)
    throw error
  }
}

async function help(): Promise<string> {
  const lines = Object.entries(VERBS).map(async ([name, load]) => `  faq ${name} ${(await load()).usage}`)
  return ['使い方:', ...(await Promise.all(lines))].join('\n')
}

function say(output: Output, message: string, code: number): number {
  output.err(message)
  return code
}

/** True for what Node's `parseArgs` throws on an argument that it does not know. */
function isParseError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
