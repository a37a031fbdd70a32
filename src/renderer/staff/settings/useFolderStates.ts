import { watchDebounced } from '@vueuse/core'
import { reactive } from 'vue'
import { FOLDER_STATE_TEXTS, FOLDER_USES, type FolderState, type FolderUse } from '../../../domain/fleet/folderState'
import { useStaffStore } from '../../stores/staff'
import { folderOf } from './settingsDraft'

/** A folder on a network is not looked at for every letter. */
const PAUSE_MS = 400

/**
 * What to say of each folder: that it can be used, or why not. Empty if none is set, and until the core has answered.
 */
export type FolderNotes = Readonly<Record<FolderUse, { readonly text: string; readonly isFault: boolean }>>

/** Has the core look at the folders of a draft, now and while they are typed. */
export function useFolderStates(draft: Readonly<Record<FolderUse, string>>): FolderNotes {
  const staff = useStaffStore()
  const notes = reactive({ inbox: noteOf(undefined), outbox: noteOf(undefined) })

  async function look(use: FolderUse) {
    const folder = folderOf(draft[use])
    const reply = await staff.ask('staff:folder-check', { use, folder })
    // If something else was typed meanwhile, that is looked at separately.
    if (folderOf(draft[use]) === folder) notes[use] = noteOf(reply.ok ? reply.value : undefined)
  }

  for (const use of FOLDER_USES)
    watchDebounced(
      () => draft[use],
      () => look(use),
      { debounce: PAUSE_MS, immediate: true }
    )
  return notes
}

function noteOf(state: FolderState | undefined) {
  const isUsed = state !== undefined && state !== 'off'
  return { text: isUsed ? FOLDER_STATE_TEXTS[state] : '', isFault: isUsed && state !== 'ready' }
}
