import type { Article, SourceType } from '../../../shared/domain/article'
import { isEdtfDate } from '../../../shared/domain/time/edtf'
import { en } from '../../../shared/strings/en'
import type { ArticleChanges } from '../../work/article-work'
import { saidOf, type TypedAbout } from '../../work/said-of-article'
import { isAddressOrEmpty } from '../../work/web-address'

/** The form of an article's details: what stands in its fields. Empty = not known. */
export interface About extends TypedAbout {
  readonly sourceType: SourceType
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
  if (!isAddressOrEmpty(about.url)) errors.url = en.about.addressWrong
  if (!isAddressOrEmpty(about.archiveUrl)) errors.archiveUrl = en.about.addressWrong
  return errors
}

/** The changes that the form asks for. The library leaves out what stays the same. */
export const changesOf = (about: About): ArticleChanges => ({
  ...saidOf(about),
  sourceType: about.sourceType,
})
