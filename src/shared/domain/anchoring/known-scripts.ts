/**
 * The characters of the scripts in which most articles are written, by what they are to the matcher, as ranges between the
 * brackets of a regular expression: Latin, Greek, Cyrillic, Hebrew, Arabic, Hindi, Korean; Chinese, Japanese, Thai; emoji.
 * To ask Unicode costs milliseconds at the first time; these need not be asked for.
 */
export const LATIN_LETTERS = '0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-\u024f'
export const LETTERS = [
  LATIN_LETTERS,
  '\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u03ff\u0400-\u0481\u048a-\u052f',
  '\u05d0-\u05ea\u0620-\u064a\u0660-\u0669\u0671-\u06d3\u0904-\u0939\u093d\u0958-\u0961\u0966-\u096f\uac00-\ud7a3',
].join('')
export const SIGNS =
  '\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e50-\u0e59\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff'
/** Halves of pairs, and picture signs that need no pair. */
export const HALVES = '\u2600-\u266e\u2670-\u2767\u2794-\u27bf\ud800-\udfff'
export const JOINED = [
  '\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u200b-\u200d\ufe00-\ufe0f',
  '\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963\u0e31\u0e34-\u0e3a\u0e47-\u0e4e',
].join('')

/** Of code units, both ends included. */
export interface Range {
  readonly from: number
  readonly to: number
}

export const rangesIn = (ranges: string): Range[] =>
  (ranges.match(/.-.|./gs) ?? []).map((range) => ({
    from: range.charCodeAt(0),
    to: range.charCodeAt(range.length - 1),
  }))
