import { expect, test } from 'vitest'
import { fittingZoom } from './useFittingZoom'

test.each([
  ['upright counter screen', 1080, 1920, 1],
  ['wide screen', 1920, 1080, 1],
  ['tablet', 1280, 800, 1],
  ['upright at 150 %', 720, 1280, 0.9],
  ['wide at 150 %', 1280, 720, 1],
  ['tablet at 150 %', 853, 533, 853 / 1280]
])('%s', (_name, width, height, zoom) => {
  expect(fittingZoom(width, height)).toBeCloseTo(zoom)
})
