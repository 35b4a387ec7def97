import { highlightCss } from './highlight-styles'

const installed = new WeakSet<Document>()

/** Puts the rules for our highlights into the document, once. A strict content security policy allows this way. */
export function installHighlightSheet(document: Document, scope: string): void {
  if (installed.has(document)) return
  installed.add(document)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(highlightCss(scope))
  document.adoptedStyleSheets.push(sheet)
}
