export const EXPORT_TEXT = {
  tableHeading: 'Excel の表（.xlsx）に書き出す',
  table: '内容を直すときは、Excel の表を書き出します。直した表は「内容の更新」で公開できます。',
  packHeading: 'パック（.faqpack）に書き出す',
  pack: 'ほかの窓口で同じ内容を使うときや、控えを取っておくときは、パックを書き出します。'
} as const
