import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { reasonOf, runElectron } from './runElectron.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'madoguchi-electron-'))
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

/** A program that stands in for Electron and runs `script`. */
function electron(script: string): string {
  const file = join(folder, 'electron')
  writeFileSync(file, `#!${process.execPath}\n${script}\n`)
  chmodSync(file, 0o755)
  return file
}
const SHOW = "require('node:fs').writeFileSync(process.env.MADOGUCHI_UP_FILE, '');"

describe.skipIf(process.platform === 'win32')('a host in Electron', () => {
  test.each([
    ['died after it had shown', `${SHOW} process.kill(process.pid, 'SIGKILL')`, 1],
    ['asked to be started again after it had shown', `${SHOW} process.exit(75)`, 75],
    ['told by itself why it does not start', 'process.exit(78)', 78],
    ['found another', 'process.exit(69)', 69],
    ['was ended before it showed', 'process.exit(0)', 0]
  ])('that %s did start', async (_case, script, code) => {
    expect(await runElectron(electron(script), [])).toEqual({ code, failure: undefined })
  })

  test('that prints why it cannot start is understood', async () => {
    const program = electron(
      "process.stderr.write('Running as root without --no-sandbox is not supported.'); process.exitCode = 1"
    )
    expect(await runElectron(program, [])).toEqual({ code: 1, failure: 'root では動きません' })
  })

  test('that never shows is ended', async () => {
    const end = await runElectron(electron('setInterval(() => {}, 1000)'), [], { showsWithinMs: 300 })
    expect(end).toEqual({ code: 1, failure: expect.stringContaining('画面が出ません') as string })
  })

  test('that cannot be run at all is reported', async () => {
    const { failure } = await runElectron(join(folder, 'nothing'), [])
    expect(failure).toContain('ENOENT')
  })

  test('gets its arguments after the folder of the program, and knows that it is watched', async () => {
    const script = `${SHOW} process.exit(process.argv.slice(2).join(' ') === '. --now 2025-11-01' && process.env.MADOGUCHI_SUPERVISED === '1' ? 75 : 3)`
    expect(await runElectron(electron(script), ['--now', '2025-11-01'])).toMatchObject({ code: 75 })
  })
})

test.each([
  ['[1:1:FATAL:zygote_host_impl_linux.cc(128)] No usable sandbox! If you are running on Ubuntu 23.10+', 'AppArmor'],
  [
    'FATAL:setuid_sandbox_host.cc(163)] The SUID sandbox helper binary was found, but is not configured',
    'サンドボックス'
  ],
  ['electron: error while loading shared libraries: libnss3.so: cannot open shared object file', 'libnss3.so'],
  ["[FATAL:gpu_data_manager_impl_private.cc(436)] GPU process isn't usable. Goodbye.", 'GPU'],
  ['[ERROR:ozone_platform_x11.cc(239)] Missing X server or $DISPLAY', '画面につながりません'],
  ['something else', '終了コード 133']
])('%s', (said, expected) => {
  expect(reasonOf(said, 133)).toContain(expected)
})
