/** What a folder that is shared with head office is for: packs are taken from it, or reports are written to it. */
export const FOLDER_USES = ['inbox', 'outbox'] as const
export type FolderUse = (typeof FOLDER_USES)[number]

/** The states of such a folder in words for staff and technicians: what is wrong and what to do. */
export const FOLDER_STATE_TEXTS = {
  off: 'フォルダーが決まっていないので、使いません。',
  ready: 'このフォルダーを使えます。',
  'not-absolute': 'フォルダーの場所を、はじめから書いてください（例：C:\\Madoguchi\\受け取り、/srv/madoguchi/in）。',
  'own-folder': '端末のデータの場所の中は使えません。別のフォルダーにしてください。',
  missing: 'このフォルダーがありません。名前と、ネットワークのつながりを確かめてください。',
  'not-a-folder': 'これはフォルダーではなく、ファイルです。',
  unreadable: 'このフォルダーを読めません。読む権限を付けてください。',
  'cannot-write': 'このフォルダーに書けません。書く権限を付けてください。',
  'disk-full': 'このフォルダーの場所に、空き容量がありません。',
  'no-answer': 'このフォルダーから返事がありません。ネットワークのつながりを確かめてください。'
} as const satisfies Record<string, string>

export type FolderState = keyof typeof FOLDER_STATE_TEXTS

/** The same for 受け取り. `no-keys`: this kiosk trusts no key, so no pack is taken automatically. */
export type InboxState = FolderState | 'no-keys'
