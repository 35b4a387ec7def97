import type { Reading } from '../../shared/domain/predictions/reading'
import { en } from '../../shared/strings/en'

/** How a reading understands the words; one by hand says what was set. */
export function readingTitle({ words, why, relation, window }: Reading): string {
  if (!words) return en.readings.byHandNamed(relation, window ?? '')
  // When it is due stands beside it, with how far that is.
  const title = why?.replace(/: due [^:]*$/, '') ?? en.readings.relations[relation]
  return title.charAt(0).toUpperCase() + title.slice(1)
}
