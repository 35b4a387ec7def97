import { type Day, dayOf } from '../../src/shared/domain/time/day'
import type { Chance } from './chance'
import { filled, type Grammar } from './grammar'
import { madeSlots } from './made-slots'
import { type MarkedText, markedText } from './marked-text'
import { familyNames } from './words/names'
import { predictions, quotes, rules, statements, statistics } from './words/sentences'
import { type Topic, topics } from './words/topics'
import type { Speaker, World } from './world'

/** Something that happened, as every article about it tells it: the same people, the same thing, the same key words. */
export interface Story {
  readonly topic: Topic
  readonly place: string
  readonly speaker: Speaker
  readonly critic: Speaker
  readonly council: Speaker
  /** The first article's day; the others follow. */
  readonly year: number
  readonly month: number
  readonly day: number
  /** Who is named and what: fills the slots of the grammar. */
  readonly scene: Readonly<Record<string, string>>
  /** Outlets repeat these word for word. The first one is the prediction. */
  readonly key: readonly MarkedText[]
}

export const FIRST_YEAR = 2005
export const LAST_YEAR = 2026

export function storyOf(world: World, chance: Chance): Story {
  const topic = chance.pick(topics)
  const place = chance.pick(world.places)
  const speaker = chance.pick(world.people)
  const critic = chance.pick(world.people)
  const council = chance.pick(world.offices)
  const year = chance.between(FIRST_YEAR, LAST_YEAR)
  // The last year is not over.
  const month = chance.between(1, year === LAST_YEAR ? 6 : 12)
  const names = {
    place,
    otherPlace: chance.pick(world.places),
    street: `${chance.pick(familyNames)} ${chance.pick(['Lane', 'Street', 'Road', 'Quay', 'Hill'])}`,
    source: chance.pick(world.offices).name,
    company: chance.pick(world.bodies).name,
    council: council.name,
    speaker: speaker.name,
    speakerShort: speaker.short,
    speakerRole: speaker.role,
    speakerPronoun: speaker.pronoun,
    critic: critic.name,
    criticShort: critic.short,
    criticRole: critic.role,
  }
  const about = { topic, place, speaker, critic, council, year, month, day: chance.between(1, 28) }
  const named = { ...about, scene: names, key: [] }
  const scene = {
    ...names,
    thing: filled(chance.pick(topic.thing), grammarFor(named, chance.pick(world.publishers)), chance),
  }
  const grammar = grammarFor({ ...named, scene }, chance.pick(world.publishers))
  const sentence = (templates: readonly string[]) =>
    markedText(filled(chance.pick(templates), grammar, chance))
  return { ...about, scene, key: [sentence(predictions), sentence(statistics), sentence(quotes)] }
}

/** What a sentence of this story may say, in this paper. */
export function grammarFor(story: Story, publisher: string): Grammar {
  const { done, counted, measure, goal, statement, reason } = story.topic
  return {
    rules: { ...rules, done, counted, measure, goal, reason, statement: [...statement, ...statements] },
    made: madeSlots(story.year),
    scene: { ...story.scene, publisher },
  }
}

/** A day so many days after the story broke. */
export function dayAfter({ year, month, day }: Story, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days))
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}
