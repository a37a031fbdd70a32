import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, expect, test } from '@playwright/test'
import { findChromium } from '../findChromium'
import { made } from './made'

/** A path with only what every Linux has, without Node and npm. */
const PATH = '/usr/bin:/bin'

let folder: string
let program: string
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portable-'))
  execFileSync('tar', ['-xzf', made('-linux-x64.tar.gz'), '-C', folder])
  program = join(folder, readdirSync(folder)[0] ?? '')
})
test.afterAll(() => {
  execFileSync('chmod', ['-R', 'u+w', folder])
  rmSync(folder, { recursive: true })
})

test('holds programs, not sources, and says which build it is', () => {
  const files = readdirSync(program, { recursive: true, encoding: 'utf8' })
  expect(files).toEqual(expect.arrayContaining(['madoguchi', 'faq', 'node/bin/node', 'app/out/main/browser-host.js']))
  expect(
    files.filter((file) => /\.(ts|vue|map)$|^app\/src|node_modules\/(vite|electron|typescript)$/.test(file))
  ).toEqual([])
  const build = JSON.parse(readFileSync(join(program, 'app/out/build-info.json'), 'utf8')) as Record<string, string>
  expect(build.version).toMatch(/^\d+\.\d+\.\d+/)
  expect(build.commit).toMatch(/^[0-9a-f]{10}\+?$/)
  const sbom = JSON.parse(readFileSync(join(program, 'sbom.cdx.json'), 'utf8')) as { components: { name: string }[] }
  const names = sbom.components.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['node', 'zod', 'vue', 'biz-udpgothic']))
  expect(names).not.toContain('vitest')
  const shipped = readdirSync(join(program, 'app/node_modules')).filter((name) => !/^[.@]/.test(name))
  expect(names).toEqual(expect.arrayContaining(shipped))
  const notices = readFileSync(join(program, 'THIRD-PARTY-NOTICES.txt'), 'utf8')
  expect(notices).toMatch(/^lunr-languages \S+ \(MPL-1\.1\)\n手を加えずに使っています。ソースコード: https:/m)
  for (const { name } of sbom.components.filter((component) => component.name !== 'node'))
    expect(notices).toContain(name)
})

test('runs from a read-only folder without Node, npm or a network, and answers a visitor', async () => {
  execFileSync('chmod', ['-R', 'a-w', program])
  const home = mkdtempSync(join(tmpdir(), 'home-'))
  const host = spawn(join(program, 'node/bin/node'), ['out/main/browser-host.js'], {
    cwd: join(program, 'app'),
    env: { PATH, HOME: home },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const address = await firstLine(host)
  const executablePath = findChromium()
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(executablePath === undefined ? {} : { executablePath })
  })
  const page = await browser.newPage({ viewport: { width: 1080, height: 1920 }, hasTouch: true })
  await page.goto(address)
  await page.getByRole('button', { name: '画面にふれてはじめる' }).click()
  const asked = page.getByRole('list', { name: 'よく見られている質問' }).getByRole('button').first()
  const question = await asked.getAttribute('aria-label')
  await asked.click()
  await expect(page.getByRole('article', { name: question ?? '' })).toBeVisible()
  await browser.close()
  host.kill('SIGTERM')
  await once(host, 'exit')
  expect(readdirSync(join(home, '.local/share/madoguchi'))).toContain('stats')
  rmSync(home, { recursive: true })
})

test('its command line checks the pack that it carries', () => {
  const said = execFileSync(join(program, 'faq'), ['verify', join(program, 'app/out/bundled.faqpack')], {
    env: { PATH },
    encoding: 'utf8'
  })
  expect(said).toMatch(/^番号 [0-9a-f]{64}$/m)
})

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('no output')
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  return line.trim()
}
