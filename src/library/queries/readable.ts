import type { ArticleDocument } from '../../shared/domain/document'
import { LibraryError } from '../library-error'
import type { Articles } from '../store/articles'

/** Another article for one look at it. A damaged file there is told where it is opened, and is not to hide this answer. */
export async function readable(articles: Articles, articleId: string): Promise<ArticleDocument | null> {
  try {
    return await articles.glance(articleId)
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error
    return null
  }
}

/** The same for what is told of articles that are there: null also for one in the bin. */
export async function readableOutsideBin(
  articles: Articles,
  articleId: string,
): Promise<ArticleDocument | null> {
  const document = await readable(articles, articleId)
  return document?.article.deletedAt ? null : document
}
