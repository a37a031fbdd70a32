/** Every dash that people type for a hyphen, including the long vowel mark of kana. */
const DASHES = /[‐‑‒–—―−ー]/g

/** A number or telephone number in half-width letters, with each dash as a hyphen: `1-03` for `１ー０３`. */
export function hyphenated(text: string): string {
  return text.normalize('NFKC').replace(DASHES, '-')
}
