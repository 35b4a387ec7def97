import { sameArticle } from '../../shared/strings/same-article'
import { announce } from '../ui/LiveRegion'
import { editDocument, readDocument } from './import-queue'
import { importedDocument } from './imported-document'
import type { Workplace } from './session'

/**
 * Looks which articles of the library a waiting document is like. A later question is the one that counts: what was put
 * right in the form meanwhile is asked again by the form.
 */
export async function lookForAlike(work: Workplace, id: string): Promise<void> {
  const asked = readDocument(work, id)
  if (!asked) return
  const answer = await work.backend.call('articles.alike', { document: importedDocument(asked) })
  const now = readDocument(work, id)
  if (!now || now.about !== asked.about || now.masks !== asked.masks) return
  // Not found out is not alike: what is chosen by hand stays possible in any case.
  const alike = answer.ok ? answer.value.alike : []
  editDocument(work, id, { alike })
  const isShown = work.session.getState().imports.shownId === id
  const [likeliest] = alike
  if (isShown && likeliest && likeliest.articleId !== now.alike?.[0]?.articleId)
    announce(sameArticle.found(likeliest.title))
}
