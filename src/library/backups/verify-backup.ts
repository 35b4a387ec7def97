import { stat } from 'node:fs/promises'
import { BackupAbout, BackupContents } from '../../shared/domain/backups/backup-about'
import { belongsInBackup, CONTENTS } from './backup-entries'
import type { Watching } from './write-backup'
import { UnsoundZip, ZipReader, zipComment } from './zip-reader'

/** Bytes of the list of contents: some million files. A zip that says more is no backup of ours. */
const CONTENTS_LIMIT = 512 * 1024 * 1024

/** What files said of themselves when they were last looked at: backups are listed every minute, and hardly ever change. */
const known = new Map<string, { readonly stamp: string; readonly about: BackupAbout }>()
/** More than any library has; whoever opens many libraries in a row begins anew. */
const MOST_KNOWN = 1000

/**
 * What a backup says of itself, from the last bytes of its file; a file of the same size and time is not read again. Rejects
 * with `UnsoundZip` where it is none of ours.
 */
export async function readAbout(path: string): Promise<BackupAbout> {
  const { size, mtimeNs, ino } = await stat(path, { bigint: true })
  const stamp = `${size} ${mtimeNs} ${ino}`
  const before = known.get(path)
  if (before?.stamp === stamp) return before.about
  const about = aboutIn(await zipComment(path))
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(path, { stamp, about })
  return about
}

function aboutIn(comment: string): BackupAbout {
  try {
    return BackupAbout.parse(JSON.parse(comment))
  } catch (cause) {
    throw new UnsoundZip('it is no backup of Hindsight', { cause })
  }
}

/** A backup that is open: its list fits its entries, and every entry has a name that a library's file may have. */
export interface OpenBackup {
  readonly zip: ZipReader
  readonly contents: BackupContents
}

/** Rejects with `UnsoundZip`. Whoever opens it closes `zip`. */
export async function openBackup(path: string): Promise<OpenBackup> {
  const zip = await ZipReader.open(path)
  try {
    const about = aboutIn(zip.comment)
    const contents = await contentsIn(zip)
    if (JSON.stringify(contents.about) !== JSON.stringify(about))
      throw new UnsoundZip('its list belongs to another backup')
    return { zip, contents }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function contentsIn(zip: ZipReader): Promise<BackupContents> {
  const parsed = BackupContents.safeParse(jsonIn(await zip.read(CONTENTS, CONTENTS_LIMIT)))
  if (!parsed.success) throw new UnsoundZip('its list has another shape', { cause: parsed.error })
  const listed = new Set(parsed.data.files.map(({ name }) => name))
  const strange = [...listed].find((name) => !belongsInBackup(name))
  if (strange !== undefined) throw new UnsoundZip(`${strange} belongs to no library`)
  const there = zip.names.filter((name) => name !== CONTENTS)
  const unlisted = there.find((name) => !listed.has(name))
  if (unlisted !== undefined) throw new UnsoundZip(`${unlisted} is not in its list`)
  if (there.length !== parsed.data.files.length) throw new UnsoundZip('files of its list are missing')
  return parsed.data
}

function jsonIn(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch (cause) {
    throw new UnsoundZip('its list cannot be read', { cause })
  }
}

/** Reads every byte back and compares it with what was read from the library. Rejects with `UnsoundZip`. */
export async function verifyBackup(
  path: string,
  { signal, onProgress }: Watching = {},
): Promise<BackupContents> {
  const { zip, contents } = await openBackup(path)
  try {
    for (const [done, file] of contents.files.entries()) {
      signal?.throwIfAborted()
      onProgress?.(done, contents.files.length)
      await verifyFile(zip, file)
    }
    return contents
  } finally {
    zip.close()
  }
}

async function verifyFile(
  zip: ZipReader,
  { name, bytes, sha256 }: BackupContents['files'][number],
): Promise<void> {
  const found = await zip.sum(name, bytes)
  if (found.bytes !== bytes || found.sha256 !== sha256) throw new UnsoundZip(`${name} is not what was read`)
}
