import { join } from 'node:path'
import { vetPackApart } from '../core/vetting/vetPackApart'
import { lineWriter } from './lineWriter'
import { runCommand } from './runCommand'

let isWritten = true
const lost = () => (isWritten = false)
const err = lineWriter(process.stderr, lost)
const out = lineWriter(process.stdout, ({ message }) => {
  lost()
  err(`faq: 結果を最後まで書き出せませんでした。書き出す先の空きを確かめて、やり直してください。(${message})`)
})

const code = await runCommand(process.argv.slice(2), {
  out,
  err,
  vet: vetPackApart(join(import.meta.dirname, 'pack-worker.js'), { error: err }),
  bundledPack: join(import.meta.dirname, '..', 'bundled.faqpack')
})
// The last write may still fail after this point.
process.once('exit', () => (process.exitCode = isWritten ? code : code || 1))
