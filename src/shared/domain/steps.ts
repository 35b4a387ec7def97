/**
 * Work that can be put down after every `yield` and taken up again. Whoever does it decides whether others have their
 * turn in between: one gesture may be about every claim of a book.
 */
export type Steps<Made> = Generator<undefined, Made>

/** All of it, with nobody else in between. */
export function atOnce<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** What `make` makes of each item, a step each. */
export function* each<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Steps<Made[]> {
  const made: Made[] = []
  for (const item of items) {
    made.push(make(item))
    yield
  }
  return made
}
