import { z } from 'zod'
import { Id, Published } from '../../article'
import { type ArticleDocument, currentVersion } from '../../document'
import { firstDayOf } from '../../queries/sorting'
import { readableText } from '../../text/masks'
import { withoutUndefined } from '../../without-undefined'
import type { PageAddress } from './address'
import { type FreshLooks, looksOf, type SaidOf } from './likely-rows'
import { likenesses, likenessOf } from './likeness'
import { type Same, sameOutlet } from './outlet'
import { sharedText } from './shared-text'
import { shinglesOf } from './shingles'
import { TITLE_ALIKE, titleLikeness } from './titles'

const share = z.number().min(0).max(1)

/** An article of the library that a document is like, and why. */
export const Alike = z.strictObject({
  articleId: Id,
  rev: z.int(),
  title: z.string(),
  publisherName: z.string().optional(),
  byline: z.string().optional(),
  published: Published.optional(),
  url: z.string().optional(),
  /** Which of its wordings is the newest: another one is the next. */
  seq: z.int().positive(),
  likeness: z.enum(likenesses),
  /** Its newest wording is this very text: there is no new version to be made of it. */
  isSameText: z.boolean(),
  why: z.strictObject({
    sameAddress: z.boolean(),
    sameTitle: z.boolean(),
    outlet: z.enum(['same', 'another', 'unknown']),
    /** The share of the new text that stands in the article, and of the article's that stands in the new one. */
    ofNew: share,
    ofOld: share,
  }),
})
export type Alike = z.output<typeof Alike>

/** Articles that are named at most: a person chooses among them. */
export const MOST_TOLD = 3

/** Lays the document beside an article; null = they have nothing to do with one another. */
export function alikeTo(fresh: FreshLooks, document: ArticleDocument): Alike | null {
  const { article } = document
  const version = currentVersion(document)
  const looks = looksOf(article)
  const isSameText = version.rawText === fresh.document.rawText
  const text = sharedText(fresh.text, shinglesOf(readableText(version.rawText, version.masks)))
  const title = titleLikeness(fresh.title, looks.title)
  const address = sameAddress(fresh.address, looks.address)
  const outlet = sameOutlet(fresh.outlet, looks.outlet)
  const likeness = likenessOf({
    address,
    outlet,
    anotherDay: isAnotherDay(fresh.document, article),
    title,
    text,
  })
  if (likeness === null) return null
  const { title: name, publisherName, byline, published, url } = article
  return {
    articleId: article.id,
    rev: article.rev,
    title: name,
    ...withoutUndefined({ publisherName, byline, published, url }),
    seq: version.seq,
    likeness,
    isSameText,
    why: {
      sameAddress: address === 'same',
      sameTitle: title >= TITLE_ALIKE,
      outlet,
      ofNew: isSameText ? 1 : text.ofNew,
      ofOld: isSameText ? 1 : text.ofOld,
    },
  }
}

/** The likeliest first. */
export function likeliestFirst(found: readonly Alike[]): Alike[] {
  const order = (alike: Alike) => likenesses.indexOf(alike.likeness)
  const most = ({ why }: Alike) => (why.sameAddress ? 2 : 0) + Math.max(why.ofNew, why.ofOld)
  return found.toSorted((a, b) => order(a) - order(b) || most(b) - most(a)).slice(0, MOST_TOLD)
}

function sameAddress(one: PageAddress | null, other: PageAddress | null): Same {
  if (one === null || other === null || one.key === null || other.key === null) return 'unknown'
  return one.key === other.key ? 'same' : 'another'
}

function isAnotherDay(one: SaidOf, other: SaidOf): boolean {
  const [mine, theirs] = [firstDayOf(one.published), firstDayOf(other.published)]
  return mine !== undefined && theirs !== undefined && mine !== theirs
}
