import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { beforeEach, describe, expect, it } from 'vitest'
import { withLock } from '../../scripts/set-up/lock.mjs'

const LOCK_MODULE = pathToFileURL(path.resolve('scripts/set-up/lock.mjs')).href

let folder = ''
let lock = ''
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lock-'))
  lock = path.join(folder, 'lock')
  return () => fs.rmSync(folder, { recursive: true })
})

/** A process that notes when it enters and leaves, so that an overlap shows in the order of the notes. */
function worker(workMs: number, turns = 1) {
  const source = `
    import fs from 'node:fs'
    import { withLock } from '${LOCK_MODULE}'
    const note = (word) => fs.appendFileSync('${folder}/notes', word + ' ')
    for (let turn = 0; turn < ${turns}; turn += 1) {
      await withLock('${lock}', async () => {
        note('in')
        await new Promise((resolve) => setTimeout(resolve, ${workMs}))
        note('out')
      }, { pollMs: 1 })
    }`
  return spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: 'inherit' })
}

function ended(child: ReturnType<typeof worker>): Promise<unknown> {
  return new Promise((resolve) => child.once('close', resolve))
}

function notes(): string {
  const file = path.join(folder, 'notes')
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : ''
}

function longDeadProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid
}

describe('a lock', () => {
  it('lets one process work at a time', async () => {
    await Promise.all([worker(100), worker(100), worker(100), worker(100)].map(ended))
    expect(notes()).toBe('in out in out in out in out')
    expect(fs.readdirSync(folder)).toEqual(['notes'])
  })

  it('tells who is waited for, once', async () => {
    const waitedFor: (number | null)[] = []
    const first = withLock(lock, () => pause(100))
    await withLock(lock, async () => {}, { pollMs: 10, onWait: (holder) => waitedFor.push(holder) })
    await first
    expect(waitedFor).toEqual([process.pid])
  })

  it('gives the result, and is released by a failure', async () => {
    await expect(withLock(lock, () => Promise.reject(new Error('full disk')))).rejects.toThrow('full disk')
    expect(await withLock(lock, async () => 'done')).toBe('done')
  })

  it('is taken over from a process that was killed at work', async () => {
    const killed = worker(60_000)
    while (notes() !== 'in') await pause(10)
    killed.kill('SIGKILL')
    await ended(killed)
    expect(fs.existsSync(lock)).toBe(true)
    await Promise.all([worker(50), worker(50), worker(50)].map(ended))
    expect(notes()).toBe('in in out in out in out')
  })

  it.runIf(process.platform === 'linux')(
    'is taken over when the number has passed to another process',
    async () => {
      fs.writeFileSync(lock, `${process.pid} 1 of-a-process-before-the-restart`)
      expect(await withLock(lock, async () => 'done')).toBe('done')
    },
  )

  it('is never held by two when it passes from hand to hand quickly', async () => {
    await Promise.all(Array.from({ length: 8 }, () => ended(worker(0, 25))))
    expect(notes().split(' ')).toEqual(Array.from({ length: 8 * 25 }, () => ['in', 'out']).flat())
  })

  it('is not taken over while its holder lives', async () => {
    let released = false
    const first = withLock(lock, async () => {
      await pause(300)
      released = true
    })
    expect(await withLock(lock, async () => released, { pollMs: 10 })).toBe(true)
    await first
  })

  it('is taken over although somebody died while taking it over', async () => {
    fs.writeFileSync(lock, `${longDeadProcess()} unknown x`)
    fs.writeFileSync(`${lock}.takeover`, '')
    const longAgo = new Date(Date.now() - 60_000)
    fs.utimesSync(`${lock}.takeover`, longAgo, longAgo)
    expect(await withLock(lock, async () => 'done', { pollMs: 10 })).toBe('done')
    expect(fs.readdirSync(folder)).toEqual([])
  })
})
