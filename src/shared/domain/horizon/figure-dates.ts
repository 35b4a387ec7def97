/** "01/02/2025", "1-2-2025"; with full stops the day leads everywhere. */
const FIGURES =
  /(?<![\d/-])(?<first>\d{1,2})(?<joint>[/-])(?<second>\d{1,2})\k<joint>(?<year>\d{4}|(?<=\/)\d{2})(?![\d/-])/g

/** Words in which every date in figures has its day first, and what to say of that where it is one of two ways. */
export interface DayFirst {
  readonly words: string
  readonly note?: string
}

/**
 * London and New York read "01/02/2025" differently, so that such words are read twice, London first. One date that
 * can be read in one way only ("31/01/2025") tells how the others beside it were meant. Lengths stay.
 */
export function datesDayFirst(words: string): readonly DayFirst[] {
  const dates = [...words.matchAll(FIGURES)].map(({ groups }) => groups ?? {})
  if (dates.some(({ first }) => Number(first) > 12)) return [{ words }]
  if (dates.some(({ second }) => Number(second) > 12)) return [{ words: turned(words) }]
  if (dates.every(({ first, second }) => Number(first) === Number(second))) return [{ words }]
  return [
    { words, note: 'day before month' },
    { words: turned(words), note: 'month before day' },
  ]
}

const turned = (words: string): string => words.replaceAll(FIGURES, '$3$2$1$2$4')
