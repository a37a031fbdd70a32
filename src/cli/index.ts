import { join } from 'node:path'
import { vetPackApart } from '../core/vetting/vetPackApart'
import { runCommand } from './runCommand'

const err = (line: string) => process.stderr.write(`${line}\n`)

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err,
  vet: vetPackApart(join(import.meta.dirname, 'pack-worker.js'), { error: err }),
  bundledPack: join(import.meta.dirname, '..', 'bundled.faqpack')
})
