import type { WordsAsked } from '../../../shared/domain/search/question'
import { wordsOfText } from '../../../shared/domain/search/words'

/** What the library calls somebody. */
export interface PersonNames {
  readonly id: string
  /** The name, the aliases, the role. */
  readonly names: readonly string[]
}

/**
 * The people of the library by the words of their names. Claims carry only the person's id, so that a new name costs
 * the index nothing.
 */
export type People = readonly { readonly id: string; readonly names: readonly (readonly string[])[] }[]

export const peopleOf = (people: readonly PersonNames[]): People =>
  people.map(({ id, names }) => ({
    id,
    names: names.map((name) => wordsOfText(name).map(({ word }) => word)),
  }))

/** Those in one of whose names the words stand, one behind the other. */
export const peopleCalled = (people: People, asked: Pick<WordsAsked, 'words' | 'isOpen'>): string[] =>
  people.filter(({ names }) => names.some((name) => holds(name, asked))).map(({ id }) => id)

const holds = (name: readonly string[], { words, isOpen }: Pick<WordsAsked, 'words' | 'isOpen'>): boolean =>
  name.some((_word, at) =>
    words.every((word, nth) => {
      const there = name[at + nth]
      return isOpen && nth === words.length - 1 ? there?.startsWith(word) : there === word
    }),
  )
