export type Format = 'html' | 'markdown' | 'text'

/** What stands before the first tag: white space, comments, processing instructions. */
const BEFORE = /^(?:\s|\ufeff|<!--[\s\S]{0,20000}?-->|<\?[^>]{0,2000}>)+/
const PAGE = /^<(?:!doctype\s+html|html|head|body)\b/i
/** What a piece of a page begins with when it was copied. */
const PIECE =
  /^<(?:meta|title|link|style|article|section|main|header|nav|div|p|span|h[1-6]|ul|ol|table|blockquote|figure|a|b|strong|em|i)\b[^>]*>/i
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>/i

/** By content first: a page is a page whatever it is called. Then by name. */
export function formatOf(text: string, name: string): Format {
  const start = text.slice(0, 30_000).replace(BEFORE, '')
  if (PAGE.test(start)) return 'html'
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (['htm', 'html', 'xhtml', 'xht', 'shtml'].includes(extension)) return TAG.test(text) ? 'html' : 'text'
  if (['md', 'markdown', 'mdown', 'mkd'].includes(extension)) return 'markdown'
  return extension !== 'txt' && extension !== 'text' && PIECE.test(start) ? 'html' : 'text'
}
