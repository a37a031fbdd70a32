import { encode } from 'uqr'

/** Side of one cell on paper: five dots of a 203 dpi receipt printer, and above the 0.5 mm a phone reads with ease. */
export const QR_CELL_MM = 0.625

/** White cells that a QR code needs around it. */
const QUIET_CELLS = 4

/** A QR code as an SVG path over a square of `cells` × `cells`, quiet zone included. */
export interface QrPath {
  readonly cells: number
  readonly path: string
}

/** The QR code of `text`, with medium error correction: paper is folded and stained. */
export function qrPath(text: string): QrPath {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET_CELLS })
  const path = data.flatMap((row, y) => darkRuns(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`))
  return { cells: size, path: path.join('') }
}

/** Runs of dark cells: fewer edges, so that no printer leaves hairlines between cells. */
function darkRuns(row: readonly boolean[]): [start: number, width: number][] {
  const runs: [number, number][] = []
  row.forEach((dark, x) => {
    const last = runs.at(-1)
    if (!dark) return
    if (last && last[0] + last[1] === x) last[1] += 1
    else runs.push([x, 1])
  })
  return runs
}
