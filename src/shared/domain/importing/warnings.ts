/** What a reading of a document doubts, as the sentences a person reads beside the preview. */
export const warnings = {
  wrongWeekday: (written: string, actual: string) =>
    `The text says “${written}”, but that day was a ${actual}. Check the date.`,
  twoReadings: (written: string, year: string) =>
    `“${written}” can be two days, so only the year ${year} was taken.`,
  twoDates: (taken: string, other: string) =>
    `The text states two dates; ${taken} was taken and ${other} was not.`,
  impossibleDate: (written: string) => `There is no such day: “${written}”. No date was taken from it.`,
  onlyUpdated: (edtf: string) =>
    `The text says when it was last changed (${edtf}), not when it was published.`,
  datesDiffer: (page: string, text: string) =>
    `The page's own data say it was published on ${page}, its text says ${text}. The former was taken.`,
  guessedEncoding: (encoding: string) =>
    `The encoding was guessed to be ${encoding}. If letters look wrong, choose another one.`,
  declaredEncodingWrong: (declared: string, used: string) =>
    `The file says it is ${declared}, but its bytes are not. It was read as ${used}.`,
  replacedCharacters: (count: number, encoding: string) =>
    `${count} ${count === 1 ? 'character' : 'characters'} could not be read as ${encoding} and ${count === 1 ? 'is' : 'are'} shown as \ufffd.`,
  noTitle: () => 'No headline was found; the first words were taken.',
  hardlyAny: () => 'There is hardly any text on the page. Check that it is the whole article.',
  articleNotTold: () =>
    'The article could not be told from the page around it, so little is left out of reading.',
} as const
