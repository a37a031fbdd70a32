import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, test } from './fixtures'

test.skip(({ hostKind }) => hostKind !== 'browser', 'the command line has no page, so one project is enough')

const SHOW_ALL = ['out/main/cli.js', 'show', 'out/bundled.faqpack', '--json']

test('somebody reads only the first line of a long output', async () => {
  const child = spawn(process.execPath, SHOW_ALL, { stdio: ['ignore', 'pipe', 'pipe'] })
  const said = text(child.stderr)
  // Like `head`, which reads a little and then ends.
  await once(child.stdout, 'data')
  child.stdout.destroy()
  const [code] = (await once(child, 'close')) as [number | null]
  expect(await said).toBe('')
  expect(code).toBe(0)
})

test('an output that does not fit on the disk is reported and is not a success', async () => {
  test.skip(process.platform !== 'linux', 'needs /dev/full')
  const args = ['-c', '"$0" "$@" > /dev/full', process.execPath, ...SHOW_ALL]
  const child = spawn('sh', args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const said = text(child.stderr)
  const [code] = (await once(child, 'close')) as [number | null]
  expect(await said).toMatch(/^faq: 結果を最後まで書き出せませんでした。.*ENOSPC.*\n$/)
  expect(code).toBe(1)
})
