import { marked } from 'marked'

/** Fields between two lines of `---` that many editors write on top. */
const FRONT_MATTER = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/

/**
 * Markdown as the page it stands for: GitHub's dialect; marks of emphasis and addresses of links go, their words stay.
 * HTML in it is read as HTML.
 */
export function pageFromMarkdown(source: string): string {
  const text = source.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n')
  const fields = FRONT_MATTER.exec(text)
  const body = fields ? text.slice(fields[0].length) : text
  const page = marked.parse(body, { async: false, gfm: true })
  return `<html><head>${fields?.[1] ? headFrom(fields[1]) : ''}</head><body>${page}</body></html>`
}

const names: Readonly<Record<string, string>> = {
  title: 'og:title',
  author: 'author',
  byline: 'author',
  date: 'date',
  published: 'date',
  publisher: 'og:site_name',
  source: 'og:site_name',
  url: 'og:url',
  link: 'og:url',
}

function headFrom(fields: string): string {
  return fields
    .split('\n')
    .map((line) => {
      const [, field = '', value = ''] = /^(\w+):[ \t]*(.*)$/.exec(line) ?? []
      const name = names[field.toLowerCase()]
      const words = value.trim().replaceAll(/^["']|["']$/g, '')
      return name && words ? `<meta name="${name}" content="${escaped(words)}">` : ''
    })
    .join('')
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
