import type { VersionMap } from '../../../shared/domain/anchoring/version-map'
import type { SearchHit } from '../../../shared/domain/search/hits'
import type { SearchQuestion } from '../../../shared/domain/search/question'
import type { SearchableArticle } from '../../../shared/domain/search/searchable'
import type { OurProcess, Parent } from '../../process/parent'
import type { PersonNames } from '../index/people'

/** What is to be found, with what only the library knows. */
export interface FindJob {
  readonly question: Pick<SearchQuestion, 'wanted' | 'unwanted'>
  /** The claims that are due as each condition `due:` asks, in their order. */
  readonly due: readonly (readonly string[])[]
  readonly only?: 'articles'
  readonly offset: number
  readonly limit: number
  /** Answers only when everything is read. */
  readonly waits: boolean
}

/** A hit without what the library calls the speaker. */
export type FoundHit = SearchHit & { readonly speakerId?: string }

export interface FindReport {
  readonly hits: readonly FoundHit[]
  readonly total: number
  readonly progress: SearchProgress
}

export interface SearchProgress {
  readonly read: number
  readonly of: number
}

/** What the analyst is told. Jobs are done in their order; reading goes on between them. */
export type AnalystJob =
  | {
      readonly kind: 'open'
      /** The folder of the index. */
      readonly index: string
      /** The library's folder: the analyst reads articles there and writes nothing. */
      readonly library: string
      /** Every article that can be found, with its last change. */
      readonly wanted: readonly (readonly [articleId: string, seq: number])[]
      readonly people: readonly PersonNames[]
    }
  | { readonly kind: 'put'; readonly article: SearchableArticle }
  | { readonly kind: 'remove'; readonly articleId: string }
  | { readonly kind: 'people'; readonly people: readonly PersonNames[] }
  | { readonly kind: 'find'; readonly id: number; readonly find: FindJob }
  /** What became of an old text in a new one: large ones are not to be compared where a window waits. */
  | { readonly kind: 'map'; readonly id: number; readonly old: string; readonly now: string }
  /** Leaves nothing of what an article said before. */
  | { readonly kind: 'erase'; readonly id: number; readonly articleId: string }
  | { readonly kind: 'close'; readonly id: number }

export type AnalystReport =
  | { readonly kind: 'found'; readonly id: number; readonly found: FindReport }
  | { readonly kind: 'mapped'; readonly id: number; readonly map: VersionMap }
  | { readonly kind: 'done'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  /** Its file is damaged, or older than what is wanted: the library may know more. */
  | { readonly kind: 'unread'; readonly articleId: string }
  | { readonly kind: 'trouble'; readonly message: string }
  | { readonly kind: 'idle' }

export type AnalystParent = Parent<AnalystJob, AnalystReport>
export type AnalystProcess = OurProcess<AnalystJob, AnalystReport>
export type StartAnalyst = () => AnalystProcess
