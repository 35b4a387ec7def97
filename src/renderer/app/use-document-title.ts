import { useEffect } from 'react'
import { en } from '../../shared/strings/en'
import { useSession, type ViewName } from '../work/session'

const isOfArticle = (view: ViewName): boolean =>
  view === 'articles' || view === 'versions' || view === 'ledger'

/** The window is called after the article on the screen; the system's list of windows shows it. */
export function useDocumentTitle(): void {
  const article = useSession(({ view, open }) => (isOfArticle(view) ? open?.article.title : undefined))
  useEffect(() => {
    document.title = article ? en.frame.documentTitle(article) : en.appName
  }, [article])
}
