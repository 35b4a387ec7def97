import { appendFile, readdir, rm } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src/library'
import {
  addArticle,
  addClaim,
  codeOf,
  libraryIn,
  note,
  opened,
  TEXT,
  TITLE,
  temporaryFolder,
  valueOf,
} from '../../support/library'
import { faultsIn, journalLines } from './journal-lines'
import { type DiskCall, isWrite, systemError, type Watcher, watchedDisk } from './watched-disk'

/** A disk that is in order until it is told otherwise. */
function moodyDisk() {
  let mood: Watcher | null = null
  return {
    disk: watchedDisk((call) => mood?.(call)),
    turn: (next: Watcher | null) => {
      mood = next
    },
  }
}

const isJournal = ({ path }: DiskCall) => path.endsWith('.log')
const noteOf = async (library: Library, claimId: string) =>
  (await library.query('claims.get', { claimId })).claim.note

async function claimOn(disk: ReturnType<typeof moodyDisk>['disk'], folder: string) {
  const library = await opened(folder, { disk, onTrouble: () => {} })
  const article = await addArticle(library)
  const { claimId } = await addClaim(library, article)
  return { library, article, claimId }
}

describe('a disk that refuses', () => {
  it.each([
    ['writing to the journal', 'file.write', 'ENOSPC', 'the disk is full'],
    ['syncing the journal', 'file.dataSync', 'EIO', 'the disk reports an error'],
  ])('%s: nothing is changed, and nothing comes back later', async (_what, op, code, words) => {
    const folder = await temporaryFolder()
    const { disk, turn } = moodyDisk()
    const { library, claimId } = await claimOn(disk, folder)
    valueOf(await note(library, claimId, 1, 'acknowledged'))
    turn((call) => {
      if (call.op === op && isJournal(call)) throw systemError(code)
      return undefined
    })
    const answer = await note(library, claimId, 2, 'refused')
    expect(answer).toEqual({
      ok: false,
      error: {
        code: 'not-saved',
        message: `NOT SAVED: the disk refused it (${words}). Your change is not in the library.`,
      },
    })
    expect(await noteOf(library, claimId)).toBe('acknowledged')
    expect(library.history().undo?.name).toBe('claims.update')
    turn(null)
    valueOf(await note(library, claimId, 2, 'tried again'))
    await library.close()
    const lines = await journalLines(libraryIn(folder))
    expect(lines.join('\n')).not.toContain('refused')
    expect(faultsIn(lines)).toEqual([])
    const again = await opened(folder)
    expect(await noteOf(again, claimId)).toBe('tried again')
  })

  it('a write that takes a part and then no more leaves no half record', async () => {
    const folder = await temporaryFolder()
    const { disk, turn } = moodyDisk()
    const { library, claimId } = await claimOn(disk, folder)
    let calls = 0
    turn((call) => {
      if (call.op !== 'file.write' || !isJournal(call)) return undefined
      calls += 1
      if (calls > 1) throw systemError('ENOSPC')
      return 100
    })
    expect(codeOf(await note(library, claimId, 1, 'refused'))).toBe('not-saved')
    turn(null)
    expect(faultsIn(await journalLines(libraryIn(folder)))).toEqual([])
    valueOf(await note(library, claimId, 1, 'tried again'))
    expect(faultsIn(await journalLines(libraryIn(folder)))).toEqual([])
  })

  it('cutting back too: nothing more is saved until that has worked', async () => {
    const folder = await temporaryFolder()
    const { disk, turn } = moodyDisk()
    const { library, claimId } = await claimOn(disk, folder)
    turn((call) => {
      if (isJournal(call) && (call.op === 'file.dataSync' || call.op === 'file.truncate'))
        throw systemError('EIO')
      return undefined
    })
    expect(codeOf(await note(library, claimId, 1, 'refused'))).toBe('not-saved')
    turn((call) => {
      if (isJournal(call) && call.op === 'file.truncate') throw systemError('EIO')
      return undefined
    })
    expect(codeOf(await note(library, claimId, 1, 'refused as well'))).toBe('not-saved')
    turn(null)
    valueOf(await note(library, claimId, 1, 'kept'))
    await library.close()
    const lines = await journalLines(libraryIn(folder))
    expect(faultsIn(lines)).toEqual([])
    expect(lines.join('\n')).not.toContain('refused')
  })

  it('all that was planned on top of a refused change is refused with it', async () => {
    const folder = await temporaryFolder()
    const { disk, turn } = moodyDisk()
    const { library, claimId } = await claimOn(disk, folder)
    turn((call) => {
      if (call.op === 'file.dataSync' && isJournal(call)) throw systemError('ENOSPC')
      return undefined
    })
    const answers = await Promise.all([
      note(library, claimId, 1, 'a'),
      note(library, claimId, 2, 'b'),
      note(library, claimId, 3, 'c'),
    ])
    expect(answers.map(codeOf)).toEqual(['not-saved', 'not-saved', 'not-saved'])
    turn(null)
    expect(await noteOf(library, claimId)).toBeUndefined()
    valueOf(await note(library, claimId, 1, 'd'))
  })

  it('an unchanged answer that rests on a refused change is refused as well', async () => {
    const folder = await temporaryFolder()
    const { disk, turn } = moodyDisk()
    const { library, claimId } = await claimOn(disk, folder)
    turn((call) => {
      if (call.op === 'file.dataSync' && isJournal(call)) throw systemError('ENOSPC')
      return undefined
    })
    const answers = await Promise.all([note(library, claimId, 1, 'a'), note(library, claimId, 2, 'a')])
    expect(answers.map(codeOf)).toEqual(['not-saved', 'not-saved'])
  })

  it('keeping the original: the article is not added', async () => {
    const folder = await temporaryFolder()
    const { disk, turn } = moodyDisk()
    const library = await opened(folder, { disk })
    turn((call) => {
      if (call.op === 'file.sync' && call.path.includes('originals')) throw systemError('ENOSPC')
      return undefined
    })
    const input = { document: { title: TITLE, rawText: TEXT } }
    expect(codeOf(await library.execute({ name: 'articles.add', input }))).toBe('not-saved')
    expect(await library.query('articles.list', {})).toEqual({ rows: [], total: 0 })
    turn(null)
    await addArticle(library)
  })

  it('writing documents behind the journal: what was acknowledged is there all the same', async () => {
    const folder = await temporaryFolder()
    const { disk, turn } = moodyDisk()
    const { library, claimId } = await claimOn(disk, folder)
    turn((call) => {
      if (isWrite(call) && call.op !== 'remove' && !isJournal(call)) throw systemError('ENOSPC')
      return undefined
    })
    valueOf(await note(library, claimId, 1, 'acknowledged'))
    await library.close()
    turn(null)
    expect(await readdir(libraryIn(folder))).not.toContain('catalogue.json')
    const again = await opened(folder)
    expect(await noteOf(again, claimId)).toBe('acknowledged')
  })

  it('and takes writes in little pieces: everything arrives whole', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder, {
      disk: watchedDisk(({ op }) => (op === 'file.write' ? 7 : undefined)),
    })
    const { claimId } = await addClaim(library, await addArticle(library))
    valueOf(await note(library, claimId, 1, 'in pieces'))
    await library.close()
    expect(faultsIn(await journalLines(libraryIn(folder)))).toEqual([])
    const again = await opened(folder)
    expect(await noteOf(again, claimId)).toBe('in pieces')
  })
})

describe('every write-side call of a session fails once, in turn', () => {
  it('what was acknowledged is there, what was refused is not', async () => {
    let refusals = 0
    let reached = true
    for (let nth = 1; reached; nth++) {
      const folder = await temporaryFolder()
      const { disk, turn } = moodyDisk()
      const { library, claimId } = await claimOn(disk, folder)
      let count = 0
      turn((call) => {
        if (!isWrite(call)) return undefined
        count += 1
        if (count === nth) throw systemError('ENOSPC')
        return undefined
      })
      const codes: string[] = []
      let rev = 1
      for (const words of ['one', 'two', 'three']) {
        const answer = await note(library, claimId, rev, words)
        if (answer.ok) rev += 1
        codes.push(answer.ok ? words : '')
      }
      const added = await library.execute({
        name: 'articles.add',
        input: { document: { title: 'Other', rawText: `Other text ${nth}.` } },
      })
      reached = count >= nth
      turn(null)
      await library.close()
      const again = await opened(folder)
      expect(await noteOf(again, claimId)).toBe(codes.findLast((words) => words !== ''))
      expect((await again.query('articles.list', {})).total).toBe(added.ok ? 2 : 1)
      if (!added.ok || codes.includes('')) refusals += 1
      await again.close()
    }
    expect(refusals).toBeGreaterThan(5)
  })
})

describe('every write-side call of an opening fails once, in turn', () => {
  it('opens or says why, and the next opening finds everything', async () => {
    const codes = new Set<string>()
    for (let nth = 1, reached = true; reached; nth++) {
      const folder = await temporaryFolder()
      const { disk, turn } = moodyDisk()
      const first = await claimOn(disk, folder)
      valueOf(await note(first.library, first.claimId, 1, 'acknowledged'))
      await first.library.close()
      await rm(libraryIn(folder, 'articles', `${first.article.articleId}.json`))
      await appendFile(libraryIn(folder, 'journal', '000000000001.log'), 'torn')
      let count = 0
      turn((call) => {
        if (isWrite(call)) count += 1
        if (isWrite(call) && count === nth) throw systemError('EIO')
        return undefined
      })
      try {
        const second = await opened(folder, { disk, onTrouble: () => {} })
        codes.add('opened')
        await second.close()
      } catch (error) {
        codes.add((error as { code: string }).code)
      }
      reached = count >= nth
      turn(null)
      const third = await opened(folder)
      expect(await noteOf(third, first.claimId)).toBe('acknowledged')
      await third.close()
    }
    expect([...codes].toSorted()).toEqual(['library-unreadable', 'opened'])
  })
})
