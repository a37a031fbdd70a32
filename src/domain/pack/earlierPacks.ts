/** How many earlier contents a kiosk keeps, to be brought back. */
export const MAX_EARLIER = 3
