import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createLog, MAX_LINE } from './log'

const run = promisify(execFile)
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madoguchi-log-'))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})
const kept = () => readFile(join(folder, 'log', 'madoguchi.log'), 'utf8')

it('keeps what an engineer needs in the data folder, and shows trouble at once', async () => {
  const shown = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const log = createLog(folder)
  log.info('started')
  log.error('a pack cannot be read', new Error('disk on fire'))
  expect(shown.mock.calls.join()).toContain('disk on fire')
  expect(shown.mock.calls.join()).not.toContain('started')
  expect(await kept()).toContain('started')
  expect(await kept()).toContain('a pack cannot be read: Error: disk on fire')
  if (process.platform === 'win32') return
  expect((await stat(join(folder, 'log', 'madoguchi.log'))).mode & 0o777).toBe(0o600)
})

it('a folder that cannot be written stops nobody, and trouble is still shown', async () => {
  const shown = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const file = join(folder, 'file')
  await writeFile(file, '')
  const log = createLog(join(file, 'none'))
  log.info('started')
  log.error('nothing can be kept')
  expect(shown.mock.calls.join()).toContain('nothing can be kept')
})

it('two data folders have a log each', async () => {
  const other = await mkdtemp(join(tmpdir(), 'madoguchi-log-'))
  const [first, second] = [createLog(folder), createLog(other)]
  first.info('one')
  second.info('two')
  expect(await kept()).not.toContain('two')
  await rm(other, { recursive: true })
})

it('a program of this build logs from any working directory, and outlives a closed standard error', async () => {
  // Under the repository, so that the program finds its packages, as a built one does.
  const built = join(import.meta.dirname, '../../.cache/log-test')
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(import.meta.dirname, 'log.ts'), outDir: built, target: 'node20' }
  })
  const program = join(folder, 'program.mjs')
  await writeFile(
    program,
    `import { createLog } from ${JSON.stringify(join(built, 'log.js'))}
     const log = createLog(${JSON.stringify(folder)})
     log.warn('before')
     process.stderr.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
     log.warn('after')
     setImmediate(() => process.stdout.write('alive'))`
  )
  const { stdout } = await run(process.execPath, [program], { cwd: '/' })
  expect(stdout).toBe('alive')
  expect(await kept()).toMatch(/before[^]*after/)
  await rm(built, { recursive: true })
})

it('keeps at most two megabytes, the newest ones', async () => {
  const log = createLog(folder)
  for (let line = 1; line <= 500; line++) log.info(`line ${line} `.padEnd(MAX_LINE, 'x'))
  const files = await readdir(join(folder, 'log'))
  const sizes = await Promise.all(files.map(async (name) => (await stat(join(folder, 'log', name))).size))
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(2 * 2 ** 20 + 4 * MAX_LINE)
  expect(await kept()).toContain('line 500 ')
})

it('cuts a message that would fill the file', async () => {
  const log = createLog(folder)
  log.info('x'.repeat(5 * MAX_LINE))
  expect((await stat(join(folder, 'log', 'madoguchi.log'))).size).toBeLessThan(2 * MAX_LINE)
})
