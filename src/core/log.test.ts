import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { createLog } from './log'

it('keeps what an engineer needs in the data folder, and shows trouble at once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'madoguchi-log-'))
  const shown = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const log = createLog(folder)
  log.info('started')
  log.error('a pack cannot be read', new Error('disk on fire'))
  expect(shown.mock.calls.join()).toContain('disk on fire')
  expect(shown.mock.calls.join()).not.toContain('started')
  shown.mockRestore()
  const kept = await readFile(join(folder, 'log', 'madoguchi.log'), 'utf8')
  expect(kept).toContain('started')
  expect(kept).toContain('a pack cannot be read: Error: disk on fire')
  await rm(folder, { recursive: true })
})
