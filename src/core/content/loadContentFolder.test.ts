import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadContentFolder } from './loadContentFolder'

const CONTENT = 'resources/content'

/** Nine levels of nine aliases. */
const BILLIONS = Array.from({ length: 9 }, (_, n) => `- &a${n + 1} [${`*a${n},`.repeat(9)}]`)
  .join('\n')
  .replace(/\*a0/g, 'x')

const CARD_YES = '11 versions.0.questions.card.yes'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madoguchi-content-'))
  await cp(CONTENT, folder, { recursive: true })
})

afterEach(() => rm(folder, { recursive: true }))

/**
 * Writes small but complete content in place of the bundled content, so that a test can break exactly one thing in it.
 */
async function writeSample(changes: Readonly<Record<string, (text: string) => string>> = {}): Promise<void> {
  await rm(folder, { recursive: true })
  await cp(join(import.meta.dirname, 'testing', 'sample'), folder, { recursive: true })
  for (const [file, change] of Object.entries(changes)) {
    const text = await readFile(join(folder, file), 'utf8')
    const broken = change(text)
    if (broken === text) throw new Error(`nothing was broken in ${file}`)
    await writeFile(join(folder, file), broken)
  }
}

describe('loadContentFolder', () => {
  it('finds nothing wrong with the bundled content', async () => {
    const { content, problems } = await loadContentFolder(folder)
    expect(problems).toEqual([])
    expect(content.entries.length).toBeGreaterThan(60)
  })

  it('finds nothing wrong with the sample', async () => {
    await writeSample()
    expect((await loadContentFolder(folder)).problems).toEqual([])
  })

  const replace = (from: string, to: string) => (text: string) => text.replace(from, to)
  const entries = 'entries/sample.yaml'
  const guides = 'guides/sample.yaml'
  const dropLast = (text: string) => text.slice(0, text.lastIndexOf('- who'))
  const early = '- { from: 2025-12-05, until: 2025-12-01, conclusion: 逆 }\n    - until: 2025-12-01'

  it.each([
    ['a missing field', entries, replace('conclusion: 病院', 'question: 病院'), '8 versions.0.conclusion'],
    ['an unknown field', entries, replace('  keywords:', '  keywrods:'), '4 keywrods'],
    ['a block of unknown kind', entries, replace('type: note', 'type: notes'), '10 versions.0.body.0.type'],
    ['an unknown status', entries, replace('status: ask-counter', 'status: unknown'), '21 versions.1.status'],
    ['a day that does not exist', entries, replace('until: 2025-12-01', 'until: 2025-13-01'), '18 versions.0.until'],
    ['a duplicate number', entries, replace('id: 1-02', 'id: 1-01'), '13 id'],
    ['a category that is not there', entries, replace("category: '1'", "category: '7'"), '2 category'],
    ['a related entry that is not there', entries, replace('related: [1-02]', 'related: [1-09]'), '6 related.0'],
    ['an entry related to itself', entries, replace('related: [1-02]', 'related: [1-01]'), '6 related.0'],
    ['periods that overlap', entries, replace('from: 2025-12-02', 'from: 2025-12-01'), '20 versions.1.from'],
    ['periods with a gap', entries, replace('from: 2025-12-02', 'from: 2025-12-03'), '20 versions.1.from'],
    ['a period without an end', entries, replace('- until: 2025-12-01', '- from: 2025-11-01'), '18 versions.0.until'],
    ['an end before its start', entries, replace('- until: 2025-12-01', early), '18 versions.0.until'],
    [
      'a second text of the counter',
      entries,
      (text) => text.replaceAll('  category:', '  kind: counter\n  category:'),
      '15 kind'
    ],
    ['a source in no document', entries, replace("['a:1']", "['a:1', 'a:9']"), '5 sources.1'],
    ['a unit without a home', entries, replace("['a:2']", "['a:1']"), '5 units.1'],
    ['a row of another width', entries, replace('[朝, 夕]', '[朝, 昼, 夕]'), '28 versions.1.body.0.rows.0'],
    ['an alias to nothing', entries, replace("['a:1']", '*nothing'), '5 -'],
    ['a hidden character', entries, replace('病院', '病\u202e院'), '3 -'],
    ['a hidden character by its number', 'categories.yaml', replace('name: ', 'name: "\\u202e" #'), '2 name'],
    ['aliases that stand for billions', entries, () => BILLIONS, '2 -'],
    ['lists in lists in lists', entries, () => '['.repeat(100_000), '1 -'],
    ['broken YAML', entries, replace("['a:1']", "['a:1'"), '6 -'],
    ['a file that is not a list', entries, () => 'id: 1-01\n', '1 -'],
    ['an answer that leads nowhere', guides, replace('yes: carry', 'yes: caryr'), '11 versions.0.questions.card.yes'],
    ['an answer to what every object has', guides, replace('yes: carry', 'yes: constructor'), CARD_YES],
    ['a loop', guides, replace('no: none', 'no: card'), '14 versions.0.questions.phone'],
    ['an end that nobody reaches', guides, (text) => text.replaceAll(': none', ': carry'), '24 versions.0.ends.none'],
    ['a name used twice', guides, replace('        none:', '        phone:'), '14 versions.0.questions.phone'],
    ['a start that is not there', guides, replace('start: card', 'start: crad'), '7 versions.0.start'],
    ['an end that leads to no entry', guides, replace('[1-01]', '[1-44]'), '23 versions.0.ends.carry.entries.0'],
    ['a reading in kanji', 'glossary.yaml', replace('しかくかくにんしょ', '資格かくにんしょ'), '2 reading'],
    ['a term that occurs twice', 'glossary.yaml', (text: string) => text + text, '4 term'],
    ['a persona who comes to another end', 'personas.yaml', replace('end: カード', 'end: 窓口'), '7 walks.0.end'],
    ['a persona without an answer', 'personas.yaml', replace('カードがありますか', '電話がありますか'), '3 answers'],
    [
      'a persona with an unknown answer',
      'personas.yaml',
      replace('わからない', 'たぶん'),
      '15 answers.電話がありますか'
    ],
    ['a category with an unknown picture', 'categories.yaml', replace('name: ', 'icon: hospitol\n  name: '), '2 icon'],
    ['an errand with an unknown picture', 'errands.yaml', replace('name: ', 'icon: constructor\n  name: '), '2 icon'],
    ['an errand with a missing entry', 'errands.yaml', replace('1-01]', '1-44]'), '3 items.1'],
    ['an errand that names an entry twice', 'errands.yaml', replace('1-01]', '9-01]'), '3 items.1'],
    ['an errand without items', 'errands.yaml', replace('[1-02]', '[]'), '6 items'],
    ['two errands with one id', 'errands.yaml', replace('id: until', 'id: hospital'), '4 id'],
    [
      'an errand that leads nowhere some day',
      entries,
      replace('status: ask', 'until: 2026-12-31\n      status: ask'),
      '6 items'
    ],
    ['an end that no persona comes to', 'personas.yaml', dropLast, '24 versions.0.ends.none']
  ])('names the place of %s', async (_what, file, change, place) => {
    await writeSample({ [file]: change })
    const { problems } = await loadContentFolder(folder)
    expect(problems.map(({ line, field }) => `${line} ${field}`)).toContain(place)
  })

  it('names the line of a byte that is not UTF-8, and a folder called like a file', async () => {
    await writeSample()
    const text = await readFile(join(folder, 'glossary.yaml'))
    await writeFile(join(folder, 'glossary.yaml'), Buffer.concat([text, Buffer.from([0x0a, 0x8e, 0x91])]))
    const line = text.toString().split('\n').length + 1
    await mkdir(join(folder, 'entries', 'a.yaml'))
    const { problems } = await loadContentFolder(folder)
    expect(problems).toMatchObject([
      { file: 'glossary.yaml', line, reason: expect.stringContaining('UTF-8') as string },
      { file: 'entries/a.yaml', line: 1, reason: expect.stringContaining('フォルダー') as string }
    ])
  })

  it('reports an end that no persona reaches as a warning, not as an error', async () => {
    await writeSample({ 'personas.yaml': dropLast })
    expect((await loadContentFolder(folder)).problems.map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('reports an errand that leads nowhere on some day as a warning, with the day', async () => {
    await writeSample({ [entries]: replace('status: ask', 'until: 2026-12-31\n      status: ask') })
    const reason = expect.stringContaining('2027-01-01') as string
    expect((await loadContentFolder(folder)).problems).toMatchObject([{ severity: 'warning', reason }])
  })

  it('does without errands if the folder has none', async () => {
    await writeSample()
    expect((await loadContentFolder(folder)).content.errands.map(({ id }) => id)).toEqual(['hospital', 'until'])
    await rm(join(folder, 'errands.yaml'))
    expect(await loadContentFolder(folder)).toMatchObject({ content: { errands: [] }, problems: [] })
  })

  it('asks for no personas if the folder names none', async () => {
    await writeSample()
    await rm(join(folder, 'personas.yaml'))
    expect(await loadContentFolder(folder)).toMatchObject({ personas: [], problems: [] })
  })

  it('names a file that is missing', async () => {
    await writeSample()
    await rm(join(folder, 'notices.yaml'))
    const { problems } = await loadContentFolder(folder)
    expect(problems).toMatchObject([{ severity: 'error', file: 'notices.yaml', line: 1 }])
  })
})
