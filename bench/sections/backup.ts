import { createHash } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { runHere } from '../../src/library'
import { belongsInBackup } from '../../src/library/backups/backup-entries'
import type { Instant } from '../../src/shared/domain/time/day'
import type { WorkingCopy } from '../libraries/working-copy'
import { compared, type Line, mib, times } from '../measuring/report'
import { inTurn, timed } from '../measuring/samples'

/** A backup is made, opened again and compared, against the reading of the same files and their sums. */
export async function measureBackup({ library: folder }: WorkingCopy, rounds: number): Promise<Line[]> {
  const files = await filesOf(folder)
  const backups = join(folder, 'backups')
  let [size, bytes] = [0, 0]
  const make = () =>
    timed(async () => {
      const madeAt = new Date().toISOString() as Instant
      const made = await runHere.make({ folder, why: 'asked', madeAt, app: 'bench' })
      size = made.size
      bytes = made.about.bytes
    })
  const ours = async () => {
    const took = await make()
    await rm(backups, { recursive: true })
    return took
  }
  const floor = () =>
    timed(async () => {
      for (const file of files)
        createHash('sha256')
          .update(await readFile(file))
          .digest('hex')
    })
  const pair = await inTurn(rounds, ours, floor)
  return [
    compared('a backup made and read back, against reading and sums', pair),
    { what: '  the zip, against its files', ours: mib(size), floor: mib(bytes), ratio: times(size / bytes) },
  ]
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => belongsInBackup(relative(folder, path).replaceAll(sep, '/')))
}
