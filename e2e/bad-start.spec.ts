import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { runHost, startHost } from './browserHost'
import { expect, test } from './fixtures'

test.skip(({ hostKind }) => hostKind !== 'browser', 'the browser host only: starts that it must refuse')

test('an installer gives a file that is not a pack', async ({ dataFolder }) => {
  const file = join(dataFolder, 'picture.faqpack')
  await writeFile(file, 'これはパックではありません')
  const { code, output, errors } = await runHost(['--data', dataFolder, '--pack', file])
  expect(code).not.toBe(0)
  expect(output).toBe('')
  expect(errors.trim().split('\n')).toHaveLength(1)
  expect(errors).toContain(file)
})

test('an installer names a pack that is not there', async ({ dataFolder }) => {
  const file = join(dataFolder, 'none.faqpack')
  const { code, errors } = await runHost(['--data', dataFolder, '--pack', file])
  expect(code).not.toBe(0)
  expect(errors.trim().split('\n')).toHaveLength(1)
  expect(errors).toContain(file)
})

test('another program holds the port', async ({ dataFolder }) => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const { code, errors } = await runHost(['--data', dataFolder, '--port', String(port)])
  other.close()
  expect(code).not.toBe(0)
  expect(errors.trim().split('\n')).toHaveLength(1)
  expect(errors).toContain(String(port))
})

test('an installer mistypes a day', async ({ dataFolder }) => {
  const { code, errors } = await runHost(['--data', dataFolder, '--now', '2025-13-01'])
  expect(code).not.toBe(0)
  expect(errors).toContain('2025-13-01')
})

test('the data folder is not a folder', async ({ dataFolder }) => {
  const file = join(dataFolder, 'file')
  await writeFile(file, '')
  const { code, errors } = await runHost(['--data', file])
  expect(code).not.toBe(0)
  expect(errors.trim().split('\n')).toHaveLength(1)
  expect(errors).toContain(file)
})

test('a kiosk is started twice on the same data', async ({ dataFolder }) => {
  const first = await startHost(['--data', dataFolder])
  const { code, output, errors } = await runHost(['--data', dataFolder])
  expect(code).toBe(69)
  expect(output).toBe('')
  expect(errors).toContain('もう動いています')
  first.process.kill('SIGKILL')
  await once(first.process, 'exit')
  const third = await startHost(['--data', dataFolder])
  await third.stop()
})
