import { connect } from './wire.mjs'

/** The calls that the glass may make to the program. @type {Record<string, (...args: any[]) => unknown>} */
export const answers = {}

/** Calls the glass, in the process that has the pages. */
export const ask = connect(/** @type {any} */ (process), answers)
