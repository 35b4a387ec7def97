import type { ArticleDocument } from '../../document'
import { type Sketch, sketchOf } from './sketch'

/** What the newest wording of an article is known by, without opening it: the very same text, and texts like it. */
export interface Fingerprint {
  readonly rawSha256: string
  readonly sketch: Sketch
}

/** None of an article in the bin. */
export function fingerprintOf({ article, versions }: ArticleDocument): Fingerprint | null {
  const version = versions.find(({ id }) => id === article.currentVersionId)
  return version && !article.deletedAt ? { rawSha256: version.rawSha256, sketch: sketchOf(version) } : null
}
