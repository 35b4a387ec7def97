import type { DateBasis } from '../../shared/domain/article'

/** What a form about an article holds: typed words, empty = not known. */
export interface TypedAbout {
  readonly title: string
  readonly publisherName: string
  readonly byline: string
  readonly published: string
  readonly basis: DateBasis
  readonly url: string
  readonly archiveUrl: string
}

/** The same as the library takes it: null = not known. */
export function saidOf(about: TypedAbout) {
  const orNothing = (text: string) => text.trim() || null
  const published = about.published.trim()
  return {
    title: about.title.trim(),
    publisherName: orNothing(about.publisherName),
    byline: orNothing(about.byline),
    published: published ? { edtf: published, basis: about.basis } : null,
    url: orNothing(about.url),
    archiveUrl: orNothing(about.archiveUrl),
  }
}
