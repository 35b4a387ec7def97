// SQLite FTS5 on the same corpus, already folded: node22 fts5.mjs CORPUS DATABASE; then a question a line, answered by its milliseconds
import { readFileSync, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
// @ts-expect-error -- it came with Node 22; the types are those of Node 20
import { DatabaseSync } from 'node:sqlite'

const [corpus = '', file = ''] = process.argv.slice(2)
const db = new DatabaseSync(file)
db.exec('pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -64000')
const start = performance.now()
db.exec("create virtual table f using fts5(title, claim, text, kind, prefix = '2 3')")
const insert = db.prepare('insert into f(title, claim, text, kind) values (?, ?, ?, ?)')
db.exec('begin')
for (const line of readFileSync(corpus, 'utf8').split('\n')) if (line) insert.run(...JSON.parse(line))
db.exec('commit')
process.stdout.write(`${performance.now() - start} ${statSync(file).size}\n`)

const ranked = db.prepare('select rowid, rank from f where f match ? order by rank limit 20')
const shown = db.prepare(
  "select rowid, rank, snippet(f, -1, '[', ']', '…', 30) from f where f match ? order by rank limit 20",
)
for await (const line of createInterface({ input: process.stdin })) {
  const { match, isShown } = JSON.parse(line)
  const from = performance.now()
  const rows = (isShown ? shown : ranked).all(match)
  process.stdout.write(`${performance.now() - from} ${rows.length}\n`)
}
