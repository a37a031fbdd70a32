export const TERM_TEXT = { heading: 'ことばの意味', close: '閉じる' } as const
