import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'

const run = promisify(execFile)

const PPD = '/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd'
const NEEDED = ['/usr/sbin/cupsd', '/usr/sbin/lpadmin', '/usr/lib/cups/backend/cups-pdf', PPD, '/usr/bin/Xvfb']

/** Why no print queue can be set up on this machine, or undefined if one can. */
export function noCups(): string | undefined {
  const missing = NEEDED.filter((path) => !existsSync(path))
  if (missing.length > 0)
    return `no print queue here: ${missing.join(', ')} missing (apt-get install cups printer-driver-cups-pdf xvfb)`
  return process.getuid?.() === 0 ? undefined : 'no print queue here: cups-pdf prints only under a root cupsd'
}

/** A print server for this test, with one printer, `PDF`, as its default. */
export interface PrintServer {
  /** The folder of everything that it keeps about its jobs: files, history, logs. */
  readonly folder: string
  /** The environment in which programs print to it. */
  readonly env: Record<string, string>
  /** Waits for one job. Returns the file that was handed to the queue and the file that came out of the printer. */
  takeJob(): Promise<{ submitted: string; printed: string }>
  /** Waits until a sheet has come out, and no job is left. */
  sheetIsOut(): Promise<void>
  stop(): Promise<void>
}

export interface PrintServerOptions {
  /** The address and driver of the printer, for `lpadmin`. Default: a printer that makes files. */
  readonly printer?: readonly string[]
  /** If false, it keeps nothing of its jobs, by the lines that docs/install.md asks for. */
  readonly keepsJobs?: boolean
}

/** The arguments of `lpadmin` for a printer that writes its sheets into files. */
const FILE_PRINTER = ['-v', 'cups-pdf:/', '-P', PPD]

/** Starts a print server whose settings, jobs and logs are all in one folder, which is removed when it stops. */
export async function startPrintServer(options: PrintServerOptions = {}): Promise<PrintServer> {
  const { printer = FILE_PRINTER, keepsJobs = true } = options
  const started = Date.now()
  const folder = await mkdtemp(join(tmpdir(), 'madoguchi-cups-'))
  // The print server's filters run under another account and need access to its spool.
  await chmod(folder, 0o755)
  const { settings, files } = await writeSettings(
    folder,
    keepsJobs ? 'PreserveJobFiles Yes\n' : await forgettingLines()
  )
  const server = spawn('/usr/sbin/cupsd', ['-f', '-c', settings, '-s', files], { stdio: 'ignore' })
  const env = { ...(process.env as Record<string, string>), CUPS_SERVER: join(folder, 'cups.sock') }
  const tell = async (program: string, ...args: string[]) => (await run(program, args, { env })).stdout
  await expect.poll(() => tell('lpstat', '-r').catch(String)).toContain('scheduler is running')
  await tell('/usr/sbin/lpadmin', '-p', 'PDF', ...printer, '-E')
  await tell('/usr/sbin/lpadmin', '-d', 'PDF')
  return {
    folder,
    env,
    sheetIsOut: async () => {
      await expect.poll(() => newestSince(started).catch(() => undefined), { timeout: 30_000 }).toBeDefined()
      await expect.poll(() => tell('lpstat', '-o')).toBe('')
    },
    takeJob: async () => {
      await expect.poll(() => tell('lpstat', '-W', 'completed', '-o'), { timeout: 30_000 }).toContain('PDF-1')
      const [submitted = ''] = (await readdir(join(folder, 'spool'))).filter((name) => name.startsWith('d'))
      const paper = await newestSince(started)
      const printed = join(folder, 'printed.pdf')
      await copyFile(paper, printed)
      await rm(paper)
      return { submitted: join(folder, 'spool', submitted), printed }
    },
    stop: async () => {
      await end(server)
      await rm(folder, { recursive: true, force: true })
    }
  }
}

/** The lines that docs/install.md asks for, so that no copy of a sheet is kept. */
async function forgettingLines(): Promise<string> {
  const lines = (await readFile('docs/install.md', 'utf8')).match(/^PreserveJob\w+ No$/gm) ?? []
  expect(lines).toHaveLength(2)
  return `${lines.join('\n')}\n`
}

async function writeSettings(folder: string, jobs: string) {
  const place = async (name: string) => {
    await mkdir(join(folder, name))
    return join(folder, name)
  }
  const files = join(folder, 'cups-files.conf')
  const settings = join(folder, 'cupsd.conf')
  const [root, spool, cache, state, logs] = await Promise.all(['etc', 'spool', 'cache', 'state', 'logs'].map(place))
  await writeFile(
    files,
    [
      `ServerRoot ${root}\nRequestRoot ${spool}\nCacheDir ${cache}\nStateDir ${state}`,
      `AccessLog ${logs}/access\nErrorLog ${logs}/error\nPageLog ${logs}/page\nSystemGroup root\n`
    ].join('\n')
  )
  const everybody = 'JobPrivateAccess all\nJobPrivateValues none\n<Limit All>\nOrder deny,allow\nAllow all\n</Limit>\n'
  const open = `<Location />\nOrder allow,deny\nAllow all\n</Location>\n<Policy default>\n${everybody}</Policy>\n`
  const listen = `Listen ${join(folder, 'cups.sock')}\nBrowsing No\nWebInterface No\n${jobs}`
  await writeFile(settings, `${listen}DefaultAuthType None\n${open}`)
  return { files, settings }
}

/** cups-pdf puts its sheets into the folder PDF of the account that printed. */
async function newestSince(started: number): Promise<string> {
  const folder = join(homedir(), 'PDF')
  const files = await Promise.all(
    (await readdir(folder)).map(async (name) => ({
      path: join(folder, name),
      time: (await stat(join(folder, name))).mtimeMs
    }))
  )
  const [newest] = files.filter(({ time }) => time >= started).sort((one, other) => other.time - one.time)
  if (!newest) throw new Error(`nothing came out of the printer into ${folder}`)
  return newest.path
}

/** Starts a virtual screen for a browser, since a headless browser does not print. */
export async function startScreen(): Promise<{ display: string; stop(): Promise<void> }> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1080x1920x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore']
  })
  const [number] = (await once(screen.stdout, 'data')) as [Buffer]
  return { display: `:${number.toString().trim()}`, stop: () => end(screen) }
}

async function end(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null) return
  process.kill('SIGTERM')
  await once(process, 'exit')
}
