import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.resolve(import.meta.dirname, '../../../shared/corpus')

/** Real articles lie beside the checkout on our own machines; they are never part of the project. */
export const hasCorpus = existsSync(folder)

/** The raw text of an article of the corpus, "001" say. */
export const corpusText = (number: string): string => readFileSync(corpusFile(number, '.txt'), 'utf8')

/** Where that article lies. */
export function corpusFile(number: string, ending: '.txt' | '.gold.json' = '.txt'): string {
  const name = readdirSync(folder).find((file) => file.startsWith(`${number}_`) && file.endsWith(ending))
  if (!name) throw new Error(`The corpus holds no ${ending} for article ${number}`)
  return path.join(folder, name)
}

interface Lines {
  readonly start: number
  readonly end: number
}

/** What a person found in it: positions in the raw text, UTF-16. */
export interface CorpusGold {
  readonly title: Lines & { readonly exact: string }
  /** EDTF, where the text states it. */
  readonly publishedOn: string | null
  readonly author: string | null
  readonly article: readonly Lines[]
  readonly boilerplate: readonly Lines[]
  readonly metadataLines: readonly Lines[]
}

export const corpusGold = (number: string): CorpusGold =>
  JSON.parse(readFileSync(corpusFile(number, '.gold.json'), 'utf8')) as CorpusGold
