import type { Person } from '../library-document'
import { folded } from './words'

/**
 * People whose name or an alias holds every word of the question: those whose name begins with it first. Without words,
 * everybody, by name.
 */
export function findPeople(people: readonly Person[], question: string): Person[] {
  const words = folded(question).trim().split(' ').filter(Boolean)
  return people
    .filter((person) => !person.deletedAt)
    .map((person) => ({ person, rank: rankOf(person, words) }))
    .filter(({ rank }) => rank < NEVER)
    .toSorted((a, b) => a.rank - b.rank || a.person.name.localeCompare(b.person.name, 'en'))
    .map(({ person }) => person)
}

const NEVER = 3

/** 0: the name begins so; 1: the name holds it; 2: an alias does. */
function rankOf({ name, aliases }: Person, words: readonly string[]): number {
  const holds = (text: string) => words.every((word) => folded(text).includes(word))
  if (folded(name).startsWith(words.join(' '))) return 0
  if (holds(name)) return 1
  return aliases.some(holds) ? 2 : NEVER
}
