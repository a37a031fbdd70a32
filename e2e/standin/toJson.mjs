/**
 * A value as JSON. What JSON would change on its way is refused instead: the stand-in loses nothing in silence. Runs in
 * the page too, so it needs nothing around it.
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
    // A missing member and an undefined one read the same, but not within a list.
    const isMissing = member === undefined && !Array.isArray(this)
    if (isPlain || isSame || isMissing) return member
    throw new Error(`the stand-in for electron carries no ${Object.prototype.toString.call(member)}`)
  })
}
