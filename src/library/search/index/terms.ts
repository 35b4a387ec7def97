/**
 * What stands in the dictionary of the index beside plain words: the words of one field, and what is no word. They begin
 * with a sign that no word has, so that no beginning of a word reaches them.
 */
const SIGN = '\u0001'

export const termOf = {
  any: (word: string) => word,
  title: (word: string) => `${SIGN}t${word}`,
  speaker: (word: string) => `${SIGN}s${word}`,
  tag: (word: string) => `${SIGN}g${word}`,
  publisher: (word: string) => `${SIGN}p${word}`,
  kind: (kind: string) => `${SIGN}k${kind}`,
  state: (state: string) => `${SIGN}a${state}`,
  person: (id: string) => `${SIGN}i${id}`,
} as const
