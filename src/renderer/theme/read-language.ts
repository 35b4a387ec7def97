import { en } from '../../shared/strings/en'

/**
 * Has the language library of the browser read what the first drawing needs of it, a date and which way the language is
 * written: it takes as long as drawing a pane, and the window has nothing else to do while the library is opened.
 */
export function readLanguage(language: string): void {
  Intl.DateTimeFormat.supportedLocalesOf([language])
  en.dates.edtf('2000-01-01')
}
