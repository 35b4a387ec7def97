import type { CopiedClaims, Printed, SeenIn } from '../domain/versions/copies'
import { count, number } from './counting'
import { edtfInProse } from './dates'
import { listFormat } from './formats'

const list = listFormat({ type: 'unit', style: 'short' })

type Source = Pick<Printed, 'publisherName' | 'published'>

/** "Northern Ledger, 3 May 2021"; as much of it as is known. */
const source = ({ publisherName, published }: Source): string =>
  list([publisherName ?? [], published ? edtfInProse(published.edtf) : []].flat())

/** The same; without a publisher, the title. */
const printed = ({ title, publisherName, published }: Source & Pick<Printed, 'title'>): string =>
  source({ publisherName: publisherName ?? `“${title}”`, published })

/** Words about copies of an article, and about where a claim was seen. */
export const articleCopies = {
  printed,
  /** Above the text of a copy. */
  isCopy: (title: string) => `Copy of “${title}”.`,
  isNoCopy: 'This article is not said to be a copy of another one.',
  openOriginal: 'Open the original',
  /** In the head of an article that has copies. */
  copies: (n: number) => count(n, 'copy', 'copies'),
  copiesOfThis: (n: number) => `${count(n, 'copy', 'copies')} of this article`,
  copyEntry: (copy: Printed) => list([`“${copy.title}”`, source(copy)].filter(Boolean)),
  findClaims: 'Find its claims here',
  dialog: {
    title: 'Copy of another article',
    what: (title: string) =>
      `If “${title}” is the text of another article, printed by another outlet, claims of that one can say that they stand here too.`,
    field: 'The original',
    placeholder: 'Words of its title or publisher',
    none: 'Choose one of the articles that are offered.',
    save: 'Save',
    clear: 'It is no copy',
    cancel: 'Cancel',
    saved: (title: string) => `Copy of “${title}”`,
    cleared: 'No copy of another article any more',
  },
  claims: {
    title: 'The original’s claims in this copy',
    what: ({ original, copy, found, known, missing }: CopiedClaims): string => {
      const all = found.length + known + missing
      const stand = found.length + known === 1 ? 'stands' : 'stand'
      const were =
        known > 0
          ? ` ${number(known)} of them ${known === 1 ? 'is' : 'are'} kept as standing there already.`
          : ''
      return `${number(found.length + known)} of ${count(all, 'claim', 'claims')} of “${original.title}” (${printed(original)}) ${stand} in “${copy.title}” (${printed(copy)}).${were} What is ticked is kept as seen there too.`
    },
    list: 'Claims that stand in the copy',
    changed: 'other words there',
    more: (n: number) => `and ${number(n)} more, which are kept too`,
    keep: (n: number) => (n === 0 ? 'Keep none' : `Keep ${count(n, 'place', 'places')}`),
    cancel: 'Not now',
    kept: (n: number) => `${count(n, 'claim', 'claims')} seen in the copy too`,
    noneFound: (known: number) =>
      known > 0
        ? 'All claims that stand here are known already.'
        : 'None of the original’s claims stand here.',
  },
  seen: {
    title: 'Where it was seen',
    first: 'First seen',
    also: 'Also in',
    own: 'this article',
    open: (place: SeenIn) => `Open “${place.title}” at the place`,
    remove: (place: SeenIn) => `No longer seen in: ${printed(place)}`,
    removed: (place: SeenIn) => `No longer kept as seen in ${printed(place)}`,
    since: {
      here: '',
      exact: '',
      moved: '',
      changed: 'other words in its newest version',
      ambiguous: 'not for sure in its newest version',
      lost: 'gone from its newest version',
    } satisfies Record<SeenIn['now'], string>,
  },
}
