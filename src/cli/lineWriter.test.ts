import { Writable } from 'node:stream'
import { expect, test, vi } from 'vitest'
import { lineWriter } from './lineWriter'

/** A stream that takes `lines` lines and refuses the rest with a system error code. */
function streamThatTakes(lines: number, code: string) {
  const tried: string[] = []
  const stream = new Writable({
    autoDestroy: false,
    write: (chunk, _encoding, done) => {
      tried.push(String(chunk))
      done(tried.length > lines ? Object.assign(new Error(`write ${code}`), { code }) : undefined)
    }
  })
  return { stream, tried }
}

const settled = () => new Promise(setImmediate)

test('lines come out in their order', async () => {
  const { stream, tried } = streamThatTakes(2, 'EPIPE')
  const write = lineWriter(stream, vi.fn())
  write('一')
  write('二')
  await settled()
  expect(tried).toEqual(['一\n', '二\n'])
})

test('a reader that has gone is not an error, and nothing more is written to it', async () => {
  const { stream, tried } = streamThatTakes(1, 'EPIPE')
  const fail = vi.fn()
  const write = lineWriter(stream, fail)
  for (const line of ['一', '二', '三', '四']) {
    write(line)
    await settled()
  }
  expect(tried).toEqual(['一\n', '二\n'])
  expect(fail).not.toHaveBeenCalled()
})

test('any other failed write is reported once', async () => {
  const { stream } = streamThatTakes(0, 'ENOSPC')
  const fail = vi.fn()
  const write = lineWriter(stream, fail)
  for (const line of ['一', '二']) {
    write(line)
    await settled()
  }
  expect(fail).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'ENOSPC' }))
})
