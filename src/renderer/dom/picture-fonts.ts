import interExt from '@fontsource-variable/inter/files/inter-latin-ext-opsz-normal.woff2?inline'
import inter from '@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2?inline'
import serifExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-opsz-normal.woff2?inline'
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2?inline'

/** As in `theme/fonts.css`. */
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
const LATIN_EXTENDED =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF'

const face = (family: string, weights: string, source: string, range: string) =>
  `@font-face{font-family:'${family}';font-weight:${weights};src:url(${source}) format('woff2');unicode-range:${range}}`

export const fontFaces = [
  face('Inter Variable', '100 900', interExt, LATIN_EXTENDED),
  face('Inter Variable', '100 900', inter, LATIN),
  face('Source Serif 4 Variable', '200 900', serifExt, LATIN_EXTENDED),
  face('Source Serif 4 Variable', '200 900', serif, LATIN),
].join('')
