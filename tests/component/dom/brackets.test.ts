import { expect, test } from 'vitest'
import type { PlacedClaim } from '../../../src/renderer/dom/claim-index'
import { drawBrackets } from '../../../src/renderer/dom/claim-overlay'
import type { Overlay } from '../../../src/renderer/dom/overlay'
import type { Box, TextGeometry } from '../../../src/renderer/dom/text-geometry'

const box = (left: number, top: number, width: number, height = 24): Box => ({ left, top, width, height })

/** Where the brackets of a claim stand that has these boxes, in reading order. */
function bracketsOf(boxes: readonly Box[], isRightToLeft: boolean): (readonly [left: number, top: number])[] {
  const drawn: (readonly [number, number])[] = []
  const overlay = {
    draw: (_name: string, marks: readonly { box: Box }[]) =>
      drawn.push(...marks.map(({ box: { left, top } }) => [left, top] as const)),
  }
  const geometry = {
    boxesOf: () => [...boxes],
    firstBox: () => boxes[0] ?? null,
    lastBox: () => boxes.at(-1) ?? null,
    isRightToLeft: () => isRightToLeft,
  }
  const claim = { kind: 'prediction', fragments: [{ start: 0, end: 9 }] }
  const selected = { claim } as unknown as PlacedClaim
  drawBrackets(overlay as unknown as Overlay, geometry as unknown as TextGeometry, selected)
  return drawn
}

test('of words on one line they stand at both ends', () => {
  expect(bracketsOf([box(100, 10, 80)], false)).toEqual([
    [100, 10],
    [180, 10],
  ])
})

test('of a headline whose letters reach into the next line, each on its own', () => {
  const boxes = [box(489, 112, 237, 43), box(281, 148, 60, 43)]
  expect(bracketsOf(boxes, false)).toEqual([
    [489, 112],
    [341, 148],
  ])
})

test('of words from right to left that end in a number, left of the number', () => {
  // The words stand from 580 to 700; left of them the number, in its own direction.
  const boxes = [box(580, 10, 120), box(543, 10, 37)]
  expect(bracketsOf(boxes, true)).toEqual([
    [700, 10],
    [543, 10],
  ])
  // Its last digit alone has the last box where the number is read by digits.
  const byDigits = [box(580, 10, 120), box(543, 10, 27), box(570, 10, 10)]
  expect(bracketsOf(byDigits, true)).toEqual([
    [700, 10],
    [543, 10],
  ])
})
