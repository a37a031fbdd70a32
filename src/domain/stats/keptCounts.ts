/**
 * Which counts are kept, and for which days staff look at them. In a separate file, so that the page can use these
 * numbers without loading the schema library.
 */

/** How many months counts are kept, so that a month can be compared with the same one of last year. */
export const KEPT_MONTHS = 13

/** A word that this many visits of a month typed cannot identify any of them. */
export const VISITS_TO_KEEP = 3

/** The number of days, including today, of the periods that do not cover everything that is kept. */
export const PERIOD_DAYS = { week: 7, month: 30 } as const
