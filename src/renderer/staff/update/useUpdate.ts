import { useIntervalFn } from '@vueuse/core'
import { ref, shallowRef, type Ref } from 'vue'
import type { StatusView, UpdateProgressView, UpdateReport } from '../../../contract/staff'
import { staffFailureText, storeFaultText } from '../failures'
import { useStaffStore } from '../staffStore'

const PROGRESS_MS = 400

type Ready = Extract<UpdateReport, { outcome: 'ready' }>

/** Where an update stands: nothing chosen, being worked on, checked, or published. */
export type UpdateStep =
  | { readonly at: 'choice' }
  | { readonly at: 'work' }
  | { readonly at: 'refused'; readonly reason: string }
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

/** An update from the choice of its file to what shows after it. */
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
      if (!reply.ok) return { at: 'refused', reason: staffFailureText(reply.code) }
      const report = reply.value
      return report.outcome === 'refused'
        ? { at: 'refused', reason: storeFaultText(report.fault) }
        : { at: 'report', report }
    })

  const publish = ({ update }: Ready) =>
    work(async () => {
      const reply = await staff.ask('staff:update-publish', { update })
      if (!reply.ok) return { at: 'refused', reason: staffFailureText(reply.code) }
      return reply.value.ok
        ? { at: 'published', status: reply.value.value }
        : { at: 'refused', reason: storeFaultText(reply.value.code) }
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
