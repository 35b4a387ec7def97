import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.resolve(import.meta.dirname, '../../../shared/corpus')

/** Real articles lie beside the checkout on our own machines; they are never part of the project. */
export const hasCorpus = existsSync(folder)

/** The raw text of an article of the corpus, "001" say. */
export function corpusText(number: string): string {
  const name = readdirSync(folder).find((file) => file.startsWith(`${number}_`) && file.endsWith('.txt'))
  if (!name) throw new Error(`The corpus holds no article ${number}`)
  return readFileSync(path.join(folder, name), 'utf8')
}
