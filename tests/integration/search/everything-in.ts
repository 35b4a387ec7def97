import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IndexFolder } from '../../../src/library/search/index/index-folder'

/** Every word in the dictionaries and documents of an index, and every byte of its files as text. */
export function everythingIn(folder: string): string {
  const segments = new IndexFolder(folder, (error) => {
    throw error
  }).open()
  const words = segments.flatMap(({ segment }) => [
    ...Array.from({ length: segment.termCount }, (_none, place) => segment.term(place)),
    ...segment.articles.map((_article, place) => JSON.stringify(segment.document(place))),
  ])
  for (const { close } of segments) close()
  const bytes = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'))
  return [...words, ...bytes].join('\n')
}
