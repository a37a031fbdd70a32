/** How a host ends, for whatever starts it. Any other code is a start that failed and would fail again. */
export const EXIT = {
  /** At the word of staff or of the system. */
  onPurpose: 0,
  /** It died of something that a new start may mend (EX_TEMPFAIL of sysexits.h); `npm start` starts it again. */
  startAgain: 75
} as const
