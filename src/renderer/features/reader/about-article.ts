import type { Article, DateBasis, SourceType } from '../../../shared/domain/article'
import { isEdtfDate } from '../../../shared/domain/time/edtf'
import { en } from '../../../shared/strings/en'
import type { ArticleChanges } from '../../work/article-work'

/** The form of an article's details: what stands in its fields. Empty = not known. */
export interface About {
  readonly title: string
  readonly publisherName: string
  readonly byline: string
  readonly sourceType: SourceType
  readonly published: string
  readonly basis: DateBasis
  readonly url: string
  readonly archiveUrl: string
}

export type AboutErrors = { readonly [Field in keyof About]?: string }

export const aboutOf = (article: Article): About => ({
  title: article.title,
  publisherName: article.publisherName ?? '',
  byline: article.byline ?? '',
  sourceType: article.sourceType ?? 'news',
  published: article.published?.edtf ?? '',
  basis: article.published?.basis ?? 'user',
  url: article.url ?? '',
  archiveUrl: article.archiveUrl ?? '',
})

const LIMITS = { title: 1000, publisherName: 500, byline: 500 } as const

/** What cannot be saved, and why. */
export function errorsOf(about: About): AboutErrors {
  const errors: { -readonly [Field in keyof AboutErrors]: string } = {}
  for (const [field, limit] of Object.entries(LIMITS) as [keyof typeof LIMITS, number][]) {
    if (about[field].trim().length > limit) errors[field] = en.about.tooLong(limit)
  }
  if (!about.title.trim()) errors.title = en.about.titleMissing
  if (about.published.trim() && !isEdtfDate(about.published.trim())) errors.published = en.claim.dateWrong
  if (!isAddress(about.url)) errors.url = en.about.addressWrong
  if (!isAddress(about.archiveUrl)) errors.archiveUrl = en.about.addressWrong
  return errors
}

/** The changes that the form asks for. The library leaves out what stays the same. */
export function changesOf(about: About): ArticleChanges {
  const orNothing = (text: string) => text.trim() || null
  const published = about.published.trim()
  return {
    title: about.title.trim(),
    publisherName: orNothing(about.publisherName),
    byline: orNothing(about.byline),
    sourceType: about.sourceType,
    published: published ? { edtf: published, basis: about.basis } : null,
    url: orNothing(about.url),
    archiveUrl: orNothing(about.archiveUrl),
  }
}

const isAddress = (text: string) => !text.trim() || hostOf(text.trim()) !== null

/** The host of a web address; null = it is none. */
export function hostOf(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null
  return url && /^https?:$/.test(url.protocol) ? url.host : null
}
