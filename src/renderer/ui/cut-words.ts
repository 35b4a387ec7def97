import { useEffect } from 'react'

/** How far up from what the mouse is over the element is looked for that cuts its words. */
const NEAR = 4

/** Those whose title is the words that they cut; all others speak for themselves. */
const told = new WeakSet<HTMLElement>()

/** Words that are cut short are shown whole under the mouse, wherever they stand. By keyboard, Enter opens what they stand for. */
export function useCutWords(): void {
  useEffect(() => {
    const show = ({ target }: MouseEvent) => showCutWords(target)
    document.addEventListener('mouseover', show)
    return () => document.removeEventListener('mouseover', show)
  }, [])
}

function showCutWords(target: EventTarget | null): void {
  let element = target instanceof Element ? target.closest<HTMLElement>('*:not(svg, svg *)') : null
  for (let up = 0; element && up < NEAR; up += 1) {
    if (element.title !== '' && !told.has(element)) return
    if (isCut(element)) {
      element.title = element.textContent ?? ''
      told.add(element)
      return
    }
    // A row that is scrolled to has the elements of the one before.
    if (told.delete(element)) element.removeAttribute('title')
    element = element.parentElement
  }
}

function isCut(element: HTMLElement): boolean {
  const isWide = element.scrollWidth > element.clientWidth
  const isHigh = element.scrollHeight > element.clientHeight
  if (!isWide && !isHigh) return false
  const { textOverflow, webkitLineClamp } = getComputedStyle(element)
  return (isWide && textOverflow === 'ellipsis') || (isHigh && /^\d/.test(webkitLineClamp))
}
