import { en } from '../../../shared/strings/en'

const WHO_MAX = 100

/** What is wrong with a name, in a sentence. */
export const whoProblem = (name: string): string | undefined =>
  name.trim().length > WHO_MAX ? en.settings.whoTooLong : undefined
