import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { beforeAll, expect, it } from 'vitest'
import { backUpBefore } from '../../../src/library/backups/back-up-before'
import { isUnfinished } from '../../../src/library/backups/backup-name'
import { verifyBackup } from '../../../src/library/backups/verify-backup'
import { worldOf } from '../../../src/library/world'
import { addArticle, libraryIn, opened, temporaryFolder } from '../../support/library'
import { noise } from '../../support/noise'
import { builtPrograms, ended, firstLineOf, run } from '../library/processes'

const KILLS = 8
const MOST_KILLS = 60

let program = ''
beforeAll(async () => {
  const programs = await builtPrograms()
  program = programs.path('back-up-until-killed')
  return programs.clear
})

it(`a process killed ${KILLS} times while it makes backups: what has its name is whole, and the next one clears up`, async () => {
  const folder = await temporaryFolder()
  const library = await opened(folder)
  for (let n = 0; n < 5; n++) await addArticle(library, noise(300_000 + n), `Article ${n}`)
  await library.close()
  const elsewhere = join(folder, 'elsewhere')
  const places = [libraryIn(folder, 'backups'), elsewhere]
  const filesIn = (place: string) => readdir(place).catch(() => [])

  let leftovers = 0
  // At least one of them has to strike in the middle.
  for (let n = 0; n < KILLS || (leftovers === 0 && n < MOST_KILLS); n++) {
    const child = run([process.execPath, program, libraryIn(folder), elsewhere])
    expect(await firstLineOf(child)).toBe('begins')
    await after(Math.random() * 400)
    child.kill('SIGKILL')
    await ended(child)
    for (const place of places) {
      const files = await filesIn(place)
      leftovers += files.filter(isUnfinished).length
      for (const file of files.filter((name) => !isUnfinished(name)))
        expect((await verifyBackup(join(place, file))).about.articles).toBe(5)
    }
    const made = await backUpBefore(libraryIn(folder), 'schedule', { elsewhere, world: worldOf({}) })
    expect(made).toMatchObject({ where: ['library', 'elsewhere'], troubles: [], about: { articles: 5 } })
    for (const place of places) {
      const files = await filesIn(place)
      expect(files).toContain(made.name)
      expect(files.filter(isUnfinished)).toEqual([])
    }
  }
  expect(leftovers).toBeGreaterThan(0)
})
