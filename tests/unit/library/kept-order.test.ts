import { expect, it } from 'vitest'
import { KeptOrder } from '../../../src/library/lists/kept-order'

interface Row {
  readonly place: number
  readonly key: string | undefined
}

const byPlace = (a: Row, b: Row) => a.place - b.place
const places = (rows: readonly Row[]) => rows.map(({ place }) => place)

it('sorts by key, equals by place, those without a key last in both directions', async () => {
  const order = new KeptOrder<Row>({ keyOf: ({ key }) => key, orElse: byPlace })
  const rows = ['b', undefined, 'a', 'b', undefined, 'c'].map((key, place) => ({ place, key }))
  await order.sortAll(rows)
  expect(places(order.rows({ descending: false }))).toEqual([2, 0, 3, 5, 1, 4])
  expect(places(order.rows({ descending: true }))).toEqual([5, 0, 3, 2, 1, 4])
  await order.replace(({ place }) => place === 0, [{ place: 9, key: 'a' }])
  expect(places(order.rows({ descending: false }))).toEqual([2, 9, 3, 5, 1, 4])
  expect(places(order.rows({ descending: true }))).toEqual([5, 3, 2, 9, 1, 4])
})

it('asks for the key of a row once, and for those of a change alone', async () => {
  let asked = 0
  const order = new KeptOrder<Row>({
    keyOf: ({ key }) => {
      asked += 1
      return key
    },
    orElse: byPlace,
  })
  await order.sortAll(
    Array.from({ length: 5_000 }, (_, place) => ({ place, key: String((place * 7919) % 5_000) })),
  )
  expect(asked).toBe(5_000)
  await order.replace(({ place }) => place < 3, [{ place: 0, key: 'x' }])
  expect(asked).toBe(5_001)
  expect(order.rows({ descending: true })[0]?.place).toBe(0)
  expect(order.rows({ descending: false })).toHaveLength(4_998)
})

it('lets others go first while it sorts', async () => {
  const order = new KeptOrder<Row>({ keyOf: ({ key }) => key, orElse: byPlace })
  let turns = 0
  let isSorted = false
  const others = () => {
    turns += 1
    if (!isSorted) setImmediate(others)
  }
  setImmediate(others)
  await order.sortAll(Array.from({ length: 10_000 }, (_, place) => ({ place, key: String(place % 10) })))
  isSorted = true
  expect(turns).toBeGreaterThan(10)
})

it('lets others go first while it takes a change in', async () => {
  const order = new KeptOrder<Row>({ keyOf: ({ key }) => key, orElse: byPlace })
  await order.sortAll(Array.from({ length: 10_000 }, (_, place) => ({ place, key: 'same' })))
  let turns = 0
  let isTaken = false
  const others = () => {
    turns += 1
    if (!isTaken) setImmediate(others)
  }
  setImmediate(others)
  await order.replace(({ place }) => place < 2, [{ place: 1, key: 'same' }])
  isTaken = true
  expect(turns).toBeGreaterThan(40)
  expect(order.rows({ descending: false })).toHaveLength(9_999)
  expect(order.rows({ descending: false })[0]?.place).toBe(1)
})

it('only looks through rows that come in their order', async () => {
  let compared = 0
  const order = new KeptOrder<Row>({
    keyOf: ({ key }) => key,
    orElse: (a, b) => {
      compared += 1
      return byPlace(a, b)
    },
  })
  const rows = Array.from({ length: 10_000 }, (_, place) => ({ place, key: 'same' }))
  await order.sortAll(rows)
  expect(places(order.rows({ descending: false }))).toEqual(places(rows))
  // Each with the one before it.
  expect(compared).toBe(9_999)
})
