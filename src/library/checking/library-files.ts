import { basename } from 'node:path'
import { isSegmentName } from '../journal/segments'
import type { Disk } from '../store/disk'
import { articleIdIn, generationIdIn, isContentName, type Layout } from '../store/layout'
import { namesIn } from '../store/names-in'

/** What lies in the folder of a library, by what it is. */
export interface LibraryFiles {
  /** Ids. */
  readonly articles: readonly string[]
  /** Ids of articles with a generation before. */
  readonly generations: readonly string[]
  readonly hasLibraryGeneration: boolean
  /** Names, which are hashes. */
  readonly originals: readonly string[]
  readonly attachments: readonly string[]
  readonly segments: number
  /** How many there are to be looked at. */
  readonly total: number
  /** Nothing of ours; a copy that a syncing service made, say. */
  readonly strange: readonly string[]
}

/** What may stand in the folder itself. */
const OURS =
  /^(library\.json(\.bak)?|catalogue\.json|lock(\..*)?|articles|originals|attachments|journal|quarantine|backups)$/
/** Left by a write that was cut off: the next one removes it. */
const LEFTOVER = /\.new$/
/** Left by systems. */
const SYSTEMS = /^(\.DS_Store|Thumbs\.db|desktop\.ini|lost\+found|\..*)$/

export async function libraryFiles(disk: Disk, layout: Layout): Promise<LibraryFiles> {
  const listed = async (path: string) =>
    (await namesIn(disk, path)).filter((name) => !LEFTOVER.test(name) && !SYSTEMS.test(name))
  const [top, articles, originals, attachments, journal] = await Promise.all(
    [layout.folder, layout.articles, layout.originals, layout.attachments, layout.journal].map(listed),
  )
  const ids = (articles ?? []).flatMap((name) => articleIdIn(name) ?? [])
  const generations = (articles ?? []).flatMap((name) => generationIdIn(name) ?? [])
  const known = new Set([...ids.map((id) => `${id}.json`), ...generations.map((id) => `${id}.json.bak`)])
  const kept = (names: readonly string[] | undefined) => (names ?? []).filter(isContentName)
  const segments = (journal ?? []).filter(isSegmentName).length
  const strange = (folder: string, names: readonly string[] | undefined, isOurs: (name: string) => boolean) =>
    (names ?? []).filter((name) => !isOurs(name)).map((name) => `${basename(folder)}/${name}`)
  const hasLibraryGeneration = (top ?? []).includes('library.json.bak')
  return {
    articles: ids,
    generations,
    hasLibraryGeneration,
    originals: kept(originals),
    attachments: kept(attachments),
    segments,
    total: ids.length + generations.length + kept(originals).length + kept(attachments).length + segments + 2,
    strange: [
      ...(top ?? []).filter((name) => !OURS.test(name)),
      ...strange(layout.articles, articles, (name) => known.has(name)),
      ...strange(layout.originals, originals, isContentName),
      ...strange(layout.attachments, attachments, isContentName),
      ...strange(layout.journal, journal, isSegmentName),
    ],
  }
}
