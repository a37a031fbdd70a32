import { defineStore } from 'pinia'
import { computed, readonly, ref } from 'vue'
import type { ReplyOf, RequestOf } from '../../contract/channels'
import type { StaffResults } from '../../contract/staff'
import { SESSION_MS } from '../../domain/staff/session'
import { useBridge } from '../bridge/bridgeKey'
import { useVisitStore } from './visit'
import type { SectionName } from '../messages/staff/sections'

/** The channels behind the door. */
export type DeskChannel = Exclude<keyof StaffResults, 'staff:door' | 'staff:open'>
/** Asks a channel behind the door; the session is added automatically. */
export type AskStaff = <C extends DeskChannel>(
  channel: C,
  request: Omit<RequestOf<C>, 'session'>
) => Promise<ReplyOf<C>>

const SESSION_SECONDS = SESSION_MS / 1000
/** In the last seconds, staff are told that the menu is about to close. */
const WARNED_SECONDS = 20
/** How often the core is told of touches at most. */
const STAY_SECONDS = 10

/** The page asks this repeatedly by itself, so it does not count as a touch of the staff. */
const WATCHING = 'staff:update-progress' satisfies DeskChannel

/** The staff's door and what is open behind it. In memory only; the core has its own record of the session. */
export const useStaffStore = defineStore('staff', () => {
  const bridge = useBridge()
  const visit = useVisitStore()
  const atDoor = ref(false)
  const session = ref<string>()
  const section = ref<SectionName>()
  const quietSeconds = ref(0)
  let secondsSinceStay = 0
  let pending = 0

  const ask: AskStaff = async (channel, request) => {
    const reply = await whilePending(() =>
      bridge.invoke(channel, { ...request, session: session.value ?? '' } as never)
    )
    if (channel !== WATCHING) quietSeconds.value = 0
    if (!reply.ok && reply.code === 'session-over') close()
    return reply
  }

  /** Counts `work` as pending, and stops counting it whatever happens: otherwise the menu would stay open for ever. */
  async function whilePending<Value>(work: () => Promise<Value>): Promise<Value> {
    pending++
    try {
      return await work()
    } finally {
      pending--
    }
  }

  function close() {
    atDoor.value = false
    session.value = undefined
    section.value = undefined
  }

  /** Opens the menu and ends the visit that was going on. */
  function enter(opened: string) {
    visit.reset()
    close()
    session.value = opened
    quietSeconds.value = 0
  }

  function leave() {
    if (session.value !== undefined) void bridge.invoke('staff:leave', { session: session.value })
    close()
  }

  function touch() {
    quietSeconds.value = 0
    if (secondsSinceStay < STAY_SECONDS) return
    secondsSinceStay = 0
    void ask('staff:stay', {})
  }

  /** Counts a second without a touch, except while something is still being worked on. */
  function passSecond() {
    secondsSinceStay++
    if (pending > 0) return
    quietSeconds.value++
    if (quietSeconds.value >= SESSION_SECONDS) leave()
  }

  const secondsLeft = computed(() => SESSION_SECONDS - quietSeconds.value)
  return {
    atDoor: readonly(atDoor),
    isOpen: computed(() => session.value !== undefined),
    section: readonly(section),
    /** Seconds until the menu closes by itself, if that is soon. */
    closingIn: computed(() => (secondsLeft.value <= WARNED_SECONDS ? secondsLeft.value : undefined)),
    comeToDoor: () => (atDoor.value = session.value === undefined),
    goAway: () => (atDoor.value = false),
    show: (name: SectionName | undefined) => (section.value = name),
    ask,
    enter,
    leave,
    touch,
    passSecond
  }
})
