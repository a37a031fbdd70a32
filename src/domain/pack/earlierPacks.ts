/** How many earlier packs a kiosk keeps, to be brought back. */
export const MAX_EARLIER = 3
