import type { CheckReport } from '../../shared/domain/checking/check-report'
import type { Instant } from '../../shared/domain/time/day'
import { repairs } from '../../shared/strings/repairs'
import type { Journal } from '../journal/journal'
import { contentOf, lostIn } from '../journal/salvage'
import { refuse } from '../library-error'
import type { Articles } from '../store/articles'
import { type Catalogue, entryOf } from '../store/catalogue'
import type { Disk } from '../store/disk'
import { systemCode, whyDisk } from '../store/disk-error'
import { replaceFile, writeOnce } from '../store/durable-file'
import { articleIdIn, generationIdIn, type Layout } from '../store/layout'
import { writeLibraryFile } from '../store/library-file'
import type { LibraryRecord } from '../store/library-record'
import { sha256 } from '../world'
import type { Notices } from './notices'
import type { Quarantine } from './quarantine'

export interface Repairable {
  readonly disk: Disk
  readonly layout: Layout
  readonly journal: Journal
  readonly catalogue: Catalogue
  readonly articles: Articles
  readonly shared: LibraryRecord
  readonly notices: Notices
  readonly quarantine: Quarantine
  /** Writes the catalogue, whatever the disk has of it. */
  readonly writeCatalogue: () => Promise<void>
  readonly now: () => Instant
}

/** Mends what a check found and said that it can be mended. Every damaged file is set aside first. Rejects with `not-repaired` where the disk refuses it. */
export async function repairProblems(library: Repairable, { problems }: CheckReport): Promise<void> {
  try {
    for (const { file, kind, canRepair } of problems) {
      if (canRepair && !file.startsWith('journal/')) await mend(library, file, kind === 'wrong')
    }
    if (problems.some(({ file, canRepair }) => canRepair && file.startsWith('journal/')))
      await mendSegments(library)
  } catch (error) {
    throw systemCode(error) ? refuse('not-repaired', whyDisk(error), error) : error
  }
}

async function mend(library: Repairable, file: string, isRowsOnly: boolean): Promise<void> {
  const { layout, articles, catalogue, shared } = library
  const [folder = '', name = ''] = file.split('/')
  const articleId = articleIdIn(name)
  const generationId = generationIdIn(name)
  if (file === 'catalogue.json') return await mendCatalogue(library)
  if (file === 'library.json') return await mendLibraryFile(library)
  if (file === 'library.json.bak') return await mendGeneration(library, layout.libraryFile, file)
  if (generationId) return await mendGeneration(library, layout.article(generationId), file)
  if (articleId && isRowsOnly) return catalogue.put(entryOf(await articles.load(articleId)))
  if (articleId) return await articles.renew(articleId)
  if (folder === 'originals') return await mendOriginal(library, name)
  if (folder === 'attachments') return await mendAttachment(library, name)
  throw new Error(`Nothing is known about repairing ${file} of ${shared.id}`)
}

async function mendCatalogue({ layout, quarantine, notices, writeCatalogue }: Repairable): Promise<void> {
  const quarantinedAs = await quarantine.hold(layout.catalogue)
  await writeCatalogue()
  notices.add({
    kind: 'catalogue',
    file: 'catalogue.json',
    done: repairs.done.remade,
    lost: null,
    quarantinedAs,
  })
}

/** Memory has all that counts. The damaged file must not become the generation before. */
async function mendLibraryFile({ disk, layout, quarantine, notices, shared }: Repairable): Promise<void> {
  const quarantinedAs = await quarantine.hold(layout.libraryFile)
  await disk.remove(layout.libraryFile)
  await writeLibraryFile(disk, layout, shared.current)
  notices.add({
    kind: 'library',
    file: 'library.json',
    done: repairs.done.fromMemory,
    lost: null,
    quarantinedAs,
  })
}

/** A copy and no second name: what befalls one of the two must not befall the other. */
async function mendGeneration(
  { disk, quarantine, notices }: Repairable,
  path: string,
  file: string,
): Promise<void> {
  const quarantinedAs = await quarantine.hold(`${path}.bak`)
  await replaceFile(disk, `${path}.bak`, await disk.read(path))
  notices.add({ kind: 'generation', file, done: repairs.done.generationReplaced, lost: null, quarantinedAs })
}

/** A pasted text is its own original. */
async function mendOriginal(library: Repairable, name: string): Promise<void> {
  const { disk, layout, quarantine, notices } = library
  const path = layout.original(name)
  const quarantinedAs = await quarantine.hold(path)
  const text = await textWith(library, name)
  await disk.remove(path)
  if (text !== undefined) await writeOnce(disk, path, Buffer.from(text))
  await disk.syncFolder(layout.originals)
  notices.add({
    kind: 'original',
    file: `originals/${name}`,
    done: text === undefined ? repairs.done.originalGone : repairs.done.originalRebuilt,
    lost: text === undefined ? repairs.lost.original : null,
    quarantinedAs,
  })
}

async function textWith({ catalogue, articles }: Repairable, sum: string): Promise<string | undefined> {
  for (const { id, article } of catalogue.entries()) {
    if (!article) continue
    const { versions } = await articles.glance(id)
    const text = versions.find(({ rawText }) => sha256(rawText) === sum)?.rawText
    if (text !== undefined) return text
  }
  return undefined
}

async function mendAttachment(
  { disk, layout, quarantine, notices }: Repairable,
  name: string,
): Promise<void> {
  const quarantinedAs = await quarantine.hold(layout.attachment(name))
  await disk.remove(layout.attachment(name))
  await disk.syncFolder(layout.attachments)
  notices.add({
    kind: 'attachment',
    file: `attachments/${name}`,
    done: repairs.done.originalGone,
    lost: repairs.lost.attachment,
    quarantinedAs,
  })
}

async function mendSegments({ disk, journal, quarantine, notices, now }: Repairable): Promise<void> {
  const { damages } = await journal.read(0, { onRecord: () => {}, onGap: () => {} }, journal.end)
  for (const { segment, pieces } of damages) {
    const quarantinedAs = await quarantine.hold(segment.path)
    await replaceFile(disk, segment.path, contentOf(pieces, now()))
    notices.add({
      kind: 'journal',
      file: segment.name,
      done: repairs.done.readAround(lostIn(pieces)),
      lost: null,
      quarantinedAs,
    })
  }
}
