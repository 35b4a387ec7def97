import { understood } from '../../shared/domain/horizon/understood'
import type { Reading } from '../../shared/domain/predictions/reading'
import { en } from '../../shared/strings/en'

/** How a reading understands the words; one by hand says what was set. */
export function readingTitle({ words, why, relation, window }: Reading): string {
  if (!words) return en.readings.byHandNamed(relation, window ?? '')
  // When it is due stands beside it, with how far that is.
  const title = why === undefined ? en.readings.relations[relation] : understood({ relation, window, why })
  return title.charAt(0).toUpperCase() + title.slice(1)
}
