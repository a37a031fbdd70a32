import { japaneseDay, type IsoDate } from '../../domain/content/isoDate'

/** The day the content is shown for. */
export type Today = () => IsoDate

/** Today by the machine's clock, in Japan; or always `preview`, to see what another day shows. */
export function createToday(preview?: IsoDate): Today {
  return preview === undefined ? () => japaneseDay(new Date()) : () => preview
}
