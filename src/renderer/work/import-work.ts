import type { DateBasis } from '../../shared/domain/article'
import type { PastedPreview } from '../../shared/ipc/contract'
import { en } from '../../shared/strings/en'
import { change, openArticle, readArticles, tell } from './library-work'
import type { Workplace } from './session'

/** What a person may put right before an article is kept. Empty = not known. */
export interface AboutArticle {
  readonly title: string
  readonly publisherName: string
  readonly byline: string
  readonly published: string
  readonly basis: DateBasis
  readonly url: string
  readonly archiveUrl: string
}

/** Reads a pasted text without keeping it; null = there was no text in it, and the status bar says so. */
export async function readPasted(
  { backend, session }: Workplace,
  text: string,
): Promise<PastedPreview | null> {
  const answer = await backend.call('articles.readPasted', { text })
  if (answer.ok) return answer.value
  tell({ session }, answer.error.message)
  return null
}

export const firstAbout = (preview: PastedPreview): AboutArticle => ({
  title: preview.title,
  publisherName: '',
  byline: preview.byline ?? '',
  published: '',
  basis: 'stated',
  url: '',
  archiveUrl: '',
})

/** Keeps the article and shows it. False = refused; the sentence is in the status bar. */
export async function keepArticle(
  work: Workplace,
  preview: PastedPreview,
  about: AboutArticle,
): Promise<boolean> {
  const { rawText, masks, blocks } = preview
  const orNothing = (text: string) => text.trim() || null
  const answer = await change(work, 'articles.add', {
    document: {
      title: about.title,
      publisherName: orNothing(about.publisherName),
      byline: orNothing(about.byline),
      url: orNothing(about.url),
      archiveUrl: orNothing(about.archiveUrl),
      published: about.published.trim() ? { edtf: about.published.trim(), basis: about.basis } : null,
      rawText,
      masks,
      blocks,
    },
  })
  if (!answer.ok) return false
  await readArticles(work)
  await openArticle(work, answer.value.articleId)
  work.session.setState({ pane: 'article' })
  tell(work, en.status.kept(about.title))
  return true
}
