import { expect, test } from 'vitest'
import { chooseVoice } from './chooseVoice'

const HARUKA = { name: 'Microsoft Haruka - Japanese (Japan)', lang: 'ja-JP', localService: true }
const ZIRA = { name: 'Microsoft Zira - English (United States)', lang: 'en-US', localService: true }
const NANAMI = { name: 'Microsoft Nanami Online (Natural)', lang: 'ja-JP', localService: false }
const ROBOT = { name: 'Japanese+Annie espeak-ng', lang: 'ja', localService: true }
const JAVANESE = { name: 'Javanese', lang: 'jav', localService: true }

test.each([
  ['no voice at all', [], { lack: 'none' }],
  ['an English voice', [ZIRA], { lack: 'none' }],
  ['another language that begins like Japanese', [JAVANESE], { lack: 'none' }],
  ['a Japanese voice that speaks over the network', [ZIRA, NANAMI], { lack: 'network' }],
  ['the voice of eSpeak', [ROBOT, NANAMI], { lack: 'robot' }],
  ['a Japanese voice on the machine', [ZIRA, NANAMI, ROBOT, HARUKA], { voice: HARUKA }]
])('with %s', (_case, voices, expected) => {
  expect(chooseVoice(voices)).toEqual(expected)
})
