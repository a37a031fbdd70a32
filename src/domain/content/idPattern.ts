/** What may be the id of an item, a category or an errand. */
export const ID_PATTERN = /^[0-9A-Za-z_-]{1,24}$/

/** The same in words, for whoever wrote another. */
export const ID_RULE = '半角の英数字とハイフン、24文字までで書いてください'
