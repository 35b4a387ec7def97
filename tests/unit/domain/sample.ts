import { createHash } from 'node:crypto'
import { v7 } from 'uuid'
import { applyEdits, invertSteps } from '../../../src/shared/domain/changes/apply'
import type { Edit } from '../../../src/shared/domain/changes/touch'
import type { CommandContext, Plan } from '../../../src/shared/domain/commands/command'
import { commands } from '../../../src/shared/domain/commands/index'
import type { ArticleDocument } from '../../../src/shared/domain/document'
import type { Failure } from '../../../src/shared/domain/failure'
import type { Result } from '../../../src/shared/domain/result'
import { atOnce } from '../../../src/shared/domain/steps'
import type { Instant } from '../../../src/shared/domain/time/day'

export const NOW = '2015-08-22T09:30:00.000Z' as Instant

export const context: CommandContext = {
  now: NOW,
  newId: () => v7(),
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  article: () => undefined,
}

type Name = keyof typeof commands

let seq = 0

/** What a command plans, its input parsed first as it is in the library. */
export function planned(
  name: Name,
  document: ArticleDocument | null,
  input: unknown,
): Result<Plan<unknown>, Failure> {
  const command = commands[name]
  const plan = command.plan as (
    document: ArticleDocument | null,
    input: unknown,
    context: CommandContext,
  ) => Result<Plan<unknown>, Failure>
  return plan(document, command.input.parse(input), context)
}

export const editsOf = (result: Result<Plan<unknown>, Failure>): readonly Edit[] => {
  if (!result.ok) throw new Error(result.error.code)
  return result.value.edits
}

/** Applies edits as a command of its own. */
export function applied(document: ArticleDocument | null, edits: readonly Edit[]): ArticleDocument {
  seq += 1
  return applyEdits(document, edits, { commandId: v7(), seq, actor: 'Anna', at: NOW })
}

/** The document after a command. */
export const after = (name: Name, document: ArticleDocument | null, input: unknown): ArticleDocument =>
  applied(document, editsOf(planned(name, document, input)))

/** The document after a command and after the edits that take it back. */
export function thereAndBack(name: Name, document: ArticleDocument, input: unknown): ArticleDocument {
  const edits = editsOf(planned(name, document, input))
  return applied(applied(document, edits), atOnce(invertSteps(document, edits)))
}

export const TEXT =
  'Cookies? Accept.\nThe bridge 🌉 will open within two years.\nAdvert here.\nIt costs £70m.'

/** An article whose first line and whose advert are masked. */
export function article(rawText = TEXT): ArticleDocument {
  const span = (words: string) => ({
    start: rawText.indexOf(words),
    end: rawText.indexOf(words) + words.length,
  })
  const masks =
    rawText === TEXT
      ? [
          { ...span('Cookies? Accept.\n'), reason: 'cookie', by: 'rule' },
          { ...span('Advert here.\n'), reason: 'donate', by: 'user' },
        ]
      : []
  return after('articles.add', null, { document: { title: 'Bridge to open', rawText, masks } })
}

export function withClaim(
  document: ArticleDocument,
  words: string,
  { kind = 'prediction', fields = {} }: { kind?: string; fields?: object } = {},
): { document: ArticleDocument; claimId: string } {
  const version = document.versions[0]
  const start = version?.rawText.indexOf(words) ?? -1
  const next = after('claims.create', document, {
    articleId: document.article.id,
    versionId: version?.id,
    kind,
    fragments: [{ start, end: start + words.length }],
    fields,
  })
  return { document: next, claimId: next.claims.at(-1)?.id ?? '' }
}

/** What a person sees of a document: without what counts and dates changes. */
export function substance(document: ArticleDocument): unknown {
  const strip = <T extends { rev: number; updatedAt: string; heads: object }>(entity: T) => {
    const { rev: _rev, updatedAt: _updatedAt, heads: _heads, ...rest } = entity
    return rest
  }
  return {
    article: strip(document.article),
    versions: document.versions.map(strip),
    claims: document.claims.map(strip),
    outcomes: document.outcomes.map(strip),
    evidence: document.evidence.map(strip),
  }
}
