import {
  type DocumentFault,
  documentFaults,
  type ForeignPassage,
  idsIn,
  spanFaults,
} from '../../shared/domain/checking/document-faults'
import type { ArticleDocument } from '../../shared/domain/document'
import { groupedBy } from '../../shared/domain/grouped'
import { assertNever } from '../../shared/domain/result'
import { canonicalJson } from '../journal/canonical-json'
import { LibraryError } from '../library-error'
import { isOfTheFile } from '../repair/article-repair'
import { readArticle } from '../store/article-file'
import { entryOf } from '../store/catalogue'
import { generationBefore, type Layout } from '../store/layout'
import { sha256 } from '../world'
import type { Checked, Findings } from './check-library'
import type { LibraryFiles } from './library-files'

/** Every article and its generation before: sums, ids, spans, names; and the catalogue's rows against what they are made from. */
export async function checkDocuments(
  library: Checked,
  files: LibraryFiles,
  findings: Findings,
): Promise<void> {
  const { layout, catalogue, shared } = library
  const seen = new Map<string, string>()
  const passages: (ForeignPassage & { readonly file: string })[] = []
  const persons = new Set(shared.current.people.map(({ id }) => id))
  for (const id of files.articles) {
    if (findings.isStopped) return
    const document = await read(library, layout, id, findings)
    if (!document) continue
    findings.counted.articles += 1
    findings.counted.claims += document.claims.length
    const file = `articles/${id}.json`
    noteNamed(document, findings)
    const found = documentFaults(document, persons)
    findings.counted.spans += found.spans
    for (const fault of [...found.faults, ...otherTexts(document), ...idsTwice(document, file, seen)])
      tell(findings, file, fault)
    passages.push(...found.passages.map((passage) => ({ ...passage, file })))
    compareRows(library, document, findings)
  }
  const present = new Set(files.articles)
  for (const { id } of catalogue.entries()) {
    if (id !== shared.id && !present.has(id))
      findings.add(`articles/${id}.json`, 'missing', 'The file of this article is gone.', { canRepair: true })
  }
  for (const id of files.generations) {
    if (findings.isStopped) return
    await read(library, generationBefore(layout), id, findings)
  }
  await checkPassages(library, passages, findings)
}

async function read(
  { disk }: Checked,
  from: Layout,
  id: string,
  findings: Findings,
): Promise<ArticleDocument | null> {
  const isGeneration = from.article(id).endsWith('.bak')
  const file = `articles/${id}.json${isGeneration ? '.bak' : ''}`
  try {
    const document = await readArticle(disk, from, id)
    await findings.looked((await disk.facts(from.article(id))).size)
    return document
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error
    const isDamaged = error.code === 'document-damaged'
    findings.add(file, 'damaged', isDamaged ? 'It is not what was written.' : error.message, {
      canRepair: isOfTheFile(error),
    })
    await findings.looked(0)
    return null
  }
}

function noteNamed({ seq, versions, evidence }: ArticleDocument, findings: Findings): void {
  findings.highestSeq = Math.max(findings.highestSeq, seq)
  const { originals, attachments } = findings.named
  for (const { originalSha256, rawSha256 } of versions)
    originals.set(originalSha256, originals.get(originalSha256) === true || originalSha256 === rawSha256)
  for (const one of evidence)
    if (one.kind === 'reference' && one.localCopy) attachments.add(one.localCopy.sha256)
}

/** Sums of files show what happened to their bytes; these show a text that was changed and sealed anew. */
const otherTexts = ({ versions }: ArticleDocument): DocumentFault[] =>
  versions.flatMap(({ id, rawText, rawSha256 }) =>
    sha256(rawText) === rawSha256 ? [] : [{ fault: 'text' as const, entity: `version ${id}` }],
  )

function idsTwice(document: ArticleDocument, file: string, seen: Map<string, string>): DocumentFault[] {
  return idsIn(document).flatMap((id) => {
    const isTwice = seen.has(id)
    seen.set(id, file)
    return isTwice ? [{ fault: 'twice' as const, entity: id }] : []
  })
}

/** A document that changed while it was being read is not compared. */
function compareRows({ catalogue }: Checked, document: ArticleDocument, findings: Findings): void {
  const entry = catalogue.entry(document.article.id)
  if (entry && entry.seq !== document.seq) return
  if (entry && canonicalJson(entry) === canonicalJson(entryOf(document))) return
  const detail = 'The catalogue says something else about this article.'
  findings.add(`articles/${document.article.id}.json`, 'wrong', detail, { canRepair: true })
}

/** Evidence against the articles it quotes. */
async function checkPassages(
  { disk, layout, shared }: Checked,
  passages: readonly (ForeignPassage & { readonly file: string })[],
  findings: Findings,
): Promise<void> {
  const purged = new Set(shared.current.tombstones.map(({ id }) => id))
  for (const [articleId, quoting] of groupedBy(passages, (passage) => passage.articleId)) {
    if (findings.isStopped) return
    if (purged.has(articleId)) continue
    const document = await readArticle(disk, layout, articleId).catch(() => null)
    for (const { file, entity, versionId, fragments } of quoting) {
      if (!document) tell(findings, file, { fault: 'reference', entity, to: `article ${articleId}` })
      const text = document?.versions.find(({ id }) => id === versionId)?.rawText
      findings.counted.spans += fragments.length
      if (document) for (const fault of spanFaults(entity, text, fragments)) tell(findings, file, fault)
    }
  }
}

function tell(findings: Findings, file: string, found: DocumentFault): void {
  findings.add(file, 'wrong', sentenceFor(found))
}

function sentenceFor(found: DocumentFault): string {
  const { entity } = found
  switch (found.fault) {
    case 'span':
      return `The text does not say what ${entity} quotes at that place.`
    case 'context':
      return `The text round the words of ${entity} is another one.`
    case 'overlap':
      return `Two passages of ${entity} overlap, or stand in the wrong order.`
    case 'itself':
      return `${entity} is said to be a copy of itself.`
    case 'text':
      return `The text of ${entity} is not the one that was imported.`
    case 'version':
      return `The wording that ${entity} names is not there.`
    case 'reference':
      return `${entity} names ${found.to}, which is not there.`
    case 'twice':
      return `The id ${entity} stands for two things.`
    default:
      return assertNever(found)
  }
}
