const starts: readonly (readonly [string, string])[] = [
  ['25504446', 'a PDF document'],
  ['89504e470d0a1a0a', 'a PNG picture'],
  ['ffd8ff', 'a JPEG picture'],
  ['47494638', 'a GIF picture'],
  ['49492a00', 'a TIFF picture'],
  ['4d4d002a', 'a TIFF picture'],
  ['424d', 'a BMP picture'],
  ['d0cf11e0a1b11ae1', 'an old Office document'],
  ['7b5c727466', 'a Rich Text (RTF) document'],
  ['1f8b', 'a compressed file (gzip)'],
  ['28b52ffd', 'a compressed file (zstd)'],
  ['fd377a585a00', 'a compressed file (xz)'],
  ['425a68', 'a compressed file (bzip2)'],
  ['377abcaf271c', 'an archive (7z)'],
  ['526172211a07', 'an archive (rar)'],
  ['7f454c46', 'a program'],
  ['4d5a', 'a program'],
  ['cffaedfe', 'a program'],
  ['53514c69746520666f726d6174203300', 'a database'],
  ['62706c697374', 'a web archive of Safari'],
  ['494433', 'a sound recording'],
  ['4f676753', 'a sound recording'],
  ['1a45dfa3', 'a film'],
  ['774f4632', 'a font'],
]

/** Short marks of letters ("BM", "MZ", "ID3"), with which a text may begin too: they count only with a zero byte behind. */
const WEAK = /^(?:[4-7].){1,3}$|^494433$/

/** How far a mark of a container is looked for. */
const NEAR = 4096

/** What a file is by its first bytes, with its article: "a PNG picture". Null where nothing speaks against text. */
export function kindBySignature(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, NEAR))
  const hex = head.toString('hex', 0, 32)
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return archive(head)
  const mark = head.toString('latin1', 0, 12)
  if (mark.startsWith('RIFF')) return mark.endsWith('WEBP') ? 'a WebP picture' : 'a sound or film'
  if (mark.slice(4, 8) === 'ftyp') return /avif|heic|mif1/.test(mark) ? 'a picture' : 'a film'
  const found = starts.find(([start]) => hex.startsWith(start))
  if (!found) return isMailArchive(head) ? 'a web archive (MHTML)' : null
  const isWeak = WEAK.test(found[0])
  return isWeak && !head.includes(0) ? null : found[1]
}

function archive(head: Buffer): string {
  const names = head.toString('latin1')
  if (names.includes('word/')) return 'a Word document'
  if (names.includes('xl/')) return 'an Excel workbook'
  if (names.includes('ppt/')) return 'a PowerPoint file'
  if (names.includes('opendocument')) return 'an OpenDocument file'
  if (/project\.qde/.test(names)) return 'a project of an annotation tool (REFI-QDA)'
  if (names.includes('epub')) return 'an e-book (EPUB)'
  if (names.includes('[Content_Types].xml')) return 'an Office document'
  return 'a zip archive'
}

function isMailArchive(head: Buffer): boolean {
  const text = head.toString('latin1')
  return /^(?:From|MIME-Version|Snapshot-Content-Location): /.test(text) && /multipart\/related/i.test(text)
}
