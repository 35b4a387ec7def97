/** An address as far as it says which page it leads to. */
export interface PageAddress {
  /** Without "www.": "northernledger.example". */
  readonly host: string
  /** The same for every address of the same page; null for an outlet's front page, which is no article. */
  readonly key: string | null
}

const ADDRESS = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::(\d+))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/i

/** Their own address of somebody else's page. */
const WRAPPERS = [
  /^https?:\/\/web\.archive\.org\/web\/\w+\/(https?:\/\/.+)$/i,
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/amp\/(s\/)?(.+)$/i,
  /^https?:\/\/[\w-]+\.cdn\.ampproject\.org\/[cv]\/(s\/)?(.+)$/i,
] as const

/** Where a reader came from, and never what they read. */
const TRACKING =
  /^(?:utm_\w+|at_\w+|ns_\w+|guce_\w+|guccounter|mc_[ce]id|pk_\w+|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|_ga|ref|ref_src|ref_url|cmp|cmpid|icid|ito|xtor|ocid|smid|smtyp|sr_share|wt_mc|share|amp|amp_js_v|outputtype|__twitter_impression)$/i
const AMP_OUTPUT = /^outputtype$/i

/**
 * Which page an address leads to. "https://www.ledger.example/2021/ferry/?utm_source=x#top" and
 * "http://ledger.example/2021/ferry" lead to one. Nothing is followed: only the words are compared. Null = no address.
 */
export function pageAddress(url: string): PageAddress | null {
  const found = ADDRESS.exec(unwrapped(url.trim()))
  if (!found) return null
  const [, name = '', port, path = '', query = '', fragment = ''] = found
  const host = name
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^(?:www\d?|m|mobile|amp)\.(?=.+\.)/, '')
  const isUsual = port === undefined || port === '80' || port === '443'
  const place = plainPath(path) + plainQuery(query) + (fragment.startsWith('!') ? `#${fragment}` : '')
  return { host, key: place ? `${host}${isUsual ? '' : `:${port}`}${place}` : null }
}

function unwrapped(url: string): string {
  const [archive, ...amps] = WRAPPERS
  const archived = archive.exec(url)?.[1]
  if (archived) return archived
  for (const amp of amps) {
    const found = amp.exec(url)
    if (found) return `http://${found[2] ?? ''}`
  }
  return url
}

/** "/amp/news/ferry/amp/", "/news/ferry.amp.html" and "/news/ferry/index.html" are "/news/ferry" and "/news/ferry.html". */
function plainPath(path: string): string {
  const parts = path
    .split('/')
    .filter((part) => part !== '' && part.toLowerCase() !== 'amp')
    .map((part) => part.replaceAll(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase()))
  if (/^(?:index|default)\.(?:html?|php|aspx?)$/i.test(parts.at(-1) ?? '')) parts.pop()
  const last = parts.pop()
  if (last === undefined) return ''
  return [...parts, last.replace(/\.amp(\.html?)?$/i, '$1')].map((part) => `/${part}`).join('')
}

/** What is left says which page it is: "?id=4711". */
function plainQuery(query: string): string {
  const telling = query
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair))
    .toSorted()
  return telling.length > 0 ? `?${telling.join('&')}` : ''
}

function isTracking(pair: string): boolean {
  const [name = '', value = ''] = pair.split('=')
  return TRACKING.test(name) && (!AMP_OUTPUT.test(name) || /^amp$/i.test(value))
}
