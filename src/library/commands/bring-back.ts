import { z } from 'zod'
import {
  type BringBackResult,
  type BringBackWay,
  bringBackPlan,
  bringBackWays,
} from '../../shared/domain/backups/bring-back'
import { copiedDocument } from '../../shared/domain/backups/copied-document'
import { create, type Edit, entityRef, withoutGaps } from '../../shared/domain/changes/touch'
import { aboutWords } from '../../shared/domain/commands/command'
import { ArticleDocument } from '../../shared/domain/document'
import { type LibraryDocument, Person, type Tombstone } from '../../shared/domain/library-document'
import { MAX_BROUGHT_BACK } from '../../shared/ipc/limits'
import { en } from '../../shared/strings/en'
import { parseInput } from '../queries/parse-input'
import type { Planner, Planning } from './gestures'
import type { Proposal } from './proposal'

export const BRING_BACK = 'articles.bringBack'

export const BringBackInput = z.strictObject({
  /** Articles as a backup has them. */
  documents: z.array(ArticleDocument).min(1).max(MAX_BROUGHT_BACK),
  /** People of the backup: those whom the articles name and the library lacks are brought back too. */
  people: z.array(Person),
  way: z.enum(bringBackWays),
  /** When the backup was made, in words: the title of a copy says so. */
  from: z.string().max(100),
})
export type BringBackInput = z.input<typeof BringBackInput>

export interface BroughtBack {
  readonly articles: readonly {
    /** Of the article in the library: for a copy its new one. */
    readonly articleId: string
    readonly result: BringBackResult
  }[]
}

/** Brings articles back from a backup, all in one gesture: one undo takes it back. */
export function bringBackPlanner(input: unknown): Planner {
  const { documents, people, way, from } = parseInput(BringBackInput, input)
  return async (planning) => {
    const brought: BroughtBack['articles'][number][] = []
    const proposals: Proposal[] = []
    for (const document of documents) {
      const { result, edits, scope } = await planned(planning, document, way, from)
      brought.push({ articleId: scope, result })
      if (edits.length > 0)
        proposals.push({ name: BRING_BACK, about: aboutWords(document.article.title), scope, edits })
    }
    const library = planning.library()
    const named = proposals.length > 0 ? missingPeople(library, documents, people) : []
    return {
      proposals: named.length > 0 ? [...proposals, peopleProposal(library, named, proposals)] : proposals,
      scope: library.id,
      originals: [],
      value: () => ({ articles: brought }),
    }
  }
}

async function planned(
  { look, context, library }: Planning,
  document: ArticleDocument,
  way: BringBackWay,
  from: string,
): Promise<{ readonly scope: string; readonly result: BringBackResult; readonly edits: readonly Edit[] }> {
  const { id, title } = document.article
  if (library().tombstones.some((stone) => stone.kind === 'article' && stone.id === id))
    return { scope: id, result: 'purged', edits: [] }
  const backedUp = withoutPurged(document, library())
  const present = (await look(id)) ?? null
  if (way !== 'copy' || !present)
    return { scope: id, ...bringBackPlan(present, backedUp, way === 'replace' ? 'replace' : 'keep') }
  const asked = bringBackPlan(present, backedUp, 'keep')
  if (asked.result !== 'newer') return { scope: id, ...asked }
  const copy = copiedDocument(backedUp, { title: en.backups.copyTitle(title, from), newId: context.newId })
  return { scope: copy.article.id, result: 'copied', edits: bringBackPlan(null, copy, 'keep').edits }
}

/** What was removed for good from an article stays away when the rest of it comes back. */
export function withoutPurged(
  document: ArticleDocument,
  { tombstones }: { readonly tombstones: readonly Tombstone[] },
): ArticleDocument {
  const gone = new Set(tombstones.map(({ id }) => id))
  const stays = ({ id, claimId }: { readonly id: string; readonly claimId?: string }) =>
    !gone.has(id) && !(claimId !== undefined && gone.has(claimId))
  const quotes = (appearance: { readonly articleId: string }) => gone.has(appearance.articleId)
  return {
    ...document,
    claims: document.claims
      .filter(stays)
      .map((claim) =>
        claim.appearances?.some(quotes)
          ? { ...claim, appearances: claim.appearances.filter((one) => !quotes(one)) }
          : claim,
      ),
    outcomes: document.outcomes.filter(stays),
    evidence: document.evidence.filter(stays),
  }
}

function missingPeople(
  library: LibraryDocument,
  documents: readonly ArticleDocument[],
  people: readonly Person[],
): Person[] {
  const known = new Set(library.people.map(({ id }) => id))
  const named = new Set(documents.flatMap(({ claims }) => claims.flatMap(({ speakerId }) => speakerId ?? [])))
  return people.filter(({ id }) => named.has(id) && !known.has(id))
}

const peopleProposal = (
  { id }: LibraryDocument,
  people: readonly Person[],
  [first]: readonly Proposal[],
): Proposal => ({
  name: BRING_BACK,
  about: first?.about ?? '',
  scope: id,
  edits: people.map(
    ({ id: personId, rev: _rev, heads: _heads, updatedAt: _at, deletedAt: _bin, ...person }) =>
      create(entityRef('person', personId), withoutGaps(person)),
  ),
})
