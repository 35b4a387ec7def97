import { create, entityRef } from '../../shared/domain/changes/touch'
import type { ArticleDocument } from '../../shared/domain/document'
import {
  doomedArticle,
  doomedClaim,
  doomedEvidence,
  doomedOutcome,
} from '../../shared/domain/purge/doomed-in'
import { type Doomed, goneBy, withoutGone } from '../../shared/domain/purge/gone'
import { type Purged, type PurgeName, purgeInputs } from '../../shared/domain/purge/purge-input'
import type { Bus } from '../commands/bus'
import type { Gesture } from '../commands/proposal'
import type { Journal } from '../journal/journal'
import { LibraryError, refuse } from '../library-error'
import { parseInput } from '../queries/parse-input'
import type { Articles } from '../store/articles'
import { type Catalogue, entryOf } from '../store/catalogue'
import type { Disk } from '../store/disk'
import { whyDisk } from '../store/disk-error'
import type { Layout } from '../store/layout'
import type { LibraryRecord } from '../store/library-record'
import { erase } from './erase'
import { doomedOrRefused, orderPurge } from './order-purge'
import { articlesIn, type PurgeOrder, removeOrder, writeOrder } from './purge-order'

export interface PurgingOptions {
  readonly disk: Disk
  readonly layout: Layout
  readonly bus: Bus
  readonly journal: Journal
  readonly articles: Articles
  readonly catalogue: Catalogue
  readonly shared: LibraryRecord
  /** Runs `work` with every document on the disk and none written meanwhile; rejects with `not-purged` where the disk does not take them. */
  readonly withFilesAtRest: <T>(work: () => Promise<T>) => Promise<T>
  /** False while what was committed waits in memory for the disk. */
  readonly isSaved: () => boolean
  /** The catalogue's file is gone: it has to be written again. */
  readonly onCatalogueGone: () => Promise<void>
  /** Takes it out of the backups too; gives how many held it. */
  readonly purgeBackups: (order: PurgeOrder) => Promise<number>
  /** Takes what these articles do not say any more out of the search index. */
  readonly eraseFromSearch: (articleIds: readonly string[]) => Promise<void>
  readonly onChange: (articleId: string | null) => void
  readonly onTrouble: (error: unknown) => void
}

/** The name that the record has in the journal, the reason for its tombstone, and what exactly is to go. */
interface Wish {
  readonly name: PurgeName
  readonly reason: 'court_order' | 'personal_data' | 'other'
  readonly backups: boolean
  readonly articleId: string
  readonly doomed: (document: ArticleDocument) => Doomed[]
}

export const isPurge = (name: string): name is PurgeName => Object.hasOwn(purgeInputs, name)

/**
 * Removes things for good: out of documents, journal, history, originals, attachments, quarantine and catalogue. What
 * stays is a tombstone. Nothing else is saved meanwhile.
 */
export class Purging {
  readonly #options: PurgingOptions

  constructor(options: PurgingOptions) {
    this.#options = options
  }

  /** Resolves when no byte of it is left. Rejects with a `LibraryError`; after `purge-unfinished` it is gone and its files are not. */
  async run(name: PurgeName, input: unknown): Promise<Purged> {
    const wish = await this.#wish(name, input)
    const { bus, catalogue, withFilesAtRest, onCatalogueGone, onTrouble } = this.#options
    // Rows that are still being read could come after it is gone.
    await catalogue.arrival.need('claims')
    return await bus.alone(async (commit) => {
      try {
        return await withFilesAtRest(() => this.#purge(wish, commit))
      } finally {
        await onCatalogueGone().catch(onTrouble)
      }
    })
  }

  async #purge(wish: Wish, commit: (gesture: Gesture) => Promise<void>): Promise<Purged> {
    const { articles, isSaved } = this.#options
    const document = await articles.load(wish.articleId)
    const order = await orderPurge(this.#options, document, wish.doomed(document), wish)
    await this.#decide(order, wish, commit)
    const purged = countsOf(order, document)
    try {
      if (!isSaved()) throw new Error('the disk has not taken the decision yet')
      const backups = await this.#erase(order)
      return { ...purged, backups }
    } catch (error) {
      throw refuse('purge-unfinished', whyDisk(error instanceof LibraryError ? error.cause : error), error)
    }
  }

  /** From the record on it is decided; the order lies in the folder before it, so that nothing that is decided is left half done. */
  async #decide(order: PurgeOrder, wish: Wish, commit: (gesture: Gesture) => Promise<void>): Promise<void> {
    const { disk, layout, shared } = this.#options
    try {
      await writeOrder(disk, layout, order)
    } catch (error) {
      throw refuse('not-purged', whyDisk(error), error)
    }
    try {
      await commit(gestureFor(order, wish, shared.id))
    } catch (error) {
      await removeOrder(disk, layout)
      const isRefused = error instanceof LibraryError && error.code === 'not-saved'
      throw isRefused ? refuse('not-purged', whyDisk(error.cause), error) : error
    }
    await this.#forget(order)
  }

  async #erase(order: PurgeOrder): Promise<number | null> {
    const { disk, layout, journal, articles, catalogue, purgeBackups, eraseFromSearch } = this.#options
    await journal.atRest(async () => {
      for (const left of await erase(disk, layout, order)) {
        articles.put(left)
        catalogue.put(entryOf(left))
      }
    })
    await eraseFromSearch([...articlesIn(order)])
    const backups = order.backups ? await purgeBackups(order) : null
    await removeOrder(disk, layout)
    return backups
  }

  /** Nobody sees it from here on, whatever becomes of the files. */
  async #forget(order: PurgeOrder): Promise<void> {
    const { articles, catalogue, onChange } = this.#options
    const gone = goneBy(order.doomed)
    const whole = new Set(order.doomed.filter(({ kind }) => kind === 'article').map(({ id }) => id))
    for (const articleId of articlesIn(order)) {
      if (whole.has(articleId)) {
        articles.forget(articleId)
        catalogue.remove(articleId)
      } else {
        const left = withoutGone(await articles.load(articleId), gone)
        articles.put(left)
        catalogue.put(entryOf(left))
      }
      onChange(articleId)
    }
  }

  async #wish(name: PurgeName, input: unknown): Promise<Wish> {
    switch (name) {
      case 'articles.purge': {
        const { articleId, ...how } = parseInput(purgeInputs[name], input)
        return { name, articleId, doomed: doomedArticle, ...how }
      }
      case 'claims.purge': {
        const { articleId, claimId, ...how } = parseInput(purgeInputs[name], input)
        const stands = articleId ?? (await this.#articleOfClaim(claimId))
        const doomed = (of: ArticleDocument) => doomedOrRefused(doomedClaim(of, claimId), claimId)
        return { name, articleId: stands, doomed, ...how }
      }
      case 'outcomes.purge': {
        const { articleId, outcomeId, ...how } = parseInput(purgeInputs[name], input)
        const doomed = (of: ArticleDocument) => doomedOrRefused(doomedOutcome(of, outcomeId), outcomeId)
        return { name, articleId, doomed, ...how }
      }
      case 'evidence.purge': {
        const { articleId, evidenceId, ...how } = parseInput(purgeInputs[name], input)
        const doomed = (of: ArticleDocument) => doomedOrRefused(doomedEvidence(of, evidenceId), evidenceId)
        return { name, articleId, doomed, ...how }
      }
    }
  }

  /** In the bin or not. */
  async #articleOfClaim(claimId: string): Promise<string> {
    const { catalogue } = this.#options
    const binned = catalogue.bin().claims.find((claim) => claim.claimId === claimId)
    const articleId = (await catalogue.articleOf(claimId)) ?? binned?.articleId
    if (!articleId) throw refuse('not-found', claimId)
    return articleId
  }
}

/** The record of it says which ids are gone, when, and by whom: no word of what they were. */
const gestureFor = ({ doomed }: PurgeOrder, { name, reason }: Wish, libraryId: string): Gesture => ({
  proposals: [
    {
      scope: libraryId,
      name,
      about: '',
      edits: doomed.map(({ id, kind, articleId }) =>
        create(entityRef('tombstone', id), { kind, articleId, reason }),
      ),
    },
  ],
  scope: libraryId,
  originals: [],
  value: () => null,
})

function countsOf(
  { doomed, originals, attachments }: PurgeOrder,
  document: ArticleDocument,
): Omit<Purged, 'backups'> {
  const isWhole = doomed.some(({ kind }) => kind === 'article')
  const named = (kind: Doomed['kind']) => doomed.filter((one) => one.kind === kind).length
  const quotations = doomed.filter(({ articleId }) => articleId !== document.article.id).length
  return {
    articles: isWhole ? 1 : 0,
    claims: isWhole ? document.claims.length : named('claim'),
    outcomes: isWhole ? document.outcomes.length : named('outcome'),
    evidence: isWhole ? document.evidence.length + quotations : named('evidence'),
    quotations,
    originals: originals.length,
    attachments: attachments.length,
  }
}
