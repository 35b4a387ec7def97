import type { PageElement } from './tree'

/** Elements whose content a reader never sees. A choice, a field or a film has no words in the flow of a text. */
const UNSEEN = new Set([
  'head',
  'title',
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'frameset',
  'noframes',
  'object',
  'embed',
  'canvas',
  'audio',
  'video',
  'map',
  'select',
  'datalist',
  'textarea',
  'progress',
  'meter',
])

const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden)/i

/** Out of sight for every reader, as far as a page tells without its style sheets. */
export function isHidden(element: PageElement): boolean {
  const { localName } = element
  if (UNSEEN.has(localName)) return true
  if (element.getAttribute('hidden') !== null) return true
  if (localName === 'dialog' && element.getAttribute('open') === null) return true
  const style = element.getAttribute('style')
  return style !== null && HIDING_STYLE.test(style)
}

const SCREEN_READER_ONLY =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|u-hidden-visually|offscreen|a11y-hidden)(?:\s|$)/i

/** Words for screen readers alone ("opens in a new window"). They are read out, so they are in the raw text, masked. */
export const isForScreenReaders = (element: PageElement): boolean =>
  SCREEN_READER_ONLY.test(element.getAttribute('class') ?? '')
