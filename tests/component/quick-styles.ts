/**
 * Whether something is hidden is asked of every element, and again after every change. jsdom then tries each rule of its
 * style sheet on it, which was a quarter of what the component tests cost. No sheet here sets these three properties by
 * more than the tag, so they follow from it and from the style attributes. jsdom answers all else.
 */

const jsdomStyle = globalThis.getComputedStyle
const displays = new Map<string, string>()

const answers: Readonly<Record<string, (element: Element) => string>> = {
  display: displayOf,
  visibility: (element) => inherited(element, 'visibility', 'visible'),
  pointerEvents: (element) => inherited(element, 'pointer-events', 'auto'),
}

/** As `getComputedStyle`. */
export function quickStyle(element: Element, pseudo?: string | null): CSSStyleDeclaration {
  if (pseudo) return jsdomStyle(element, pseudo)
  let whole: CSSStyleDeclaration | undefined
  const style = (): CSSStyleDeclaration => (whole ??= jsdomStyle(element))
  return new Proxy({} as CSSStyleDeclaration, {
    get(_, name) {
      if (name === 'getPropertyValue')
        return (property: string) => answers[property]?.(element) ?? style().getPropertyValue(property)
      const answer = answers[String(name)]
      if (answer) return answer(element)
      const value: unknown = Reflect.get(style(), name)
      return typeof value === 'function' ? value.bind(style()) : value
    },
  })
}

function displayOf(element: Element): string {
  const own = styleAttribute(element, 'display')
  if (own) return own
  if (hasRuleOfItsOwn(element)) return jsdomStyle(element).display
  const { tagName } = element
  const known = displays.get(tagName) ?? jsdomStyle(element).display
  displays.set(tagName, known)
  return known
}

/** More than its tag decides how jsdom shows it. */
function hasRuleOfItsOwn(element: Element): boolean {
  return (
    /^(?:INPUT|DIALOG|SUMMARY)$/.test(element.tagName) ||
    element.hasAttribute('hidden') ||
    element.hasAttribute('popover')
  )
}

function inherited(element: Element, property: string, initial: string): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const own = styleAttribute(at, property)
    if (own && own !== 'inherit') return own
  }
  return initial
}

function styleAttribute(element: Element, property: string): string {
  if (!element.hasAttribute('style')) return ''
  return (element as HTMLElement | SVGElement).style.getPropertyValue(property)
}
