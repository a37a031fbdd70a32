import type { Component } from 'vue'
import type { VisitScreen } from '../../domain/visit/screen'
import CategoryScreen from './category/CategoryScreen.vue'
import CounterScreen from './counter/CounterScreen.vue'
import ErrandScreen from './errand/ErrandScreen.vue'
import GuidesScreen from './guide/GuidesScreen.vue'
import HomeScreen from './home/HomeScreen.vue'
import ItemScreen from './ItemScreen.vue'
import PrintScreen from './print/PrintScreen.vue'
import SearchScreen from './search/SearchScreen.vue'

type ScreenName = VisitScreen['name']
/** What a screen carries besides its name: the props of its component. */
type CarriedBy<Name extends ScreenName> = Omit<Extract<VisitScreen, { name: Name }>, 'name'>
type PropsOf<Shown> = Shown extends new (...args: never) => { $props: infer Props } ? Props : never

/** Does not compile if a screen has no component, or if its component needs a prop that the screen does not carry. */
function screens<Components extends Readonly<Record<ScreenName, Component>>>(
  components: Components & {
    [Name in ScreenName]: CarriedBy<Name> extends PropsOf<Components[Name]> ? unknown : never
  }
): Readonly<Record<ScreenName, Component>> {
  return components
}

/**
 * The component that shows each screen of a visit. They are loaded with the page, so that no touch waits for a file.
 */
export const SCREENS = screens({
  home: HomeScreen,
  search: SearchScreen,
  category: CategoryScreen,
  errand: ErrandScreen,
  item: ItemScreen,
  guides: GuidesScreen,
  counter: CounterScreen,
  print: PrintScreen
})
