import type { Bag, Bags } from './bags'
import { gapsIn, placesBetween, range } from './edited-units'
import { isSameSentence } from './elsewhere'
import { likenesses } from './likenesses'
import type { Link } from './links'
import type { Texts } from './pieces'
import type { Partners } from './same-units'
import type { StepCount } from './step-count'
import type { Units } from './units'

/**
 * Where a stretch was taken out or put in beside a repeat of its own end, nobody can say which of the repeats is the
 * old one: "A. B. A." -> "A." Marks those that stayed as doubtful, and returns what those that went may be.
 */
export function markSlides(partners: Partners, bags: Bags): Map<number, number> {
  const { old, now } = partners
  const lookalikes = new Map<number, number>()
  for (const { from, to } of gapsIn(partners.ofOld)) {
    for (const { stayed, went } of slides(old, (unit) => bags.old.of(unit), from, to)) {
      const place = partners.ofOld[stayed]
      if (place === undefined || place < 0) break
      partners.doubtful.add(stayed)
      if (partners.isFreeOld(went)) lookalikes.set(went, place)
    }
  }
  for (const { from, to } of gapsIn(partners.ofNew)) {
    for (const { stayed } of slides(now, (place) => bags.now.of(place), from, to)) {
      const unit = partners.ofNew[stayed]
      if (unit === undefined || unit < 0) break
      partners.doubtful.add(unit)
    }
  }
  return lookalikes
}

/**
 * The units before and after the run that repeat its end or its beginning, and those that repeat these: of ten that are
 * the same, any may have gone.
 */
function slides(
  { lines, count }: Units,
  bagOf: (unit: number) => Bag,
  from: number,
  to: number,
): { stayed: number; went: number }[] {
  const same = (stayed: number, went: number) =>
    stayed >= 0 &&
    stayed < count &&
    lines[stayed] === lines[went] &&
    bagOf(stayed).key === bagOf(went).key &&
    bagOf(stayed).words.length > 0
  const found: { stayed: number; went: number }[] = []
  for (let step = 1; same(from - step, to - step); step++)
    found.push({ stayed: from - step, went: to - step })
  for (let step = 0; same(to + step, from + step); step++)
    found.push({ stayed: to + step, went: from + step })
  return found
}

/** So like the old sentence that it may be the old sentence, edited where it stood. */
const AT_HOME_MIN = { share: 0.6, part: Number.POSITIVE_INFINITY }

/** Wherever it stands, it may have been made from the old sentence. */
const ANYWHERE_MIN = { share: 0.8, part: Number.POSITIVE_INFINITY }

/**
 * A sentence that seems to have moved, while where it came from stands a new one very like it, or elsewhere one that is
 * spelt otherwise: it may have been copied there and edited here. Returns whether there is one.
 */
export function markLikenesses(
  partners: Partners,
  texts: Texts,
  links: readonly Link[],
  bags: Bags,
  steps: StepCount,
): boolean {
  const known = partners.doubtful.size
  const moved: number[] = []
  for (let [from, to] = [0, 0]; from < links.length; from = Math.max(to, from + 1)) {
    if (!isMoved(links[from])) continue
    to = from
    while (isMoved(links[to])) to++
    const olds = links.slice(from, to).flatMap(({ old }) => range(old.from, old.to))
    moved.push(...olds)
    const before = links[from - 1]
    const after = links[to]
    const home = placesBetween(
      partners,
      before ? before.old.to - 1 : -1,
      after ? after.old.from : partners.old.count,
    )
    if (home.length === 0) continue
    for (const { old } of likenesses(olds, home, bags, AT_HOME_MIN, steps)) partners.doubtful.add(old)
  }
  if (moved.length > 0) {
    const inserted = range(0, partners.now.count).filter(partners.isFreeNew)
    for (const pair of likenesses(moved, inserted, bags, ANYWHERE_MIN, steps))
      if (isSameSentence(partners, texts, bags.vocabulary, pair, steps)) partners.doubtful.add(pair.old)
  }
  return partners.doubtful.size > known
}

const isMoved = (link: Link | undefined) => link !== undefined && link.block > 0
