import { zipSync } from 'fflate'
import { PACK_PARTS } from '../../src/domain/pack/pack'
import type { IsoDate } from '../../src/domain/value/isoDate'
import { openPackZip, unpackFile } from '../../src/core/pack/packZip'
import { readPack } from '../../src/core/pack/readPack'
import { SEAL_BYTES, sealZip } from '../../src/core/pack/seal'
import { createKeyPair } from '../../src/core/pack/signature'
import { editJson, forgePack, packedPart, sampleFiles } from '../../src/core/pack/testing/forgePack'
import { mutateJson, type Pick } from '../../src/core/pack/testing/mutateJson'
import { resealPack } from '../../src/core/pack/testing/resealPack'
import { samplePack } from '../../src/core/pack/testing/samplePack'
import { vetPack } from '../../src/core/vetting/vetPack'
import { mutateBytes, mutateText } from './mutate'
import { must, type Parser, type Verdict } from './parser'

const { publicKey, privateKey } = createKeyPair()
const OPTIONS = { trustedKeys: [], today: '2026-11-21' as IsoDate, isNew: true }
const bytesOfPack = samplePack()
const zip = zipSync(sampleFiles(), { level: 1 })

const verdict = ({ ok }: { ok: boolean }): Verdict => (ok ? 'taken' : 'refused')

/** A part of a pack in which one to three values, or its text, were changed. */
function brokenPart(part: (typeof PACK_PARTS)[number], pick: Pick): string {
  const value = packedPart(part)
  for (let left = 1 + pick(3); left > 0; left--) mutateJson(value, pick)
  const text = JSON.stringify(value)
  return pick(6) === 0 ? mutateText(text, pick) : text
}

/** Parsers of a pack, from the outermost layer to the innermost. */
export const packParsers: readonly Parser[] = [
  {
    name: 'pack',
    run: (pick) => {
      if (pick(8) === 0) return verdict(readPack(mutateBytes(bytesOfPack, pick)))
      const part = PACK_PARTS[pick(PACK_PARTS.length)] ?? 'index'
      const bytes = resealPack(part, brokenPart(part, pick))
      return verdict(pick(10) === 0 ? vetPack(bytes, OPTIONS) : readPack(bytes))
    }
  },
  {
    name: 'manifest',
    run: (pick) =>
      verdict(readPack(forgePack((files) => editJson(files, 'manifest.json', (value) => mutateJson(value, pick)))))
  },
  {
    name: 'signature',
    run: (pick) => {
      const bytes = forgePack(
        (files) => editJson(files, 'signature.json', (value) => mutateJson(value, pick)),
        privateKey
      )
      const read = readPack(bytes, { trustedKeys: pick(2) === 0 ? [] : [publicKey] })
      must(!read.ok || read.value.signer !== undefined, 'a signed pack without a signer')
      return verdict(read)
    }
  },
  {
    name: 'zip',
    run: (pick) => {
      const opened = openPackZip(sealZip(endingAsSealed(mutateBytes(zip, pick))))
      if (!opened.ok) return 'refused'
      for (const path of opened.value.paths) unpackFile(opened.value, path)
      return 'taken'
    }
  }
]

/** Makes room at the end of a file: sealing writes the length of the zip comment there. */
function endingAsSealed(bytes: Uint8Array): Uint8Array {
  return bytes.length >= 2 ? bytes : new Uint8Array(SEAL_BYTES)
}
