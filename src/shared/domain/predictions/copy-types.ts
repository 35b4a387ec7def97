/** What documents are, by how their names end. */
const types: Readonly<Record<string, { readonly mime: string; readonly opens?: true }>> = {
  pdf: { mime: 'application/pdf', opens: true },
  txt: { mime: 'text/plain', opens: true },
  png: { mime: 'image/png', opens: true },
  jpg: { mime: 'image/jpeg', opens: true },
  jpeg: { mime: 'image/jpeg', opens: true },
  gif: { mime: 'image/gif', opens: true },
  webp: { mime: 'image/webp', opens: true },
  tif: { mime: 'image/tiff', opens: true },
  tiff: { mime: 'image/tiff', opens: true },
  docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', opens: true },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', opens: true },
  pptx: { mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', opens: true },
  odt: { mime: 'application/vnd.oasis.opendocument.text', opens: true },
  ods: { mime: 'application/vnd.oasis.opendocument.spreadsheet', opens: true },
  odp: { mime: 'application/vnd.oasis.opendocument.presentation', opens: true },
  epub: { mime: 'application/epub+zip', opens: true },
  mp3: { mime: 'audio/mpeg', opens: true },
  mp4: { mime: 'video/mp4', opens: true },
  wav: { mime: 'audio/wav', opens: true },
  // Pages and drawings may hold scripts, tables formulas, old documents macros: they are kept, and saved to be opened.
  csv: { mime: 'text/csv' },
  doc: { mime: 'application/msword' },
  eml: { mime: 'message/rfc822' },
  htm: { mime: 'text/html' },
  html: { mime: 'text/html' },
  md: { mime: 'text/markdown' },
  mhtml: { mime: 'multipart/related' },
  rtf: { mime: 'application/rtf' },
  svg: { mime: 'image/svg+xml' },
  xls: { mime: 'application/vnd.ms-excel' },
  zip: { mime: 'application/zip' },
}

const typeOf = (name: string) => {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(types, ending) ? types[ending] : undefined
}

/** "Report.PDF" -> "application/pdf". */
export const mimeOf = (name: string): string => typeOf(name)?.mime ?? 'application/octet-stream'

/** Whether a document so called may be handed to the program that the system has for it: it is on the list of those that do not run. */
export const mayOpen = (name: string): boolean => typeOf(name)?.opens === true
