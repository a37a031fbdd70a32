import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What a PDF says about itself. */
export interface PdfFacts {
  readonly pages: number
  /** The first page, in millimetres. */
  readonly widthMm: number
  readonly heightMm: number
}

const MM_PER_POINT = 25.4 / 72

/** Pages and size of the PDF at `path`. */
export async function pdfFacts(path: string): Promise<PdfFacts> {
  const { stdout } = await run('pdfinfo', [path])
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(stdout) ?? []
  const pages = Number(/Pages:\s+(\d+)/.exec(stdout)?.[1])
  return { pages, widthMm: Number(width) * MM_PER_POINT, heightMm: Number(height) * MM_PER_POINT }
}

/** The text of each page in reading order, without white space, since lines can break anywhere in Japanese. */
export async function pdfPages(path: string): Promise<string[]> {
  const { stdout } = await run('pdftotext', ['-raw', path, '-'])
  return stdout.split('\f').slice(0, -1).map(squeeze)
}

/** A text as `pdfPages` shows it. */
export function squeeze(text: string): string {
  return text.replace(/\s/g, '')
}

/**
 * The fonts of a PDF: the name without the prefix of its subset, whether it is embedded, and whether its text can be
 * copied.
 */
export async function pdfFonts(path: string): Promise<{ name: string; embedded: boolean; unicode: boolean }[]> {
  const { stdout } = await run('pdffonts', [path])
  return stdout
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => {
      const [, name = '', embedded, unicode] = /^(\S+)\s.*?\s(yes|no)\s+\w+\s+(yes|no)\s+\d+\s+\d+$/.exec(line) ?? []
      return { name: name.replace(/^[A-Z]{6}\+/, ''), embedded: embedded === 'yes', unicode: unicode === 'yes' }
    })
}

/**
 * How much ink there is in each field of a grid over the first page, from 0 to 1. If two pages agree in this, they look
 * the same to a reader, however their letters were drawn.
 */
export async function inkGrid(path: string, columns = 42, rows = 59): Promise<number[]> {
  const width = columns * 12
  const height = rows * 12
  const args = ['-q', '-gray', '-singlefile', '-scale-to-x', String(width), '-scale-to-y', String(height), path]
  const { stdout } = await run('pdftoppm', args, { encoding: 'buffer', maxBuffer: 2 ** 24 })
  const pixels = stdout.subarray(stdout.length - width * height)
  const ink = Array.from({ length: columns * rows }, () => 0)
  pixels.forEach((grey, index) => {
    const field = Math.floor(Math.floor(index / width) / 12) * columns + Math.floor((index % width) / 12)
    ink[field] = (ink[field] ?? 0) + (255 - grey) / 255 / 144
  })
  return ink
}
