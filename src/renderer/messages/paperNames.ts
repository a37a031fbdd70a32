import type { Paper } from '../../domain/sheet/paper'

/** What staff and visitors call each paper. */
export const PAPER_NAMES: Readonly<Record<Paper, string>> = { a4: 'A4', 'roll-80': '80 mm ロール紙' }
