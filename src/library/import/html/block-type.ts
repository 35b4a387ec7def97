import type { Block } from '../../../shared/domain/text/blocks'
import type { PageElement } from './tree'

/** What kind of block an element of a page makes. Which heading is the headline is not for the element to say. */
export function blockTypeOf(element: PageElement): Block['type'] {
  for (
    let above: PageElement | null = element;
    above && above.localName !== 'body';
    above = above.parentElement
  ) {
    if (/^h[1-6]$/.test(above.localName)) return 'subhead'
    if (['li', 'dt', 'dd'].includes(above.localName)) return 'listitem'
    if (above.localName === 'time') return 'dateline'
    if (['blockquote', 'article', 'section', 'main', 'td', 'th', 'table'].includes(above.localName))
      return 'para'
  }
  return 'para'
}
