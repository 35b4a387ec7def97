import { type Chance, chanceOf } from '../generator/chance'
import { madeArticle } from '../generator/made-article'
import { storyOf } from '../generator/story'
import { worldOf } from '../generator/world'
import { type EditLevel, edited, editLevels } from './newsroom-edits'
import { joinedText, type TracedParagraph, tracedParagraphs } from './traced-text'

/** An anchor as the door takes it. */
export interface WantedAnchor {
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Two versions of an article, and where each character of the second comes from. */
export interface MadeEdit {
  readonly old: string
  readonly now: string
  readonly from: readonly number[]
  readonly instead: readonly number[]
  readonly anchors: readonly WantedAnchor[]
}

const STORY_LENGTH = 6_000

export function madeEdit(seed: number, level: EditLevel, length: number, anchors: number): MadeEdit {
  const chance = chanceOf(seed, 11, length)
  const { text: old, paragraphs } = tracedParagraphs(newspaper(seed, length, chance))
  const now = joinedText(
    edited(paragraphs, editLevels[level], sentencesOfOthers(seed, length, chance), chance),
  )
  return {
    old,
    now: now.text,
    from: now.from,
    instead: now.instead,
    anchors: anchorsIn(old, paragraphs, anchors, chance),
  }
}

/** Three versions, each edited from the one before. */
export function madeChain(seed: number, level: EditLevel, length: number, anchors: number) {
  const chance = chanceOf(seed, 12, length)
  const { text: first, paragraphs } = tracedParagraphs(newspaper(seed, length, chance))
  const newSentence = sentencesOfOthers(seed, length, chance)
  const once = edited(paragraphs, editLevels[level], newSentence, chance)
  const twice = edited(once, editLevels[level], newSentence, chance)
  return {
    first,
    second: joinedText(once).text,
    third: joinedText(twice).text,
    anchors: anchorsIn(first, paragraphs, anchors, chance),
  }
}

/** What is put in comes from other stories, which are told in the same sentences. */
function sentencesOfOthers(seed: number, length: number, chance: Chance): () => string {
  const others = newspaper(seed + 1_000, Math.max(20_000, length / 3), chance)
  const spare = tracedParagraphs(others).paragraphs.flat()
  let next = 0
  return () => spare[next++ % spare.length]?.text ?? ''
}

/** As many stories as it takes, the last one cut short. */
function newspaper(seed: number, length: number, chance: Chance): string[] {
  const world = worldOf(seed)
  const paragraphs: string[] = []
  for (let written = 0; written < length; ) {
    const story = storyOf(world, chance)
    const by = { publisher: chance.pick(world.publishers), byline: chance.pick(world.people).name }
    const wanted = { ...by, days: 0, length: Math.min(STORY_LENGTH, length - written), key: story.key }
    for (const { text } of madeArticle(story, wanted, chance).paragraphs) {
      paragraphs.push(text)
      written += text.length + 2
    }
  }
  return paragraphs
}

/** What people highlight: whole sentences, clauses, a word or two, two sentences. */
function anchorsIn(
  text: string,
  paragraphs: readonly TracedParagraph[],
  count: number,
  chance: Chance,
): WantedAnchor[] {
  const all = paragraphs.filter((paragraph) => paragraph.length > 0)
  return Array.from({ length: count }, () => {
    const paragraph = chance.pick(all)
    const at = chance.between(0, paragraph.length - 1)
    const [first, second] = [paragraph[at], paragraph[at + 1]]
    const start = first?.from[0] ?? 0
    const end = start + (first?.text.length ?? 0)
    const which = chance.next()
    if (which < 0.35) return described(text, start, end)
    if (which < 0.45 && second) return described(text, start, end + 1 + second.text.length)
    const words = Array.from(
      text.slice(start, end).matchAll(/[\p{L}\p{N}£%’']+/gu),
      ({ 0: word, index }) => ({
        start: start + index,
        end: start + index + word.length,
      }),
    )
    const length = which < 0.65 ? chance.between(1, 2) : chance.between(3, Math.max(3, words.length - 1))
    const from = chance.between(0, Math.max(0, words.length - length))
    const to = Math.min(words.length - 1, from + length - 1)
    return described(text, words[from]?.start ?? start, words[to]?.end ?? end)
  })
}

const CONTEXT = 32

const described = (text: string, start: number, end: number): WantedAnchor => ({
  start,
  end,
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
})
