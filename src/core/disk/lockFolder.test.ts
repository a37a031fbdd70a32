import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { lockFolder } from './lockFolder'

const AT_ONCE = { patienceMs: 0 }

let root: string
let folder: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lock-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(import.meta.dirname, 'testing/holdFolder.ts'), outDir: join(root, 'out'), target: 'node20' }
  })
})
afterAll(() => rm(root, { recursive: true }))
beforeEach(async () => {
  folder = await freeFolder()
})

/**
 * A new folder that nobody holds. The system may give it the number of one that another test has deleted, whose kiosk
 * still runs: a lock goes by that number.
 */
async function freeFolder(): Promise<string> {
  const path = await mkdtemp(join(root, 'data-'))
  const free = await lockFolder(path, AT_ONCE)
  await free?.release()
  return free ? path : freeFolder()
}

describe.each([process.platform, 'darwin'] as const)('as on %s', (platform) => {
  const lock = (path = folder) => lockFolder(path, { ...AT_ONCE, platform })
  const held: { release(): Promise<void> }[] = []
  afterEach(() => Promise.all(held.splice(0).map((one) => one.release())))
  const hold = async (path = folder) => {
    const own = await lock(path)
    if (!own) throw new Error('held already')
    held.push(own)
    return own
  }

  test('a folder has one owner, and the next one once the first has let go', async () => {
    const first = await hold()
    expect(await lock()).toBeUndefined()
    await first.release()
    await hold()
  })

  test('two folders have two owners', async () => {
    await hold()
    await hold(await freeFolder())
  })

  test('nothing is left in the folder', async () => {
    await hold()
    expect(await readdir(folder)).toEqual([])
  })

  test('another path to the same folder finds the same owner', async () => {
    const link = `${folder}-link`
    await symlink(folder, link)
    await hold()
    expect(await lock(link)).toBeUndefined()
    expect(await lock(join(folder, '..', folder.slice(root.length + 1)))).toBeUndefined()
  })

  test('a folder that is not there can be held too', async () => {
    await hold(join(folder, 'none'))
    expect(await lock(join(folder, 'none'))).toBeUndefined()
  })
})

test('a program that starts while the owner is ending waits for it', async () => {
  const first = await lockFolder(folder)
  const second = lockFolder(folder, { patienceMs: 10_000 })
  await first?.release()
  expect(await second).toBeDefined()
  await (await second)?.release()
})

test('an owner killed by SIGKILL holds the folder no longer', async () => {
  const owner = spawn(process.execPath, [join(root, 'out', 'holdFolder.js'), folder], {
    stdio: ['pipe', 'pipe', 'inherit']
  })
  await once(owner.stdout, 'data')
  expect(await lockFolder(folder, AT_ONCE)).toBeUndefined()
  owner.kill('SIGKILL')
  await once(owner, 'exit')
  const next = await lockFolder(folder, AT_ONCE)
  expect(next).toBeDefined()
  await next?.release()
})

test('a socket file left by a crash keeps nobody out', async () => {
  vi.stubEnv('TMPDIR', folder)
  const stale = { patienceMs: 2000, platform: 'darwin' } as const
  const first = await lockFolder(folder, stale)
  const [name = ''] = await readdir(folder)
  await first?.release()
  await writeFile(join(folder, name), '')
  const next = await lockFolder(folder, stale)
  expect(next).toBeDefined()
  await next?.release()
  vi.unstubAllEnvs()
})
