import { saidOf } from './said-of-article'
import { problemsOf, type ReadDocument } from './waiting-document'

/** What is kept, or compared: the text as it was read, and what the person said about it. What is half typed is left out. */
export function importedDocument(document: ReadDocument) {
  const { preview, about, masks } = document
  const { rawText, blocks, originalSha256, title } = preview.document
  const problems = problemsOf(about)
  const said = saidOf(about)
  return {
    ...said,
    title: said.title || title,
    published: problems.published ? null : said.published,
    url: problems.url ? null : said.url,
    archiveUrl: problems.archiveUrl ? null : said.archiveUrl,
    sourceType: about.sourceType === 'news' ? null : about.sourceType,
    rawText,
    blocks,
    masks: [...masks],
    ...(originalSha256 ? { originalSha256 } : {}),
  }
}
