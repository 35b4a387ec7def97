/** Colours of a picture that stands on its own, `#rrggbb`. */
export interface PicturePalette {
  readonly page: string
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly line: string
  readonly line2: string
  readonly lineControl: string
  readonly predLine: string
  readonly predWord: string
  readonly predTint: string
  readonly future: string
  readonly true: string
  readonly late: string
  readonly partly: string
  readonly not: string
  readonly open: string
}

/**
 * Ink on white, whatever the window's theme: the tokens of the light one. See-through tokens are mixed with white
 * here, because not every program that opens an SVG knows them.
 */
export const inkOnWhite: PicturePalette = {
  page: '#ffffff',
  ink: '#15191a',
  ink2: '#414948',
  ink3: '#5d6664',
  line: '#d9dedc',
  line2: '#b9c1be',
  lineControl: '#828b88',
  predLine: '#a61c72',
  predWord: '#7d1255',
  predTint: '#f5dceb',
  future: '#f3f4f4',
  true: '#17683a',
  late: '#8f4700',
  partly: '#4c5a10',
  not: '#a1221b',
  open: '#5d6664',
}
