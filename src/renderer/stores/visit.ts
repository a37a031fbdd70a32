import { defineStore } from 'pinia'
import { computed, shallowReadonly, shallowRef } from 'vue'
import { nextOf, SCHEMES, TEXT_SIZES, type Preferences } from '../../domain/visit/preferences'
import { itemScreen, type VisitScreen } from '../../domain/visit/screen'
import type { GuideAnswer } from '../../domain/content/guideAnswer'
import {
  advance,
  countdown,
  currentScreen,
  endsByBack,
  freshVisit,
  type Tick,
  type VisitEvent
} from '../../domain/visit/visit'
import type { PrintItem } from '../../domain/content/printItem'
import { useKioskStore } from './kiosk'

/** The one visit that is going on. It is kept in memory only, and a reset leaves nothing of it. */
export const useVisitStore = defineStore('visit', () => {
  const kiosk = useKioskStore()
  const visit = shallowRef(freshVisit())

  function send(event: VisitEvent) {
    visit.value = advance(visit.value, event, kiosk.preferences)
  }
  const prefer = (change: Partial<Preferences>) => send({ type: 'preferred', change })
  const preferences = computed(() => visit.value.preferences)

  return {
    screen: computed(() => currentScreen(visit.value)),
    /** How many screens are in the history, including this one. */
    depth: computed(() => visit.value.history.length),
    endsByBack: computed(() => endsByBack(visit.value)),
    query: computed(() => visit.value.query),
    printList: computed(() => visit.value.printList),
    ticked: computed(() => visit.value.ticked),
    preferences: shallowReadonly(preferences),
    countdown: computed(() => countdown(visit.value, kiosk.idleSeconds)),
    start: () => send({ type: 'start' }),
    open: (screen: VisitScreen) => send({ type: 'open', screen }),
    openItem: (id: string) => send({ type: 'open', screen: itemScreen(id) }),
    back: () => send({ type: 'back' }),
    reset: () => send({ type: 'reset' }),
    type: (text: string) => send({ type: 'typed', text }),
    answer: (answer: GuideAnswer) => send({ type: 'answered', answer }),
    list: (item: PrintItem) => send({ type: 'listed', item }),
    unlist: (id: string) => send({ type: 'unlisted', itemId: id }),
    tick: (tick: Tick) => send({ type: 'ticked', tick }),
    calling: computed(() => visit.value.calling),
    call: () => send({ type: 'called' }),
    endCall: () => send({ type: 'call-ended' }),
    touch: () => send({ type: 'touched' }),
    passSecond: () => send({ type: 'second-passed', idleSeconds: kiosk.idleSeconds }),
    prefer,
    nextTextSize: () => prefer({ textSize: nextOf(TEXT_SIZES, preferences.value.textSize) }),
    nextScheme: () => prefer({ scheme: nextOf(SCHEMES, preferences.value.scheme) }),
    toggleFurigana: () => prefer({ furigana: !preferences.value.furigana }),
    toggleLow: () => prefer({ low: !preferences.value.low })
  }
})
