import type { Chance } from './chance'

/** Name -> the ways to say it. A way may hold further slots. */
export type Rules = Readonly<Record<string, readonly string[]>>

/** Slots that are made and not chosen: numbers, dates, amounts of money. */
export type MadeSlots = Readonly<Record<string, (chance: Chance) => string>>

export interface Grammar {
  readonly rules: Rules
  readonly made: MadeSlots
  /** Slots that stay the same through an article: who, where, what. */
  readonly scene: Readonly<Record<string, string>>
}

/** A sentence from a template: `{slot}` is filled, `{^slot}` begins with a capital letter. */
export function filled(template: string, grammar: Grammar, chance: Chance): string {
  return template.replaceAll(/\{(\^?)([a-zA-Z]+)\}/g, (_slot, capital: string, name: string) => {
    const words = slotFor(name, grammar, chance)
    return capital ? words.charAt(0).toUpperCase() + words.slice(1) : words
  })
}

function slotFor(name: string, grammar: Grammar, chance: Chance): string {
  const known = grammar.scene[name]
  if (known !== undefined) return known
  const make = grammar.made[name]
  if (make) return make(chance)
  const ways = grammar.rules[name]
  if (!ways) throw new Error(`The grammar has no slot ${name}`)
  return filled(chance.pick(ways), grammar, chance)
}
