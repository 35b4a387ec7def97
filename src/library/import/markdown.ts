import { marked } from 'marked'
import { type FrontMatter, frontMatter } from './front-matter'

/**
 * Markdown as the page it stands for: GitHub's dialect; marks of emphasis and addresses of links go, their words stay.
 * HTML in it is read as HTML.
 */
export function pageFromMarkdown(source: string): string {
  const text = source.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n')
  const { fields, body } = frontMatter(text)
  const page = marked.parse(body, { async: false, gfm: true })
  return `<html><head>${headFrom(fields)}</head><body>${page}</body></html>`
}

const names: Readonly<Record<string, string>> = {
  title: 'og:title',
  author: 'author',
  authors: 'author',
  byline: 'author',
  date: 'date',
  published: 'date',
  publisher: 'og:site_name',
  source: 'og:site_name',
  url: 'og:url',
  link: 'og:url',
}

const headFrom = (fields: FrontMatter['fields']): string =>
  [...fields]
    .map(([field, values]) => {
      const words = values.join(', ')
      // Web clippers call the page that they cut from the source.
      const name = field === 'source' && /^https?:/.test(words) ? 'og:url' : names[field]
      return name && words ? `<meta name="${name}" content="${escaped(words)}">` : ''
    })
    .join('')

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
