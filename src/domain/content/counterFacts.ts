import type { Block } from './block'
import type { DatedEntry } from './edition'
import { label, type Label } from '../readings/label'

/** What staff have set about their counter; a field that they have not set is empty. */
export interface CounterFacts {
  readonly hours: string
  readonly holidays: string
  readonly phone: string
  readonly place: string
}

/** What each fact is called, in the order in which a visitor asks. */
const COUNTER_FACT_NAMES: Readonly<Record<keyof CounterFacts, Label>> = {
  hours: label('{受付時間|うけつけじかん}'),
  holidays: label('{休|やす}み'),
  phone: label('{電話番号|でんわばんごう}'),
  place: label('{場所|ばしょ}')
}
const KEYS = Object.keys(COUNTER_FACT_NAMES) as (keyof CounterFacts)[]

/** The facts that are set, each with its name. */
export function setFacts(facts: CounterFacts): { readonly name: Label; readonly value: string }[] {
  return KEYS.flatMap((key) => (facts[key] === '' ? [] : [{ name: COUNTER_FACT_NAMES[key], value: facts[key] }]))
}

/** The names of the facts that are not set. */
export function unsetFacts(facts: CounterFacts): Label[] {
  return KEYS.filter((key) => facts[key] === '').map((key) => COUNTER_FACT_NAMES[key])
}

/** The body of an answer. That of the item about the counter begins with the facts that staff have set. */
export function bodyWithFacts({ item, version }: DatedEntry, facts: CounterFacts | undefined): readonly Block[] {
  return item.kind === 'counter' && facts ? [...factBlocks(facts), ...version.body] : version.body
}

/** The facts that are set, as a block of an answer; no block if none is set. */
function factBlocks(facts: CounterFacts): Block[] {
  const items = setFacts(facts).map(({ name, value }) => `${name.text}：${value}`)
  return items.length === 0 ? [] : [{ type: 'bullets', items }]
}
