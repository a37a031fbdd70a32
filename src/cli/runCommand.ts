import { build } from './verbs/build'
import { check } from './verbs/check'
import { exportVerb } from './verbs/export'
import { fleet } from './verbs/fleet'
import { importVerb } from './verbs/import'
import { keygen } from './verbs/keygen'
import { rotate } from './verbs/rotate'
import { search } from './verbs/search'
import { show } from './verbs/show'
import { stats } from './verbs/stats'
import { verify } from './verbs/verify'
import { CommandError, UsageError, type Output, type Verb } from './verb'

const VERBS: Readonly<Record<string, Verb>> = {
  check,
  build,
  show,
  search,
  import: importVerb,
  export: exportVerb,
  keygen,
  rotate,
  verify,
  stats,
  fleet
}

/** Runs `faq WORDS…`. Resolves to the exit code: 0 done, 1 refused (content or file), 2 the call's words do not fit. */
export async function runCommand([name = 'help', ...words]: readonly string[], output: Output): Promise<number> {
  if (name === 'help' || name === '--help') {
    output.out(help())
    return 0
  }
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined
  if (!verb) {
    output.err(`faq: 「${name}」という命令はありません\n${help()}`)
    return 2
  }
  try {
    return await verb.run(words, output)
  } catch (error) {
    if (error instanceof CommandError) return say(output, `faq ${name}: ${error.message}`, 1)
    if (error instanceof UsageError || isParseError(error))
      return say(output, `faq ${name}: ${error.message}\n使い方: faq ${name} ${verb.usage}`, 2)
    throw error
  }
}

function help(): string {
  return ['使い方:', ...Object.entries(VERBS).map(([name, { usage }]) => `  faq ${name} ${usage}`)].join('\n')
}

function say(output: Output, message: string, code: number): number {
  output.err(message)
  return code
}

/** What `parseArgs` of Node throws on a word it does not know. */
function isParseError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
