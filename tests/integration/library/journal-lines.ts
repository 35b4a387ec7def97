import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A record as it lies on disk, read without any code of the library. */
export interface RawRecord {
  header: Record<string, unknown> & { dev: string; dseq: number; prev: string | null; bodyHash: string }
  body: { salt: string; values: unknown[] } | null
  local: {
    seq: number
    inverse: unknown
    checksum: string
    /** Words were taken out of it for good: the header had this hash. */
    purged?: { headerHash: string; touches: number[] }
  }
}

export async function journalLines(library: string): Promise<string[]> {
  const folder = join(library, 'journal')
  const files = (await readdir(folder)).toSorted()
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  return texts.flatMap((text) => text.split('\n').filter((line) => line !== ''))
}

export const recordsIn = async (library: string): Promise<RawRecord[]> =>
  (await journalLines(library)).map((line) => JSON.parse(line) as RawRecord)

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Keys in order, no blanks. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const object = value as Record<string, unknown>
  const keys = Object.keys(object).toSorted()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(object[key])}`).join(',')}}`
}

/** What is wrong with the records, in words; an empty list where all is well. Written from the design, not from the code. */
export function faultsIn(lines: readonly string[]): string[] {
  const faults: string[] = []
  const heads = new Map<string, { dseq: number; hash: string }>()
  for (const [index, line] of lines.entries()) {
    const { header, body, local } = JSON.parse(line) as RawRecord
    const head = heads.get(header.dev) ?? { dseq: 0, hash: null }
    const covered = line.slice(0, line.lastIndexOf(',"checksum"'))
    if (local.seq !== index + 1) faults.push(`line ${index + 1} has seq ${local.seq}`)
    if (header.dseq !== head.dseq + 1) faults.push(`line ${index + 1} has dseq ${header.dseq}`)
    if (header.prev !== head.hash) faults.push(`line ${index + 1} does not follow its device's last`)
    if (body && !local.purged && sha256(canonical(body)) !== header.bodyHash)
      faults.push(`line ${index + 1} has another body`)
    if (sha256(covered) !== local.checksum) faults.push(`line ${index + 1} has a wrong checksum`)
    heads.set(header.dev, {
      dseq: header.dseq,
      hash: local.purged?.headerHash ?? sha256(canonical(header)),
    })
  }
  return faults
}

/** The line with another content and a checksum that fits it. */
export function resealed(record: RawRecord): string {
  const { checksum: _checksum, ...local } = record.local
  const open = JSON.stringify({ ...record, local }).slice(0, -2)
  return `${open},"checksum":"${sha256(open)}"}}`
}
