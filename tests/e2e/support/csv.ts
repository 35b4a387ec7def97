import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** Reads an export with a parser that is not the one that wrote it. */
export function readCsv(file: string): Record<string, string>[] {
  return parse<Record<string, string>>(readFileSync(file), { bom: true, columns: true })
}
