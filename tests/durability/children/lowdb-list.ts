import { writeSync } from 'node:fs'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'

/**
 * Keeps a list the way lowdb's own guide shows, and says in a line what it was told is saved. With `at-once` it says so
 * without waiting for the write, as is often seen: the harness must notice that.
 */
const [file = '', run = '', when = ''] = process.argv.slice(2)
const say = (line: string) => writeSync(1, `${line}\n`)

say('up')
const db = new Low<{ saves: string[] }>(new JSONFile(file), { saves: [] })
await db.read()
for (let n = 0; ; n++) {
  const save = `${run}.${n} ${'and some words '.repeat(20)}`
  db.data.saves.push(save)
  const written = db.write()
  if (when === 'at-once') say(save)
  await written
  if (when !== 'at-once') say(save)
}
