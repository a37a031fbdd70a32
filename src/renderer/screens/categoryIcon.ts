import {
  Archive,
  BriefcaseBusiness,
  CircleQuestionMark,
  FileText,
  HeartHandshake,
  Hospital,
  House,
  IdCard,
  JapaneseYen,
  KeyRound,
  Mail,
  SearchX,
  ShieldCheck,
  Smartphone,
  UsersRound
} from '@lucide/vue'
import type { Component } from 'vue'

const ICONS: Readonly<Record<string, Component>> = {
  hospital: Hospital,
  card: IdCard,
  certificate: FileText,
  'phone-screen': Smartphone,
  'old-card': Archive,
  family: UsersRound,
  key: KeyRound,
  shield: ShieldCheck,
  lost: SearchX,
  work: BriefcaseBusiness,
  home: House,
  letter: Mail,
  support: HeartHandshake,
  money: JapaneseYen,
  question: CircleQuestionMark
}

/** The picture that stands for a category; a question mark for a key that no picture has. */
export function categoryIcon(key: string): Component {
  return ICONS[key] ?? CircleQuestionMark
}
