import { type Library, LibraryBackups, openLibrary, runHere } from '../library'
import type { Instant } from '../shared/domain/time/day'
import { backups as words } from '../shared/strings/backups'

const backupsIn = (library: Library, elsewhere: string | undefined): LibraryBackups =>
  new LibraryBackups(library, {
    elsewhere,
    runner: runHere,
    app: 'hindsight',
    now: () => new Date().toISOString() as Instant,
  })

/** Makes a backup of a library that nobody else has open. */
export async function backUp(folder: string, elsewhere: string | undefined): Promise<number> {
  const library = await openLibrary(folder, { backupsElsewhere: elsewhere })
  try {
    const made = await backupsIn(library, elsewhere).make('asked')
    for (const { where, why } of made?.troubles ?? [])
      console.error(words.madeWithTrouble(words.places[where], why))
    console.log(made ? made.name : words.unchanged)
    return made && made.troubles.length > 0 ? 1 : 0
  } finally {
    await library.close()
  }
}

/** The backups, the newest first, one a line. */
export async function backupsOf(folder: string, elsewhere: string | undefined): Promise<number> {
  const library = await openLibrary(folder, { readOnly: true })
  try {
    const { backups } = await backupsIn(library, elsewhere).list()
    for (const { name, about, trouble, size, where } of backups) {
      const holds = about ? words.holds(about.articles, about.claims, size) : words.unreadable(trouble ?? '')
      console.log([name, about?.madeAt ?? '', about?.why ?? '', holds, where.join('+')].join('\t'))
    }
    return 0
  } finally {
    await library.close()
  }
}

/** Unpacks a backup into a folder that is not there yet. */
export async function restore(backup: string, folder: string): Promise<number> {
  const about = await runHere.unpack(backup, folder)
  console.log(words.restored(words.whenInProse(about.madeAt)))
  return 0
}
