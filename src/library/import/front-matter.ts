/** What stands on top of a Markdown file, and the text below it. */
export interface FrontMatter {
  /** By the name in small letters; what is no text is left out. */
  readonly fields: ReadonlyMap<string, readonly string[]>
  readonly body: string
}

const FENCED = /^(?<fence>---|\+\+\+)[ \t]*\n(?<fields>[\s\S]{0,20000}?)\n(?:\k<fence>|\.\.\.)[ \t]*(?:\n|$)/
const FIELD = /^(?<name>[\w-]+)[ \t]*[:=](?:[ \t]+(?<value>.*))?$/
const ITEM = /^[ \t]*- +(?<value>.+)$/
/** One line alone may be a sentence: "% change in visits". */
const PANDOC = /^% *(?<title>.*)\n% *(?<authors>.*)\n(?:% *(?<date>.*)\n)?/

/**
 * Fields as note-takers, web clippers and site builders write them: YAML between lines of `---`, TOML between `+++`, or
 * Pandoc's three lines. Read line by line and not with a package for YAML, which refuses what people type by hand:
 * "title: Bridge: the cost".
 */
export function frontMatter(text: string): FrontMatter {
  const fenced = FENCED.exec(text)
  const source = fenced?.groups?.['fields'] ?? ''
  if (fenced && holdsFields(source)) {
    return { fields: fieldsIn(source), body: text.slice(fenced[0].length) }
  }
  const { title = '', authors = '', date = '' } = PANDOC.exec(text)?.groups ?? {}
  if (!title) return { fields: new Map(), body: text }
  const fields = new Map([
    ['title', [title]],
    ['author', authors.split(/ *; */)],
    ['date', [date]],
  ])
  return { fields, body: text.replace(PANDOC, '') }
}

/** Nothing but fields, what belongs to them, and comments: two rules with text between them are no fence. */
function holdsFields(source: string): boolean {
  const lines = source.split('\n')
  return /^[\w-]/.test(source) && lines.every((line) => /^(?:[\w-]+[ \t]*[:=]|[ \t]|- |[#[]|$)/.test(line))
}

function fieldsIn(source: string): Map<string, string[]> {
  const fields = new Map<string, string[]>()
  const lines = source.split('\n')
  for (const [at, line] of lines.entries()) {
    const { name, value = '' } = FIELD.exec(line)?.groups ?? {}
    if (!name || fields.has(name.toLowerCase())) continue
    const more = linesBelow(lines, at)
    const items = more.flatMap((each) => ITEM.exec(each)?.groups?.['value'] ?? [])
    const values = items.length > 0 && !value ? items : written(value, more)
    fields.set(name.toLowerCase(), values.map(plain).filter(Boolean))
  }
  return fields
}

/** The lines that belong to a field: they are indented, or items of a list. */
function linesBelow(lines: readonly string[], at: number): string[] {
  const after = lines.slice(at + 1)
  const end = after.findIndex((line) => !/^(?:[ \t]+\S|- )/.test(line))
  return end < 0 ? after : after.slice(0, end)
}

/** `[a, b]` is a list; what follows on indented lines, also after ">" or "|", goes on. */
function written(value: string, more: readonly string[]): string[] {
  const list = /^\[(?!\[)(?<items>.*)\]$/.exec(value.trim())?.groups?.['items']
  if (list !== undefined) return list.split(/, */)
  const first = /^[>|][+-]?$/.test(value.trim()) ? '' : value
  return [[first, ...more].map((line) => line.trim()).join(' ')]
}

/** Without quotation marks, comment and the brackets of a link between notes. */
function plain(value: string): string {
  const text = value.trim()
  const [, double] = /^"((?:[^"\\]|\\.)*)"/.exec(text) ?? []
  const [, single] = /^'((?:[^']|'')*)'/.exec(text) ?? []
  const bare = double?.replaceAll(/\\(.)/g, '$1') ?? single?.replaceAll("''", "'")
  return (bare ?? text.replace(/ #.*$/, '')).replaceAll(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1').trim()
}
