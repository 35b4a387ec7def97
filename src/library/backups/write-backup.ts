import { basename, join } from 'node:path'
import type {
  BackedUpArticle,
  BackedUpFile,
  BackupAbout,
  BackupContents,
  BackupReason,
  Tip,
  UnreadFile,
} from '../../shared/domain/backups/backup-about'
import type { Instant } from '../../shared/domain/time/day'
import { listSegments, type Segment } from '../journal/segments'
import type { Disk } from '../store/disk'
import { whyUnreadable } from '../store/disk-error'
import { layoutOf } from '../store/layout'
import { namesIn } from '../store/names-in'
import { readFile } from '../store/read-file'
import { sha256 } from '../world'
import { belongsInBackup, CONTENTS, FOLDERS, JOURNAL, LIBRARY_FILE } from './backup-entries'
import { articlesInJournal } from './journal-articles'
import { recordsIn } from './journal-scopes'
import { lastRecord } from './journal-tip'
import { articleFacts, factsOf, libraryFacts } from './library-facts'
import { ZipWriter } from './zip-writer'

export interface BackupOrder {
  /** The library's. */
  readonly folder: string
  readonly why: BackupReason
  readonly madeAt: Instant
  readonly app: string
}

export interface Watching {
  /** Gives the work up. */
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/**
 * Reads a library into a new zip and syncs it. The library may be written to meanwhile: segments that are full are read
 * first, so that none vanishes unread, then the documents, then what the journal holds by then. So a document may be
 * behind the journal, as after a crash, and is never ahead of it.
 */
export async function writeBackup(
  disk: Disk,
  path: string,
  order: BackupOrder,
  { signal, onProgress }: Watching,
): Promise<BackupContents> {
  const reading = new Reading(disk, order)
  const file = await disk.open(path, 'new')
  try {
    const zip = new ZipWriter(file, new Date(order.madeAt), signal)
    const early = await listSegments(disk, layoutOf(order.folder).journal)
    const names = [...early.slice(0, -1).map(({ name }) => name), ...(await documentsIn(disk, order.folder))]
    for (const [done, name] of names.entries()) {
      onProgress?.(done, names.length)
      await reading.take(zip, name)
    }
    for (const { name } of await newerSegments(disk, order.folder, early)) await reading.take(zip, name)
    await reading.addUnwritten()
    const contents = reading.contents()
    await zip.add(CONTENTS, Buffer.from(JSON.stringify(contents)), { compress: true })
    await zip.end(inAscii(contents.about))
    await file.sync()
    return contents
  } finally {
    await file.close()
  }
}

async function documentsIn(disk: Disk, folder: string): Promise<string[]> {
  const names: string[] = []
  for (const part of FOLDERS) {
    const files = (await namesIn(disk, join(folder, part))).toSorted()
    names.push(...files.map((file) => `${part}/${file}`).filter(belongsInBackup))
  }
  return [...names, LIBRARY_FILE]
}

/** The one that was written to when the reading began, and those begun since. */
async function newerSegments(disk: Disk, folder: string, early: readonly Segment[]): Promise<Segment[]> {
  const from = early.at(-1)?.firstSeq ?? 0
  const now = await listSegments(disk, layoutOf(folder).journal)
  return now.filter(({ firstSeq }) => firstSeq >= from)
}

/** What was read so far. */
class Reading {
  readonly #disk: Disk
  readonly #order: BackupOrder
  readonly #files: BackedUpFile[] = []
  readonly #articles: BackedUpArticle[] = []
  readonly #unread: UnreadFile[] = []
  /** Scope -> its last record in the journal. */
  readonly #lastSeqs = new Map<string, number>()
  #library: BackupAbout['library'] | null = null
  #tip: Tip = { seq: 0, record: null }
  #damaged = 0

  constructor(disk: Disk, order: BackupOrder) {
    this.#disk = disk
    this.#order = order
  }

  async take(zip: ZipWriter, name: string): Promise<void> {
    const read = await this.#read(name)
    if (!read) return
    const bytes = name.startsWith(`${JOURNAL}/`) ? this.#segment(read) : read
    if (name.startsWith('articles/')) this.#article(name, bytes)
    if (name === LIBRARY_FILE) this.#library = libraryFacts(bytes)
    await zip.add(name, bytes, { compress: isText(bytes) })
    this.#files.push({ name, bytes: bytes.length, sha256: sha256(bytes) })
  }

  /** Null where the disk refuses the file: the others are backed up without it. */
  async #read(name: string): Promise<Buffer | null> {
    try {
      return await readFile(this.#disk, join(this.#order.folder, name))
    } catch (error) {
      const why = whyUnreadable(error)
      if (name === LIBRARY_FILE || why === null) throw error
      this.#unread.push({ name, why })
      return null
    }
  }

  /** Articles whose document is still to be written: the journal alone has them. */
  async addUnwritten(): Promise<void> {
    const written = new Set(this.#files.map(({ name }) => name))
    const unwritten = [...this.#lastSeqs.keys()].filter(
      (scope) => scope !== this.#library?.id && !written.has(`articles/${scope}.json`),
    )
    if (unwritten.length === 0) return
    const { journal } = layoutOf(this.#order.folder)
    const documents = await articlesInJournal(this.#disk, journal, new Set(unwritten), this.#tip.seq)
    this.#articles.push(...documents.map(factsOf))
  }

  contents(): BackupContents {
    const { why, madeAt, app } = this.#order
    if (!this.#library) throw new Error('A backup without library.json')
    const articles = this.#articles.filter(({ binned }) => !binned)
    const about: BackupAbout = {
      format: 1,
      library: this.#library,
      madeAt,
      why,
      app,
      tip: this.#tip,
      articles: articles.length,
      claims: articles.reduce((sum, { claims }) => sum + claims, 0),
      bytes: this.#files.reduce((sum, { bytes }) => sum + bytes, 0),
      damaged: this.#damaged,
      ...(this.#unread.length > 0 && { unread: this.#unread.length }),
    }
    return {
      about,
      files: this.#files,
      articles: this.#articles.map((article) => ({
        ...article,
        seq: this.#lastSeq(article.id, article.seq),
      })),
      librarySeq: this.#lastSeq(this.#library.id, 0),
      ...(this.#unread.length > 0 && { unread: this.#unread }),
    }
  }

  #segment(bytes: Buffer): Buffer {
    const last = lastRecord(bytes)
    if (!last) return bytes.subarray(0, 0)
    this.#tip = last.tip
    const whole = bytes.subarray(0, last.end)
    for (const { scope, seq } of recordsIn(whole)) this.#lastSeqs.set(scope, seq)
    return whole
  }

  #lastSeq(scope: string, written: number): number {
    return Math.max(written, this.#lastSeqs.get(scope) ?? 0)
  }

  #article(name: string, bytes: Buffer): void {
    const facts = articleFacts(bytes)
    if (facts && basename(name, '.json') === facts.id) this.#articles.push(facts)
    else this.#damaged += 1
  }
}

/** How many bytes tell whether deflating is worth the while. */
const SAMPLE = 4096

/** Pictures and PDF are deflated already, and hold a zero byte soon. */
const isText = (bytes: Buffer): boolean => !bytes.subarray(0, SAMPLE).includes(0)

/** A zip's comment knows no Unicode that everybody reads alike; JSON can say it in ASCII. */
const inAscii = (about: BackupAbout): string =>
  JSON.stringify(about).replaceAll(
    /[^\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
