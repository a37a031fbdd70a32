import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { ICON_SUBJECTS } from '../../domain/content/iconNames'

test('the guide for content keepers lists every picture with what it stands for, and no other', async () => {
  const guide = await readFile('docs/content-keeper.md', 'utf8')
  const [, list = ''] = /### 絵の名前\n([\s\S]*?)\n##/.exec(guide) ?? []
  const named = Array.from(list.matchAll(/`([a-z-]+)`（([^）]+)）/g), ([, name, subject]) => [name, subject])
  expect(named).toEqual(Object.entries(ICON_SUBJECTS))
})
