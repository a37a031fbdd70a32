/**
 * What of the counts is kept, and for which days staff look at them. Kept apart from what reads and drops counts, so
 * that the page can tell these numbers without loading the schema library.
 */

/** How many months counts are kept, so that a month can be compared with the same one of last year. */
export const KEPT_MONTHS = 13

/** A word that this many visits of a month typed cannot identify any of them. */
export const VISITS_TO_KEEP = 3

/** How many days, the present one included, the periods have that are shorter than all that is kept. */
export const PERIOD_DAYS = { week: 7, month: 30 } as const
