import { useIntervalFn } from '@vueuse/core'
import { ref, shallowRef, type Ref } from 'vue'
import type { StatusView, UpdateProgressView, UpdateReport } from '../../../contract/staff'
import type { StoreFault } from '../../../domain/pack/storeFault'
import { staffFailureText, storeFaultText } from '../../messages/staff/failure'
import { useStaffStore } from '../../stores/staff'
import { UPDATE_TEXT } from '../../messages/staff/update'

const PROGRESS_MS = 400

type Ready = Extract<UpdateReport, { outcome: 'ready' }>

/** The state of an update: nothing chosen, being worked on, checked, refused, or published. */
export type UpdateStep =
  | { readonly at: 'choice' }
  | { readonly at: 'work' }
  /** Without a reason if staff stopped it themselves. */
  | { readonly at: 'refused'; readonly heading: string; readonly reason: string | undefined }
  | { readonly at: 'report'; readonly report: Exclude<UpdateReport, { outcome: 'refused' }> }
  | { readonly at: 'published'; readonly status: StatusView }

export interface Update {
  readonly step: Ref<UpdateStep>
  readonly progress: Ref<UpdateProgressView>
  readonly check: (file: string) => Promise<void>
  readonly publish: (report: Ready) => Promise<void>
  readonly cancel: () => void
  readonly restart: () => void
}

/** An update, from the choice of its file to the result of publishing it. */
export function useUpdate(): Update {
  const staff = useStaffStore()
  const step = shallowRef<UpdateStep>({ at: 'choice' })
  const progress = ref<UpdateProgressView>(null)
  const watching = useIntervalFn(
    async () => {
      const reply = await staff.ask('staff:update-progress', {})
      if (reply.ok) progress.value = reply.value
    },
    PROGRESS_MS,
    { immediate: false }
  )

  async function work(done: () => Promise<UpdateStep>) {
    step.value = { at: 'work' }
    progress.value = null
    watching.resume()
    step.value = await done()
    watching.pause()
  }

  const check = (file: string) =>
    work(async () => {
      const reply = await staff.ask('staff:update-check', { file })
      if (!reply.ok) return refused(UPDATE_TEXT.refused, staffFailureText(reply.code))
      const report = reply.value
      return report.outcome === 'refused' ? faulted(UPDATE_TEXT.refused, report.fault) : { at: 'report', report }
    })

  const publish = ({ update, olderThan }: Ready) =>
    work(async () => {
      const reply = await staff.ask('staff:update-publish', { update, older: olderThan !== undefined })
      if (!reply.ok) return refused(UPDATE_TEXT.unpublished, staffFailureText(reply.code))
      return reply.value.ok
        ? { at: 'published', status: reply.value.value }
        : faulted(UPDATE_TEXT.unpublished, reply.value.code)
    })

  return {
    step,
    progress,
    check,
    publish,
    cancel: () => void staff.ask('staff:update-cancel', {}),
    restart: () => (step.value = { at: 'choice' })
  }
}

function refused(heading: string, reason: string | undefined): UpdateStep {
  return { at: 'refused', heading, reason }
}

function faulted(heading: string, fault: StoreFault): UpdateStep {
  return fault === 'cancelled' ? refused(UPDATE_TEXT.cancelled, undefined) : refused(heading, storeFaultText(fault))
}
