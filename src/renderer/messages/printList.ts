import { label } from '../../domain/readings/label'

export const PRINT_SCREEN = {
  heading: label('{印刷|いんさつ}'),
  preview: '印刷する内容',
  empty: label(
    '{印刷|いんさつ}リストには、／まだ／{何|なに}も{入|はい}っていません。／こたえの／{画面|がめん}で／「{印刷|いんさつ}リストに／{入|い}れる」にふれてください。'
  ),
  remove: label('リストから／{外|はず}す'),
  count: (count: number) =>
    label(count > 1 ? `${count}{件|けん}を、まとめて{印刷|いんさつ}します` : '1{件|けん}を{印刷|いんさつ}します'),
  paper: '印刷する紙',
  picture: (amount: string) => ['印刷する紙の見本', amount].filter(Boolean).join('、'),
  before: '前のページ',
  after: '次のページ',
  pages: (paper: string, pages: number) => label(`${paper} ${pages}{枚|まい}`),
  roll: (lengthCm: number) => label(`ロール{紙|し} {約|やく}${lengthCm}cm`)
} as const
