/**
 * A value as JSON. Throws for what JSON would change, so that nothing is silently lost. It also runs in the page, so it
 * uses no outer variables.
 * @param {unknown} value
 * @returns {string}
 */
export function toJson(value) {
  return JSON.stringify(value, function check(_key, member) {
    const isPlain =
      member === null ||
      Array.isArray(member) ||
      (typeof member === 'object' && Object.getPrototypeOf(member) === Object.prototype)
    const isSame = ['string', 'boolean'].includes(typeof member) || Number.isFinite(member)
    // A missing member and an undefined one are the same, except in a list.
    const isMissing = member === undefined && !Array.isArray(this)
    if (isPlain || isSame || isMissing) return member
    throw new Error(`the stand-in for electron carries no ${Object.prototype.toString.call(member)}`)
  })
}
