/** Choices that look random and are the same for the same seed. */
export interface Chance {
  /** From 0 up to, and not including, 1. */
  next(): number
  /** A whole number, both ends included. */
  between(low: number, high: number): number
  pick<T>(items: readonly T[]): T
  happens(probability: number): boolean
  /** Normally distributed: mean 0, standard deviation 1. */
  normal(): number
}

/** `which` tells streams of one seed apart, so that what one of them draws changes nothing in the others. */
export function chanceOf(seed: number, ...which: readonly number[]): Chance {
  let state = which.reduce((mixed, number) => scrambled(mixed + number + 1), scrambled(seed))
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0
    return scrambled(state) / 2 ** 32
  }
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)]
      if (item === undefined) throw new Error('There is nothing to pick from')
      return item
    },
    happens: (probability) => next() < probability,
    // Box and Muller; the first number must not be 0.
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  }
}

/** splitmix32's finaliser: every bit of the input moves about half of the bits of the output. */
function scrambled(number: number): number {
  let mixed = number >>> 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
