import { escapeXml as text } from '../drawing/svg-text'

/** How a page begins that needs nothing else: no script runs in it, and nothing is loaded from elsewhere. */
export const pageHead = ({
  language,
  title,
  style,
}: {
  readonly language: string
  /** As it is: signs of HTML in it stay signs. */
  readonly title: string
  readonly style: string
}): string => `<!doctype html>
<html lang="${text(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(title)}</title>
<style>${style}</style>
</head>`
