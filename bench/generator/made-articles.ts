import { claimsIn, type WantedClaim, wholeText } from './article-claims'
import { type Chance, chanceOf } from './chance'
import { filled } from './grammar'
import { type LibrarySizes, type PlannedArticle, plannedArticles } from './library-plan'
import { type MadeArticle, madeArticle, nearDuplicate } from './made-article'
import { type MarkedText, markedText } from './marked-text'
import { dayAfter, grammarFor, LAST_YEAR, type Story, storyOf } from './story'
import { events } from './words/sentences'
import { type World, worldOf } from './world'

/** An article of the library with the claims that somebody makes of it. */
export interface LibraryArticle {
  readonly article: MadeArticle
  readonly rawText: string
  readonly claims: readonly WantedClaim[]
  /** What it proves of the story's first prediction: the words, in UTF-16 code units. Null = it is not about that. */
  readonly proof: { readonly start: number; readonly end: number } | null
}

/** Articles up to this length may be taken over by another paper. */
const TAKEN_OVER_UP_TO = 15_000

/** All articles of a library, story by story: its coverage in one paper or several, and what came of it years later. */
export function* madeArticles(sizes: LibrarySizes): Generator<LibraryArticle> {
  const world = worldOf(sizes.seed)
  const plan = plannedArticles(sizes)
  let at = 0
  let owed = 0
  for (let number = 0; at < plan.length; number++) {
    const chance = chanceOf(sizes.seed, 3, number)
    const story = storyOf(world, chance)
    for (const make of coverageOf(story, world, chance)) {
      const planned = plan[at]
      if (!planned) return
      at += 1
      const article = make(planned)
      const text = wholeText(article)
      const wanted = Math.max(0, planned.claims + owed)
      const offered = claimsIn(article, text, chance)
      const isLast = at === plan.length
      const claims = isLast
        ? [...chosen(offered, wanted, chance), ...secondLooks(offered, wanted)]
        : chosen(offered, wanted, chance)
      owed = wanted - claims.length
      yield { article, rawText: text.text, claims, proof: proofIn(text) }
    }
  }
}

type Maker = (planned: PlannedArticle) => MadeArticle

/** How the articles of a story come about, in the order of their days. */
function coverageOf(story: Story, world: World, chance: Chance): Maker[] {
  const outlets = chance.pick([1, 1, 1, 1, 2, 2, 3, 4, 5])
  let before: MadeArticle | null = null
  const coverage = Array.from({ length: outlets }, (_outlet, nth) => (planned: PlannedArticle) => {
    const wanted = {
      ...byWhom(world, chance),
      days: nth + chance.between(0, 2),
      length: planned.length,
      key: story.key,
    }
    const takesOver = before && planned.length <= TAKEN_OVER_UP_TO && chance.happens(0.3)
    before = before && takesOver ? nearDuplicate(before, wanted, chance) : madeArticle(story, wanted, chance)
    return before
  })
  return chance.happens(0.35) && canHaveSequel(story) ? [...coverage, sequel(story, world, chance)] : coverage
}

const byWhom = (world: World, chance: Chance) => ({
  publisher: chance.pick(world.publishers),
  byline: chance.pick(world.people).name,
})

/** Months or years later it has happened. */
function sequel(story: Story, world: World, chance: Chance): Maker {
  return ({ length }) => {
    const { publisher, byline } = byWhom(world, chance)
    const proof = markedText(filled(chance.pick(events), grammarFor(story, publisher), chance))
    const days = chance.between(200, 1_500)
    return madeArticle(story, { publisher, byline, days, length, key: [proof] }, chance)
  }
}

const canHaveSequel = (story: Story): boolean => Number(dayAfter(story, 1_500).slice(0, 4)) <= LAST_YEAR - 1

function proofIn({ marks }: MarkedText): LibraryArticle['proof'] {
  const mark = marks.find(({ tag }) => tag === 'event')
  return mark ? { start: mark.start, end: mark.end } : null
}

/** `count` of them, spread over the article, in reading order. */
function chosen(claims: readonly WantedClaim[], count: number, chance: Chance): WantedClaim[] {
  const left = claims.map((claim, at) => ({ claim, at, drawn: chance.next() }))
  return left
    .toSorted((a, b) => a.drawn - b.drawn)
    .slice(0, count)
    .toSorted((a, b) => a.at - b.at)
    .map(({ claim }) => claim)
}

/** The same words as claims of another kind: for the last article, whose claims must make up the number. */
function secondLooks(claims: readonly WantedClaim[], wanted: number): WantedClaim[] {
  const kinds = ['quote', 'statistic'] as const
  return Array.from({ length: Math.max(0, wanted - claims.length) }, (_look, nth) => {
    const claim = claims[nth % claims.length]
    if (!claim) throw new Error('The last article offers no claim at all')
    return { ...claim, kind: kinds.find((kind) => kind !== claim.kind) ?? 'quote', fields: {} }
  })
}
