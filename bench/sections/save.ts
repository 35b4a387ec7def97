import { constants } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Library } from '../../src/library'
import { openLibrary } from '../../src/library'
import type { WorkingCopy } from '../libraries/working-copy'
import { compared, type Line, ms, times } from '../measuring/report'
import { median, most, type Pair, p95, timed } from '../measuring/samples'

export interface SaveWork {
  /** Articles in it, for the heading. */
  readonly articles: number
  readonly copy: WorkingCopy
}

const WARM_UP = 20
/** Claims that are worked on in turn; their articles are in memory from then on, as the open ones of a person are. */
const CLAIMS = 10

/** A note on a claim, saved again and again, against an append of the same bytes to a file beside the library. */
export async function measureSaves(works: readonly SaveWork[], rounds: number): Promise<Line[]> {
  const lines: Line[] = []
  const medians: number[] = []
  for (const { articles, copy } of works) {
    const pair = await savesIn(copy, rounds)
    lines.push(compared(`durable save, ${articles} articles`, pair, '<= 2x'))
    lines.push({
      what: '  p95 against p95',
      ours: ms(p95(pair.ours)),
      floor: ms(p95(pair.floor)),
      ratio: times(p95(pair.ours) / p95(pair.floor)),
      budget: '<= 2x',
    })
    lines.push({ what: '  the slowest of them', ours: ms(most(pair.ours)), floor: ms(most(pair.floor)) })
    medians.push(median(pair.ours) / median(pair.floor))
  }
  const flatness = times(Math.max(...medians) / Math.min(...medians))
  return [
    ...lines,
    { what: 'durable save, largest ratio against smallest', ours: '', ratio: flatness, budget: 'flat' },
  ]
}

async function savesIn({ library: folder, devices }: WorkingCopy, rounds: number): Promise<Pair> {
  const library = await openLibrary(folder, { as: 'AB', devices })
  const { rows } = await library.query('claims.list', { page: { offset: 0, limit: CLAIMS } })
  const save = await saverOf(
    library,
    rows.map(({ id }) => id),
  )
  const before = await journalBytes(folder)
  for (let nth = 0; nth < WARM_UP; nth++) await save()
  const bytes = Math.round(((await journalBytes(folder)) - before) / WARM_UP)
  const file = await open(
    join(dirname(folder), 'floor'),
    constants.O_RDWR | constants.O_CREAT | constants.O_TRUNC,
  )
  let length = 0
  const record = Buffer.alloc(bytes, 'x')
  const ours: number[] = []
  const floor: number[] = []
  for (let round = 0; round < rounds; round++) {
    ours.push(await timed(save))
    floor.push(
      await timed(async () => {
        await file.write(record, 0, bytes, length)
        await file.datasync()
      }),
    )
    length += bytes
  }
  await file.close()
  await library.close()
  return { ours, floor }
}

/** Each call saves another note on the next of the claims. */
async function saverOf(library: Library, claimIds: readonly string[]): Promise<() => Promise<void>> {
  const revs = new Map<string, number>()
  for (const claimId of claimIds) {
    const { claim } = await library.query('claims.get', { claimId })
    revs.set(claimId, claim.rev)
  }
  let saved = 0
  return async () => {
    const claimId = claimIds[saved % claimIds.length] ?? ''
    saved += 1
    const changes = {
      note: `Asked again, for the ${saved}th time; the press office had promised to ring back by noon.`,
    }
    const input = { claimId, expectedRev: revs.get(claimId) ?? 0, changes }
    const answer = await library.execute({ name: 'claims.update', input })
    if (!answer.ok) throw new Error(answer.error.message)
    revs.set(claimId, (answer.value as { claim: { rev: number } }).claim.rev)
  }
}

async function journalBytes(folder: string): Promise<number> {
  const journal = join(folder, 'journal')
  const sizes = await Promise.all(
    (await readdir(journal)).map(async (name) => (await stat(join(journal, name))).size),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
