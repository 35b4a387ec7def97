import { isElement, type PageElement, type PageNode, TEXT } from './tree'

/** How far up a seam is looked for: pages nest a word in a handful of elements. */
const LEVELS = 8
/** After these the word goes on: "£" and "14m", "co-" and "owner", "(" and "left". */
const OPEN_END = /[\p{Sc}\p{Ps}\p{Pi}\p{Pd}'"’/@#\p{M}]$/u
/** What the second may begin with to be a word of its own: a capital, a figure, a currency sign, an opening mark. */
const BEGINNING = /^[\p{Lu}\p{Lo}\p{Nd}\p{Sc}\p{Ps}\p{Pi}]/u
/** One letter is the large one that a paragraph begins with. */
const DROP_CAP = /^\s*["“‘'«]?\p{L}\s*$/u
/** Scripts that set no blank between words have no seams. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * Do two words that touch in the source stand apart on the page? `<span>Tove Aksel</span><span>2 March</span>`: where a box
 * has no words of its own, its style sheet parts its elements, because nobody prints "Aksel2". Gives the box; null where
 * they may be one word.
 */
export function seamBefore(text: PageNode, wordsBefore: string, hasOwnWords: OwnWords): PageElement | null {
  const words = text.textContent.trimStart()
  if (!isApart(wordsBefore, words)) return null
  let node: PageNode = text
  for (let level = 0; level < LEVELS; level += 1) {
    const parent: PageElement | null = node.parentNode
    const before = node.previousSibling
    if (!parent) return null
    if (before)
      return isElement(node) && isElement(before) && !isDropCap(before) && !hasOwnWords(parent)
        ? parent
        : null
    node = parent
  }
  return null
}

function isApart(before: string, after: string): boolean {
  const end = before.slice(-2)
  const start = after.slice(0, 2)
  if (end === '' || OPEN_END.test(end) || !BEGINNING.test(start)) return false
  // "US" and "A", "1" and "204": the same kind of sign on both sides may be one word.
  if (/\p{Lu}$/u.test(end) && /^\p{Lu}/u.test(start)) return false
  return !UNSPACED.test(end) && !UNSPACED.test(start)
}

const isDropCap = (element: PageElement): boolean =>
  element.firstChild?.nextSibling === null && DROP_CAP.test(element.firstChild.textContent.slice(0, 8))

export type OwnWords = (element: PageElement) => boolean

/** Whether an element has words beside its elements; each is looked at once, however many children it has. */
export function ownWords(): OwnWords {
  const known = new Map<PageElement, boolean>()
  return (element) => {
    const found = known.get(element) ?? holdsWords(element)
    known.set(element, found)
    return found
  }
}

function holdsWords(element: PageElement): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === TEXT && /\S/.test(node.textContent)) return true
  return false
}
