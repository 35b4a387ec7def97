import { isCode } from './code-kind'

/**
 * Roots of XML documents that somebody may take for an article's file, by what they are called there; a page in XHTML
 * is none of them.
 */
const ROOTS: Readonly<Record<string, string>> = {
  rss: 'a news feed',
  'rdf:rdf': 'a news feed',
  feed: 'a news feed',
  svg: 'an SVG picture',
  project: 'a project of an annotation tool (REFI-QDA)',
  'en-export': 'a notebook of Evernote',
}

/** A doctype may hold declarations of its own: `<!DOCTYPE note [<!ENTITY x "y">]>`. */
const DECLARATION =
  /^(?:<\?xml\b[^>]{0,2000}>|<!--[\s\S]{0,20000}?-->|<!(?:[^>[]|\[[^\]]{0,5000}\]){0,2000}>|\s)+/i
const ROOT = /^<(?<name>[a-z_][\w.:-]*)/i
/** `{"text": …`, also in a list: broken data too are no text. */
const DATA = /^(?:\[\s*)?\{\s*"(?:[^"\\\n]|\\.){0,200}"\s*:/
const DATA_NAME = /\.(?:json|jsonld|geojson|jsonl|ndjson)$/i
const TABLE_NAME = /\.(?:csv|tsv|tab)$/i
/** Where the name says so and the beginning does not speak against it. */
const NAMED: readonly (readonly [name: RegExp, start: RegExp, kind: string])[] = [
  [/\.ris$/i, /^TY {2}- /m, 'a list of references (RIS)'],
  [/\.bib(?:tex)?$/i, /^\s*@\w+\s*[{(]/m, 'a list of references (BibTeX)'],
  [/\.ya?ml$/i, /^(?:#.*\n|\s)*(?:%YAML|---|[\w.-]+:(?:\s|$)|- )/, 'a data file (YAML)'],
]
/** Marks of brat: "T1<tab>Prediction 10 20<tab>two years". */
const MARKS = /^T\d+\t\S+ \d+ \d+(?:;\d+ \d+)*\t/
const MAIL_HEADER = /^(?:[\w-]+:(?: .*)?\n(?:[ \t]+\S.*\n)*){3,}(?=\n)/
/** A mail whose text stands in it as it was typed can be read; one that is wrapped up would be read as its wrapping. */
const WRAPPED =
  /^content-transfer-encoding:\s*(?:base64|quoted-printable)|^content-type:\s*(?:multipart\/|text\/html)/im

/**
 * What a text is that holds data for a program and no article: read as one, its brackets and field names would be the
 * words. By its content; by its name only where the content alone could be a text. Null where nothing speaks against
 * an article.
 */
export function kindOfData(text: string, name: string): string | null {
  const start = text
    .slice(0, 30_000)
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .trimStart()
  if (DATA.test(start) || (DATA_NAME.test(name) && /^[[{]/.test(start))) return 'a data file (JSON)'
  if (start.startsWith('<')) return kindOfXml(start, text)
  if (start.startsWith('BEGIN:VCALENDAR')) return 'a calendar file'
  if (start.startsWith('BEGIN:VCARD')) return 'an address card'
  if (/^WARC\/\d/.test(start)) return 'a web archive (WARC)'
  if (MARKS.test(start)) return 'a file of annotations (brat)'
  if (WRAPPED.test(MAIL_HEADER.exec(start)?.[0] ?? '')) return 'an e-mail message'
  if (TABLE_NAME.test(name)) return 'a table (CSV)'
  if (isCode(start, name)) return 'the source of a program'
  return NAMED.find(([named, begins]) => named.test(name) && begins.test(start))?.[2] ?? null
}

function kindOfXml(start: string, text: string): string | null {
  const root = ROOT.exec(start.replace(DECLARATION, ''))?.groups?.['name']?.toLowerCase()
  if (!root || root === 'html') return null
  if (/^<\?xml\b/i.test(start)) return ROOTS[root] ?? 'an XML document'
  // A piece of a page may begin with a picture of its own.
  const isWhole = text.slice(-200).trimEnd().toLowerCase().endsWith(`</${root}>`)
  return isWhole && UNDECLARED.has(root) ? (ROOTS[root] ?? null) : null
}

const UNDECLARED = new Set(['rss', 'feed', 'svg'])
