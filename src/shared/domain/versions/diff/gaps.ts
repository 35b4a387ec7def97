import type { Segment } from '../../anchoring/segments'
import type { VersionMap } from '../../anchoring/version-map'
import type { PlainSpan } from '../../text/offsets'
import { type MovedBlock, movedBlocks } from './moved-blocks'
import { firstEdge, lastEdge } from './paragraph-edges'
import { came, cutStretch, type Stretch, stretchesAway, stretchesHere, stretchesOf, went } from './stretches'

/** Both texts as one, in the order in which a reader of the new one meets them. */
export type Item =
  | { readonly is: 'words'; readonly stretch: Stretch }
  /** Here stood whole paragraphs that went elsewhere. */
  | { readonly is: 'signpost'; readonly block: MovedBlock }
  /** Whole paragraphs that came here from elsewhere, with all that became of them. */
  | { readonly is: 'moved'; readonly block: MovedBlock }

/**
 * What stayed keeps its order in both texts. Between two such sentences stands, on either side, what went, came or
 * moved: of both sides first what ends the paragraph that was begun, then whole paragraphs, then what begins the next.
 */
export function inReadingOrder(map: VersionMap): Item[] {
  const blocks = movedBlocks(map)
  const items: Item[] = []
  let [oldIndex, nowIndex] = [0, 0]
  const at = { old: 0, now: 0 }
  for (;;) {
    const gone = restless(map.old, oldIndex)
    const come = restless(map.now, nowIndex)
    const stayed = map.old[oldIndex + gone.length]
    const end = {
      old: stayed?.old.start ?? map.texts.old.length,
      now: stayed?.now.start ?? map.texts.now.length,
    }
    const between = zipped(
      parted(map.texts.old, oldSide(gone, blocks, at.now), { start: at.old, end: end.old }, oldSpan),
      parted(map.texts.now, nowSide(come, blocks, end.old), { start: at.now, end: end.now }, nowSpan),
    )
    // One by one: so many can be between that a call does not take them as its arguments.
    for (const item of between) items.push(item)
    if (!stayed) return items
    items.push(...words(stretchesOf(stayed.pieces, 0)))
    oldIndex += gone.length + 1
    nowIndex += come.length + 1
    at.old = stayed.old.end
    at.now = stayed.now.end
  }
}

/** The segments from here on that did not stay where they were. */
function restless(segments: readonly Segment[], from: number): readonly Segment[] {
  let to = from
  for (let segment = segments[to]; segment && !isInPlace(segment); segment = segments[to]) to++
  return segments.slice(from, to)
}

const isInPlace = ({ is, block }: Segment) => block === 0 && (is === 'equal' || is === 'edited')

const words = (stretches: readonly Stretch[]): Item[] =>
  stretches.map((stretch) => ({ is: 'words' as const, stretch }))

function oldSide(segments: readonly Segment[], blocks: Blocks, nowAt: number): Item[] {
  const items: Item[] = []
  let told = 0
  for (const { old, pieces, block } of segments) {
    const moved = blocks.get(block)
    // What was deleted inside of a block is told with it.
    if (!moved && items.at(-1)?.is === 'signpost' && old.end <= (blocks.get(told)?.old.end ?? 0)) continue
    if (!moved) items.push(...words(went(old, nowAt)))
    else if (!moved.isWhole) items.push(...words(stretchesAway(pieces, nowAt, block)))
    else if (block !== told) items.push({ is: 'signpost', block: moved })
    told = block > 0 ? block : told
  }
  return items
}

function nowSide(segments: readonly Segment[], blocks: Blocks, oldAt: number): Item[] {
  const items: Item[] = []
  let told = 0
  for (const { now, pieces, block } of segments) {
    const moved = blocks.get(block)
    if (!moved) items.push(...words(came(now, oldAt)))
    else if (!moved.isWhole) items.push(...words(stretchesHere(pieces, oldAt, block)))
    else if (block !== told) items.push({ is: 'moved', block: moved })
    told = block
  }
  return items
}

type Blocks = ReadonlyMap<number, MovedBlock>

const oldSpan = (item: Item): PlainSpan => (item.is === 'words' ? item.stretch.old : item.block.old)
const nowSpan = (item: Item): PlainSpan => (item.is === 'words' ? item.stretch.now : item.block.now)

interface Parts {
  readonly head: Item[]
  readonly body: Item[]
  readonly tail: Item[]
}

/** Up to the first place where a paragraph begins; whole paragraphs; from the last such place on. */
function parted(
  text: string,
  items: readonly Item[],
  { start, end }: PlainSpan,
  spanOf: (item: Item) => PlainSpan,
): Parts {
  const first = firstEdge(text, start, end) ?? end
  const last = Math.max(first, lastEdge(text, start, end) ?? end)
  const parts: Parts = { head: [], body: [], tail: [] }
  for (const item of items) {
    let rest: Item | null = item
    for (const [part, limit] of [
      ['head', first],
      ['body', last],
    ] as const) {
      const span: PlainSpan = rest ? spanOf(rest) : { start: limit, end: limit }
      if (!rest || span.start >= limit) continue
      if (span.end <= limit || rest.is !== 'words') {
        parts[part].push(rest)
        rest = null
      } else {
        const [before, behind]: [Stretch, Stretch] = cutStretch(rest.stretch, limit - span.start)
        parts[part].push({ is: 'words', stretch: before })
        rest = { is: 'words', stretch: behind }
      }
    }
    if (rest) parts.tail.push(rest)
  }
  return parts
}

const zipped = (old: Parts, now: Parts): Item[] => [
  ...old.head,
  ...now.head,
  ...old.body,
  ...now.body,
  ...old.tail,
  ...now.tail,
]
