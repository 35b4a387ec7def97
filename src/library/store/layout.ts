import { join } from 'node:path'

/** Where things lie in a library's folder. File names come from our own ids and hashes, never from a title. */
export interface Layout {
  readonly folder: string
  readonly libraryFile: string
  readonly catalogue: string
  readonly lock: string
  readonly articles: string
  readonly originals: string
  readonly attachments: string
  readonly journal: string
  readonly quarantine: string
  /** What is being removed for good; there only until it is. */
  readonly purgeOrder: string
  readonly article: (id: string) => string
  readonly original: (sha256: string) => string
  readonly attachment: (sha256: string) => string
}

export const layoutOf = (folder: string): Layout => {
  const articles = join(folder, 'articles')
  const originals = join(folder, 'originals')
  const attachments = join(folder, 'attachments')
  return {
    folder,
    libraryFile: join(folder, 'library.json'),
    catalogue: join(folder, 'catalogue.json'),
    lock: join(folder, 'lock'),
    articles,
    originals,
    attachments,
    journal: join(folder, 'journal'),
    quarantine: join(folder, 'quarantine'),
    purgeOrder: join(folder, 'purge.json'),
    article: (id) => join(articles, `${id}.json`),
    original: (sha256) => join(originals, sha256),
    attachment: (sha256) => join(attachments, sha256),
  }
}

/** The documents as they were before they were last written. */
export const generationBefore = (layout: Layout): Layout => ({
  ...layout,
  libraryFile: `${layout.libraryFile}.bak`,
  article: (id) => `${layout.article(id)}.bak`,
})

const ARTICLE_FILE = /^([0-9a-f-]{36})\.json$/

/** The article's id in `<id>.json`; undefined for a file that is none of ours. */
export const articleIdIn = (fileName: string): string | undefined => ARTICLE_FILE.exec(fileName)?.[1]

/** The same in `<id>.json.bak`, the generation before. */
export const generationIdIn = (fileName: string): string | undefined =>
  fileName.endsWith('.bak') ? articleIdIn(fileName.slice(0, -'.bak'.length)) : undefined

const ARTICLE_AT_FRONT = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/

/** The article whose file it once was, or that it is a copy of: `<id>.json-….damaged`, `<id> (conflicted copy).json`. */
export const articleIdAtFront = (fileName: string): string | undefined => ARTICLE_AT_FRONT.exec(fileName)?.[1]

/** Originals and attachments are called by the SHA-256 of their bytes. */
export const isContentName = (fileName: string): boolean => /^[0-9a-f]{64}$/.test(fileName)
