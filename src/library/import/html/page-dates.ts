import type { Published } from '../../../shared/domain/article'
import { warnings } from '../../../shared/domain/importing/warnings'
import { writtenDay } from '../../../shared/domain/importing/written-date'
import type { PageElement } from './tree'

const DATE_NAMES = [
  'datepublished',
  'og:article:published_time',
  'govuk:first-published-at',
  'published_time',
  'published_at',
  'citation_publication_date',
  'citation_date',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dcterms.issued',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
]

/** What the page's data say of the day, and what is doubted about it. */
export interface DateFound {
  readonly published: Published | null
  readonly doubt: string | null
}

/** The day of publication as the page's data state it, the most explicit first; null where they do not. */
export function publishedOn(
  root: PageElement,
  meta: (name: string) => string | undefined,
  described: string | undefined,
): DateFound {
  const fields = [meta('article:published_time'), described, ...DATE_NAMES.map(meta), ...markedDates(root)]
  for (const field of fields) {
    const written = (field ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 100)
    const edtf = writtenDay(written)
    if (!edtf) continue
    // "03/04/2014" can be two days.
    const isHalf = edtf.length === 4 && written.length > 4
    return {
      published: { edtf, basis: 'stated' },
      doubt: isHalf ? warnings.twoReadings(written, edtf) : null,
    }
  }
  return { published: null, doubt: null }
}

/** `<time>` and marked-up dates of the article itself, in page order. */
function markedDates(root: PageElement): string[] {
  const dates: string[] = []
  for (const element of root.querySelectorAll('time[datetime], [itemprop~="datePublished"]')) {
    if (isOfSomethingElse(element)) continue
    const date = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent
    if (/published|pubdate|issued/i.test(marksOf(element))) dates.unshift(date)
    else dates.push(date)
  }
  return dates
}

const marksOf = (element: PageElement) =>
  ['itemprop', 'class', 'pubdate', 'id']
    .map((name) => (element.getAttribute(name) === null ? '' : `${name} ${element.getAttribute(name)}`))
    .join(' ')

/** A comment, a teaser of another article, or the day of the last change. */
const isOfSomethingElse = (element: PageElement): boolean =>
  /modified|updated/i.test(marksOf(element)) || isBesideTheArticle(element)

/** In a comment, a list, or a teaser of another article. */
export function isBesideTheArticle(element: PageElement): boolean {
  for (let above: PageElement | null = element; above; above = above.parentElement) {
    if (['aside', 'nav', 'footer', 'li'].includes(above.localName)) return true
    if (
      /comment|related|sidebar|teaser|most-?read/i.test(
        `${above.getAttribute('class')} ${above.getAttribute('id')}`,
      )
    )
      return true
  }
  return false
}
