import { connect } from './wire.mjs'

/** What the glass may ask of the program. @type {Record<string, (...args: any[]) => unknown>} */
export const answers = {}

/** Asks the glass: the process in which the pages are. */
export const ask = connect(/** @type {any} */ (process), answers)
