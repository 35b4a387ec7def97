import type { Texts } from '../../anchoring/pieces'
import type { StepCount } from '../../anchoring/step-count'
import { addTo } from '../../grouped'
import type { PlainSpan } from '../../text/offsets'
import { isOfNow, isOfOld, lengthOf, type Stretch } from '../diff/stretches'
import { isSameButTypography } from '../diff/typography'
import { type Fact, type FactKind, factKinds } from './fact'
import { factsIn } from './facts-in'

/** What a fact was and what it is now; null = there was none, or is none any more. At least one is there. */
export interface Finding {
  readonly what: FactKind
  readonly old: PlainSpan | null
  readonly now: PlainSpan | null
}

/**
 * The figures, hedges, quotations and dates of a paragraph that were changed, went or came. What stands in the text as it
 * did is not among them, nor what only a typesetter changed, nor what another block did that came into the paragraph.
 */
export function findingsIn(
  texts: Texts,
  { stretches, block }: { readonly stretches: readonly Stretch[]; readonly block: number },
  steps: StepCount,
): Finding[] {
  const changes = changesIn(texts, stretches, block)
  if (!changes.some(({ isReal }) => isReal)) return []
  const old = factsOf(texts.old, 'old', stretches, changes, steps)
  const now = factsOf(texts.now, 'now', stretches, changes, steps)
  const findings = factKinds.flatMap((kind) =>
    paired(
      old.filter((fact) => fact.kind === kind),
      now.filter((fact) => fact.kind === kind),
    ).filter(({ old: was, now: is }) => !was || !is || !isSame(texts, was, is)),
  )
  return withoutReturned(texts, findings)
}

/** Where the stretches of a paragraph stand when both wordings are laid behind one another, and which changes touch. */
interface Laid {
  readonly stretch: Stretch
  readonly from: number
  readonly to: number
  /** Deletions and insertions that follow each other are one change; 0 = what stayed. */
  readonly change: number
  readonly isReal: boolean
}

function changesIn(texts: Texts, stretches: readonly Stretch[], block: number): Laid[] {
  const isChange = (stretch: Stretch | undefined) =>
    stretch?.block === block && (stretch.is === 'del' || stretch.is === 'ins')
  const laid: Laid[] = []
  let [at, change] = [0, 0]
  for (let from = 0; from < stretches.length; ) {
    let to = from
    while (isChange(stretches[to])) to++
    const run = stretches.slice(from, Math.max(to, from + 1))
    const isOne = to > from
    if (isOne) change++
    const isReal = isOne && !isSameButTypography(wording(texts, run, 'old'), wording(texts, run, 'now'))
    for (const stretch of run) {
      const end = at + lengthOf(stretch)
      laid.push({ stretch, from: at, to: end, change: isOne ? change : 0, isReal })
      at = end
    }
    from += run.length
  }
  return laid
}

const wording = (texts: Texts, run: readonly Stretch[], side: 'old' | 'now') =>
  run
    .filter(({ is }) => is === (side === 'old' ? 'del' : 'ins'))
    .map((stretch) => texts[side].slice(stretch[side].start, stretch[side].end))
    .join('')

/** A fact of one text, and where it stands in the paragraph laid out. */
interface Placed extends Fact {
  readonly from: number
  readonly to: number
  /** The first change that touches it; 0 = none does. */
  readonly change: number
}

/** All facts of one wording, with the changes that touch them. */
function factsOf(
  text: string,
  side: 'old' | 'now',
  stretches: readonly Stretch[],
  laid: readonly Laid[],
  steps: StepCount,
): Placed[] {
  const mine = laid.filter(({ stretch }) => (side === 'old' ? isOfOld : isOfNow)(stretch))
  const [first, last] = [mine[0], mine.at(-1)]
  if (!first || !last) return []
  const start = first.stretch[side].start
  const words = text.slice(start, last.stretch[side].end)
  steps.take(words.length + stretches.length)
  const next: Partial<Record<FactKind, number>> = {}
  return factsIn(words).map((fact) => {
    const span = { start: start + fact.start, end: start + fact.end }
    let at = next[fact.kind] ?? 0
    while ((mine[at]?.stretch[side].end ?? span.end) <= span.start) at++
    next[fact.kind] = at
    let change = 0
    const from = (mine[at]?.from ?? 0) + span.start - (mine[at]?.stretch[side].start ?? 0)
    let to = from
    for (let touched = mine[at]; touched && touched.stretch[side].start < span.end; touched = mine[++at]) {
      if (touched.isReal && change === 0) change = touched.change
      to = touched.from + Math.min(span.end, touched.stretch[side].end) - touched.stretch[side].start
    }
    return { ...fact, ...span, from, to, change }
  })
}

/** Facts that share words, then those that were put in each other's place; what is left came or went. */
function paired(old: readonly Placed[], now: readonly Placed[]): Finding[] {
  const findings: Finding[] = []
  const left = { old: [] as Placed[], now: [] as Placed[] }
  let [a, b] = [0, 0]
  let met = -1
  while (a < old.length || b < now.length) {
    const [was, is] = [old[a], now[b]]
    if (was && is && was.from < is.to && is.from < was.to) {
      if (was.change > 0 || is.change > 0) findings.push({ what: was.kind, old: was, now: is })
      met = Math.max(was.to, is.to)
      a++
      b++
    } else if (was && (!is || was.to <= is.from)) {
      // A quotation that was split shares its words with the first part.
      if (was.change > 0 && was.from >= met) left.old.push(was)
      a++
    } else if (is) {
      if (is.change > 0 && is.from >= met) left.now.push(is)
      b++
    }
  }
  return [...findings, ...replaced(left.old, left.now)]
}

function replaced(old: readonly Placed[], now: readonly Placed[]): Finding[] {
  const findings: Finding[] = []
  const came = [...now]
  for (const was of old) {
    const at = came.findIndex(({ change }) => change === was.change)
    const is = at < 0 ? null : (came.splice(at, 1)[0] ?? null)
    if (is || !was.isWeak) findings.push({ what: was.kind, old: was, now: is })
  }
  const alone = came.filter(({ isWeak }) => !isWeak)
  return [...findings, ...alone.map((is) => ({ what: is.kind, old: null, now: is }))]
}

const isSame = (texts: Texts, was: PlainSpan, is: PlainSpan) =>
  isSameButTypography(texts.old.slice(was.start, was.end), texts.now.slice(is.start, is.end))

/** What went here and came there in the same words only changed its place in the sentence. */
function withoutReturned(texts: Texts, findings: readonly Finding[]): Finding[] {
  const came = new Map<string, Finding[]>()
  for (const finding of findings)
    if (!finding.old && finding.now) {
      addTo(came, `${finding.what} ${texts.now.slice(finding.now.start, finding.now.end)}`, finding)
    }
  const returned = new Set<Finding>()
  for (const finding of findings) {
    if (!finding.old || finding.now) continue
    const again = came.get(`${finding.what} ${texts.old.slice(finding.old.start, finding.old.end)}`)?.pop()
    if (again) returned.add(finding).add(again)
  }
  return findings
    .filter((finding) => !returned.has(finding))
    .map(({ what, old, now }) => ({ what, old: old && plain(old), now: now && plain(now) }))
}

const plain = ({ start, end }: PlainSpan): PlainSpan => ({ start, end })
