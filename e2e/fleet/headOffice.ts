import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const ROOT = resolve(import.meta.dirname, '../..')

/** Head office, which sends content to the branches: its keys, its packs, and its list of branches. */
export interface HeadOffice {
  /** Puts its key into a kiosk, as an installer does. */
  register(dataFolder: string): Promise<void>
  /** Builds and signs a pack with one question, 「窓口はどこですか」, and returns its file. */
  build(version: string, answer: string): Promise<string>
  /** Runs `faq` and returns what it prints. */
  faq(...args: string[]): Promise<string>
}

/** Opens a head office that keeps its files in `folder`. */
export async function openHeadOffice(folder: string): Promise<HeadOffice> {
  const faq = async (...args: string[]) => {
    const { stdout } = await run(process.execPath, [join(ROOT, 'out/main/cli.js'), ...args], { cwd: ROOT })
    return stdout
  }
  await mkdir(folder, { recursive: true })
  const key = join(folder, 'honbu')
  await faq('keygen', '--out', key)
  return {
    faq,
    async register(dataFolder) {
      await mkdir(join(dataFolder, 'trusted-keys'), { recursive: true })
      await writeFile(join(dataFolder, 'trusted-keys', 'honbu.pem'), await readFile(`${key}-public.pem`))
    },
    async build(version, answer) {
      const table = join(folder, `${version}.csv`)
      const out = join(folder, `${version}.faqpack`)
      await writeFile(table, `分類番号,分類名,No,質問,回答,参考元\n1,窓口,1-1,窓口はどこですか,${answer},\n`)
      await faq('build', table, '--out', out, '--version', version, '--sign', `${key}-private.pem`)
      return out
    }
  }
}
