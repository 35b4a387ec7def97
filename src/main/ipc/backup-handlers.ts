import type { BackupDesk } from '../backup-desk'
import type { WithLibrary } from './handlers'
import type { Handlers } from './register'

export interface BackupSurroundings {
  readonly backups: BackupDesk
}

/** Backups: making, listing, looking into them, and bringing back what they hold. */
export const backupHandlers = ({ backups }: BackupSurroundings, withLibrary: WithLibrary) =>
  ({
    'backups.list': () =>
      withLibrary(async (library) => ({ ok: true, value: await backups.of(library).list() })),
    'backups.make': ({ why }) =>
      withLibrary(async (library) => {
        const made = await backups.make(library, why)
        const told = made && {
          name: made.name,
          size: made.size,
          articles: made.about.articles,
          claims: made.about.claims,
          damaged: made.about.damaged,
          troubles: [...made.troubles],
        }
        return { ok: true, value: { made: told } }
      }),
    'backups.cancel': () => {
      backups.cancel()
      return { ok: true, value: null }
    },
    'backups.contents': (input) =>
      withLibrary(async (library) => ({ ok: true, value: await backups.contents(library, input) })),
    'backups.article': (input) =>
      withLibrary(async (library) => ({ ok: true, value: await backups.article(library, input) })),
    'backups.bringBack': (input) => withLibrary((library) => backups.bringBack(library, input)),
    'backups.restore': (input) =>
      withLibrary(async (library) => {
        const restored = await backups.restore(library, input)
        return restored.ok ? { ok: true, value: { folder: restored.value.path } } : restored
      }),
  }) satisfies Partial<Handlers>
