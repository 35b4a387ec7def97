import { wordsOfText } from '../../search/words'
import { pageAddress } from './address'

/** Who published a text, as far as anybody said so. */
export interface Outlet {
  /** The host of its address: "northernledger.example". */
  readonly host: string | null
  /** Its name without what outlets leave out of it at will: "The Northern Ledger" -> "northern ledger". */
  readonly name: string | null
}

/** `unknown`: of one of the two too little is known. */
export type Same = 'same' | 'another' | 'unknown'

const LEFT_OUT = new Set(['the', 'com', 'www', 'online'])

export function outletOf(said: {
  readonly publisherName?: string | undefined
  readonly url?: string | undefined
}): Outlet {
  const words = wordsOfText(said.publisherName ?? '').map(({ word }) => word)
  const telling = words.filter((word) => !LEFT_OUT.has(word))
  return {
    host: said.url === undefined ? null : (pageAddress(said.url)?.host ?? null),
    name: (telling.length > 0 ? telling : words).join(' ') || null,
  }
}

/** One name is enough, or one host: "bbc.co.uk" and "bbc.com" are both the BBC's, and a section of an outlet is the outlet. */
export function sameOutlet(one: Outlet, other: Outlet): Same {
  if (one.name !== null && one.name === other.name) return 'same'
  if (one.host !== null && other.host !== null && sameHost(one.host, other.host)) return 'same'
  if (isNamedBy(one, other) || isNamedBy(other, one)) return 'same'
  const isTold = (one.name !== null && other.name !== null) || (one.host !== null && other.host !== null)
  return isTold ? 'another' : 'unknown'
}

/** "news.ledger.example" belongs to "ledger.example". */
const sameHost = (one: string, other: string): boolean =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)

/** The shortest name that a host is believed to say: "ft" stands in too many. */
const SHORTEST = 3

/** "northern ledger" is the outlet at "northernledger.example". */
function isNamedBy({ name }: Outlet, { host }: Outlet): boolean {
  if (name === null || host === null) return false
  const squeezed = name.replaceAll(/[^\p{L}\p{N}]/gu, '')
  return (
    squeezed.length >= SHORTEST && host.split('.').some((label) => label.replaceAll('-', '') === squeezed)
  )
}
