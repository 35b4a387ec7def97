import { describe, expect, test } from 'vitest'
import { PageTurns } from '../../../src/renderer/work/page-turns'

/** Asks for whatever is lacking and lets all of it come, until nothing lacks. */
function asked(turns: PageTurns, total: number): number[] {
  const pages: number[] = []
  for (let page = turns.next(); page !== null; page = turns.next()) {
    pages.push(page)
    turns.begin(page)
    turns.end(page, total)
  }
  return pages
}

describe('the pages of a list', () => {
  test('first what is in view, then the page ahead', () => {
    const turns = new PageTurns()
    turns.look(0, 20)
    expect(asked(turns, 10_000)).toEqual([0, 1])
    turns.look(90, 120)
    expect(asked(turns, 10_000)).toEqual([2])
  })

  test('in the middle those on either side as well', () => {
    const turns = new PageTurns()
    turns.look(5_090, 5_110)
    expect(asked(turns, 10_000)).toEqual([50, 51, 52, 49])
  })

  test('never one beyond the end', () => {
    const turns = new PageTurns()
    turns.look(0, 20)
    expect(asked(turns, 60)).toEqual([0])
  })

  test('no more than two at a time, and after them what is in view by then', () => {
    const turns = new PageTurns()
    turns.look(0, 20)
    turns.begin(0)
    turns.end(0, 10_000)
    turns.look(2_000, 2_020)
    for (const page of [20, 21]) {
      expect(turns.next()).toBe(page)
      turns.begin(page)
    }
    turns.look(7_000, 7_020)
    expect(turns.next()).toBeNull()
    turns.end(20, 10_000)
    expect(turns.next()).toBe(70)
  })

  test('one that was refused is not asked for again while one looks at it', () => {
    const turns = new PageTurns()
    turns.look(0, 20)
    turns.begin(0)
    turns.end(0, null)
    expect(turns.next()).toBeNull()
    turns.look(5, 25)
    expect(turns.next()).toBeNull()
  })

  test('one that was refused is asked for again when one comes back to it, or to it for the first time', () => {
    const turns = new PageTurns()
    turns.look(0, 20)
    turns.begin(0)
    turns.end(0, 300)
    turns.begin(1)
    turns.end(1, null)
    turns.look(110, 130)
    expect(turns.next()).toBe(1)
    turns.begin(1)
    turns.end(1, null)
    expect(turns.next(false)).toBeNull()
    turns.look(210, 230)
    expect(turns.next(false)).toBe(2)
    turns.begin(2)
    turns.end(2, 300)
    expect(turns.next()).toBeNull()
    turns.look(110, 130)
    expect(turns.next()).toBe(1)
  })

  test('those far from the view are let go, and asked for again when one comes back', () => {
    const turns = new PageTurns()
    turns.look(0, 20)
    expect(asked(turns, 10_000)).toEqual([0, 1])
    turns.look(9_000, 9_020)
    expect(asked(turns, 10_000)).toEqual([90, 91, 89])
    expect([0, 84, 85, 95, 96].map((page) => turns.isNear(page))).toEqual([false, false, true, true, false])
    turns.look(0, 20)
    expect(asked(turns, 10_000)).toEqual([0, 1])
  })
})
