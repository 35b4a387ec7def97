import { inkOnWhite, type PicturePalette } from './picture-palette'
import type { TimeDrawing, Tone } from './shapes'
import { svgShapes, tag, toneColour } from './svg-shapes'
import { escapeXml, oneLine, wrapped } from './svg-text'
import { textWidth } from './text-width'

/** One of the two sides of the picture: what was said, what was found. */
export interface PictureSide {
  readonly heading: string
  /** "Prediction", "Outcome" */
  readonly what: string
  readonly words: string
  /** Are they an article's own words? Those are set in the serif. */
  readonly isQuoted: boolean
  readonly source: string
}

export interface PictureReading {
  readonly title: string
  readonly drawing: TimeDrawing
  /** Point, slip, past window, label: one cell for each of the columns. */
  readonly cells: readonly string[]
  readonly tone: Tone
  readonly isChosen: boolean
}

export interface PictureContent {
  readonly title: string
  /** The drawing in sentences, for who does not see it. */
  readonly description: string
  /** "Came true late", "9 months after the point, 3 after the window closed." */
  readonly finding: { readonly label: string; readonly detail: string; readonly tone: Tone }
  readonly prediction: PictureSide
  readonly outcome: PictureSide
  readonly readings: readonly PictureReading[]
  /** The heads of the reading's title, of its drawing, and of its cells. */
  readonly columns: readonly string[]
  /** "Made with Hindsight, as at 12 February 2022" */
  readonly source: string
}

export interface PictureLook {
  readonly palette?: PicturePalette
  /** `@font-face` rules with their fonts inside, for a picture that is painted where no other font can be asked for. */
  readonly fontFaces?: string
}

const WIDTH = 1200
const MARGIN = 56
const INNER = WIDTH - 2 * MARGIN
const COLUMN = 520
const GUTTER = INNER - 2 * COLUMN
/** Words of articles are broken into lines as if they were a little wider than most fonts draw them. */
const WORDS_SIZE = 23
const WORDS_LINE = 33
const WORDS_LINES = 7
const AXIS_SCALE = 1.4
const ROW = 42

/** How wide the large drawing and those of the readings are laid out for this picture. */
export const PICTURE_AXIS_WIDTH = Math.round(INNER / AXIS_SCALE)
export const PICTURE_ROW_WIDTH = 300

const SANS = "'Inter Variable', Inter, 'Segoe UI', system-ui, 'Noto Sans', 'Liberation Sans', sans-serif"
const SERIF =
  "'Source Serif 4 Variable', 'Source Serif 4', Charter, Georgia, 'Noto Serif', 'Liberation Serif', serif"

/**
 * A picture of a prediction and its outcome that stands on its own: prediction and outcome in words, both dates, the
 * label, the axis with the slip, every reading, and where it comes from. Nothing in it is fetched; all words are
 * escaped. The drawing is one of detail `axis` and of `PICTURE_AXIS_WIDTH`.
 */
export function svgDocument(axis: TimeDrawing, content: PictureContent, look: PictureLook = {}): string {
  const palette = look.palette ?? inkOnWhite
  const ink = new Page(palette)
  writeFinding(ink, content)
  writeSides(ink, content)
  writeAxis(ink, axis)
  if (content.readings.length > 0) writeReadings(ink, content)
  writeSource(ink, content.source)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${ink.y}" viewBox="0 0 ${WIDTH} ${ink.y}" role="img" aria-labelledby="title description" font-family="${SANS}" fill="${palette.ink}">`,
    `<title id="title">${escapeXml(content.title)}</title>`,
    `<desc id="description">${escapeXml(content.description)}</desc>`,
    ...(look.fontFaces ? [`<style>${look.fontFaces}</style>`] : []),
    tag('rect', { width: WIDTH, height: ink.y, fill: palette.page }),
    ...ink.parts,
    '</svg>\n',
  ].join('\n')
}

interface Lettering {
  readonly size: number
  readonly weight?: number
  readonly colour?: string
  readonly serif?: boolean
  readonly anchor?: 'start' | 'end'
}

/** What has been written so far, and how far down the page it reaches. */
class Page {
  readonly parts: string[] = []
  y = MARGIN

  constructor(readonly palette: PicturePalette) {}

  text(words: string, x: number, y: number, { size, weight, colour, serif, anchor }: Lettering): void {
    const attributes = {
      x,
      y,
      'font-size': size,
      'font-weight': weight,
      'font-family': serif ? SERIF : undefined,
      'text-anchor': anchor,
      fill: colour,
      style: 'font-variant-numeric: tabular-nums',
    }
    this.parts.push(tag('text', attributes, words))
  }

  rule(y: number, colour = this.palette.line): void {
    this.parts.push(tag('line', { x1: MARGIN, x2: WIDTH - MARGIN, y1: y, y2: y, stroke: colour }))
  }

  drawing(drawing: TimeDrawing, x: number, y: number, scale: number): void {
    const move = `translate(${x} ${y}) scale(${scale})`
    this.parts.push(`<g transform="${move}" font-size="11">`, svgShapes(drawing, this.palette), '</g>')
  }
}

function writeFinding(page: Page, { finding }: PictureContent): void {
  const colour = toneColour(finding.tone, page.palette)
  page.text(finding.label, MARGIN, page.y + 26, { size: 30, weight: 650, colour })
  page.y += 44
  for (const line of wrapped(finding.detail, INNER, 16, 2)) {
    page.text(line, MARGIN, page.y + 14, { size: 16, colour: page.palette.ink2 })
    page.y += 24
  }
  page.y += 16
  page.rule(page.y)
  page.y += 34
}

function writeSides(page: Page, { prediction, outcome }: PictureContent): void {
  const top = page.y
  const { palette } = page
  const ends = [
    writeSide(page, prediction, MARGIN, top, palette.predWord),
    writeSide(page, outcome, MARGIN + COLUMN + GUTTER, top, palette.ink2),
  ]
  page.y = Math.max(...ends) + 26
}

function writeSide(page: Page, side: PictureSide, x: number, top: number, colour: string): number {
  const { palette } = page
  page.text(side.what, x, top + 10, { size: 14, weight: 600, colour })
  page.text(oneLine(side.heading, COLUMN, 21), x, top + 40, { size: 21, weight: 600 })
  let y = top + 56
  for (const line of wrapped(side.words, COLUMN, WORDS_SIZE * 0.86, WORDS_LINES)) {
    y += WORDS_LINE
    page.text(line, x, y - 6, { size: WORDS_SIZE, serif: side.isQuoted })
  }
  for (const line of wrapped(side.source, COLUMN, 14, 2)) {
    y += 21
    page.text(line, x, y + 6, { size: 14, colour: palette.ink3 })
  }
  return y
}

function writeAxis(page: Page, axis: TimeDrawing): void {
  page.rule(page.y)
  page.drawing(axis, MARGIN, page.y + 22, AXIS_SCALE)
  page.y += Math.ceil(22 + axis.height * AXIS_SCALE + 18)
}

const TITLE_WIDTH = 290
const TITLE_SIZE = 14
const TITLE_LINE = 17
const CELLS = [MARGIN + 708, MARGIN + 812, MARGIN + 914, MARGIN + 940] as const

function writeReadings(page: Page, { readings, columns }: PictureContent): void {
  const { palette } = page
  const [first = '', ...cells] = columns
  const head: Lettering = { size: 13, weight: 500, colour: palette.ink3 }
  page.text(oneLine(first, TITLE_WIDTH + 300, 13), MARGIN, page.y + 12, head)
  for (const [at, cell] of cells.entries())
    page.text(cell, CELLS[at] ?? 0, page.y + 12, { ...head, ...sideOf(at) })
  page.y += 24
  for (const reading of readings) writeReading(page, reading)
  page.rule(page.y)
}

/** Figures end under one another. */
const sideOf = (cell: number): { anchor?: 'end' } => (cell < 3 ? { anchor: 'end' } : {})

function writeReading(page: Page, { title, drawing, cells, tone, isChosen }: PictureReading): void {
  const { palette } = page
  const base = page.y + ROW / 2 + 5
  page.rule(page.y)
  const weight = isChosen ? 600 : 400
  const lines = wrapped(title, TITLE_WIDTH, TITLE_SIZE, 2)
  const top = base - ((lines.length - 1) * TITLE_LINE) / 2
  for (const [at, line] of lines.entries()) {
    page.text(line, MARGIN, top + at * TITLE_LINE, { size: TITLE_SIZE, weight })
  }
  page.drawing(drawing, MARGIN + TITLE_WIDTH + 14, page.y + (ROW - drawing.height) / 2, 1)
  for (const [at, cell] of cells.entries()) {
    const isLabel = at === cells.length - 1
    const colour = isLabel ? toneColour(tone, palette) : palette.ink2
    const size = isLabel ? CELL_SIZE : fittingSize(cell)
    page.text(cell, CELLS[at] ?? 0, base, { size, weight: isLabel ? 600 : 400, colour, ...sideOf(at) })
  }
  page.y += ROW
}

const CELL_SIZE = 14
const CELL_WIDTH = 98

/** Figures of a century are set smaller, so that columns stay apart. */
const fittingSize = (cell: string): number =>
  Math.min(CELL_SIZE, Math.floor((CELL_SIZE * CELL_WIDTH) / Math.max(1, textWidth(cell, CELL_SIZE))))

function writeSource(page: Page, source: string): void {
  page.text(oneLine(source, INNER, 13), MARGIN, page.y + 34, { size: 13, colour: page.palette.ink3 })
  page.y += 34 + 30
}
