import type { CheckProblem, CheckReport } from '../../shared/domain/checking/check-report'
import type { Journal } from '../journal/journal'
import type { Catalogue } from '../store/catalogue'
import type { Disk } from '../store/disk'
import type { Layout } from '../store/layout'
import type { LibraryRecord } from '../store/library-record'
import { othersTurn } from '../turn'
import { checkDocuments } from './check-documents'
import { checkJournal } from './check-journal'
import { checkKept } from './check-kept'
import { checkShared } from './check-shared'
import { libraryFiles } from './library-files'

export interface Checked {
  readonly disk: Disk
  readonly layout: Layout
  readonly journal: Journal
  readonly catalogue: Catalogue
  readonly shared: LibraryRecord
}

export interface CheckOptions {
  /** Files that were looked at, of how many. */
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

/** What the parts of a check share: what they found, and how far they are. */
export class Findings {
  readonly problems: CheckProblem[] = []
  /** What documents name: imported files, with whether the text of an article is all they hold; and attached copies. */
  readonly named = { originals: new Map<string, boolean>(), attachments: new Set<string>() }
  /** The last number in any document: the journal must reach up to it. */
  highestSeq = 0
  readonly counted = { files: 0, bytes: 0, articles: 0, claims: 0, spans: 0, records: 0, lostRecords: 0 }
  readonly #total: number
  readonly #options: CheckOptions

  constructor(total: number, options: CheckOptions) {
    this.#total = total
    this.#options = options
  }

  get isStopped(): boolean {
    return this.#options.signal?.aborted === true
  }

  add(file: string, kind: CheckProblem['kind'], detail: string, { canRepair = false } = {}): void {
    this.problems.push({ file, kind, detail, canRepair })
  }

  /** Others have their turn after every file. */
  async looked(bytes: number): Promise<void> {
    this.counted.files += 1
    this.counted.bytes += bytes
    this.#options.onProgress?.(Math.min(this.counted.files, this.#total), this.#total)
    await othersTurn()
  }
}

/** Reads every byte of a library and compares it with what it should be. Changes nothing. */
export async function checkLibrary(library: Checked, options: CheckOptions = {}): Promise<CheckReport> {
  await library.catalogue.arrival.need('claims')
  const files = await libraryFiles(library.disk, library.layout)
  const findings = new Findings(files.total, options)
  for (const file of files.strange) findings.add(file, 'strange', 'This file is none of Hindsight’s.')
  const parts = [checkShared, checkDocuments, checkJournal, checkKept]
  for (const part of parts) if (!findings.isStopped) await part(library, files, findings)
  return { ...findings.counted, isComplete: !findings.isStopped, problems: findings.problems }
}
