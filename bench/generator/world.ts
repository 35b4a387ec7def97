import type { Chance } from './chance'
import { chanceOf } from './chance'
import {
  type BodyKind,
  clubKinds,
  companyKinds,
  familyNames,
  givenNames,
  officeKinds,
  placeBeginnings,
  placeEnds,
  publisherKinds,
  roles,
} from './words/names'

/** Somebody, or a body, that claims are by. */
export interface Speaker {
  readonly kind: 'person' | 'organisation'
  readonly name: string
  /** As an article names them the second time. */
  readonly short: string
  readonly aliases: readonly string[]
  readonly role: string
  readonly pronoun: 'he' | 'she' | 'it'
}

/** The invented country that the articles tell of. */
export interface World {
  readonly places: readonly string[]
  readonly publishers: readonly string[]
  readonly people: readonly Speaker[]
  /** Who decides and who counts. */
  readonly offices: readonly Speaker[]
  /** Firms, clubs, campaigns. */
  readonly bodies: readonly Speaker[]
}

const PLACES = 120
const PUBLISHERS = 30
const PEOPLE = 300
const OFFICES = 50
const BODIES = 60

export function worldOf(seed: number): World {
  const chance = chanceOf(seed, 1)
  const places = distinct(PLACES, () => chance.pick(placeBeginnings) + chance.pick(placeEnds))
  const place = () => chance.pick(places)
  return {
    places,
    publishers: distinct(PUBLISHERS, () => chance.pick(publisherKinds).replace('{place}', place())),
    people: distinctBy(PEOPLE, () => person(chance, place()), nameOf),
    offices: distinctBy(OFFICES, () => body(chance, officeKinds, place()), nameOf),
    bodies: distinctBy(BODIES, () => body(chance, [...companyKinds, ...clubKinds], place()), nameOf),
  }
}

function person(chance: Chance, place: string): Speaker {
  const isWoman = chance.happens(0.5)
  const given = chance.pick(isWoman ? givenNames.women : givenNames.men)
  const family = chance.pick(familyNames)
  const role = chance.pick(roles).replace('{place}', place)
  const title = role.startsWith('councillor') ? 'Councillor' : isWoman ? 'Ms' : 'Mr'
  const short = `${title}${chance.happens(0.1) ? '\u00a0' : ' '}${family}`
  return {
    kind: 'person',
    name: `${given} ${family}`,
    short,
    aliases: [...new Set([short, `${title} ${family}`, `${given.charAt(0)}. ${family}`])],
    role,
    pronoun: isWoman ? 'she' : 'he',
  }
}

function body(chance: Chance, kinds: readonly BodyKind[], place: string): Speaker {
  const kind = chance.pick(kinds)
  const name = kind.name.replace('{place}', place).replace('{family}', chance.pick(familyNames))
  return {
    kind: 'organisation',
    name,
    short: kind.short,
    aliases: [kind.short],
    role: kind.role,
    pronoun: 'it',
  }
}

const nameOf = ({ name }: Speaker): string => name

const distinct = (count: number, make: () => string): string[] => distinctBy(count, make, (name) => name)

function distinctBy<T>(count: number, make: () => T, nameOf: (item: T) => string): T[] {
  const made = new Map<string, T>()
  while (made.size < count) {
    const item = make()
    if (!made.has(nameOf(item))) made.set(nameOf(item), item)
  }
  return [...made.values()]
}
