import { describe, expect, it } from 'vitest'
import { pageAddress } from '../../../../../src/shared/domain/versions/alike/address'

const page = 'ledger.example/2021/05/ferry'

describe('the page that an address leads to', () => {
  it.each([
    ['as it is', 'https://ledger.example/2021/05/ferry'],
    ['without a safe connection', 'http://ledger.example/2021/05/ferry'],
    ['www', 'https://www.ledger.example/2021/05/ferry'],
    ['capitals in the host', 'HTTPS://WWW.Ledger.Example/2021/05/ferry'],
    ['a slash at the end', 'https://ledger.example/2021/05/ferry/'],
    ['a place in the page', 'https://ledger.example/2021/05/ferry#comments'],
    ['the usual port', 'https://ledger.example:443/2021/05/ferry'],
    ['where the reader came from', 'https://ledger.example/2021/05/ferry?utm_source=mail&utm_medium=x'],
    ['a click that was counted', 'https://ledger.example/2021/05/ferry?fbclid=IwAR0&gclid=7&at_campaign=64'],
    ['an empty question', 'https://ledger.example/2021/05/ferry?'],
    ['a phone', 'https://m.ledger.example/2021/05/ferry'],
    ['a quick page of its own host', 'https://amp.ledger.example/2021/05/ferry'],
    ['a quick page at its end', 'https://ledger.example/2021/05/ferry/amp/'],
    ['a quick page at its beginning', 'https://ledger.example/amp/2021/05/ferry'],
    ['a quick page that is asked for', 'https://ledger.example/2021/05/ferry?outputType=amp'],
    [
      'a quick page kept elsewhere',
      'https://www-ledger-example.cdn.ampproject.org/c/s/www.ledger.example/2021/05/ferry',
    ],
    ['a quick page of a search engine', 'https://www.google.co.uk/amp/s/ledger.example/2021/05/ferry'],
    [
      'an archive of the web',
      'https://web.archive.org/web/20210503101500/https://www.ledger.example/2021/05/ferry',
    ],
    [
      'an archive’s bare copy',
      'https://web.archive.org/web/20210503101500id_/http://ledger.example/2021/05/ferry',
    ],
    ['the folder’s own file', 'https://ledger.example/2021/05/ferry/index.html'],
    ['blanks around it', ' https://ledger.example/2021/05/ferry '],
  ])('does not count %s', (_name, url) => {
    expect(pageAddress(url)?.key).toBe(page)
  })

  it.each([
    ['another path', 'https://ledger.example/2021/05/bridge'],
    ['capitals in the path', 'https://ledger.example/2021/05/Ferry'],
    ['another host', 'https://post.example/2021/05/ferry'],
    ['another part of the outlet', 'https://sport.ledger.example/2021/05/ferry'],
    ['another port', 'https://ledger.example:8080/2021/05/ferry'],
    ['a number of the article', 'https://ledger.example/2021/05/ferry?id=4711'],
    ['a kind of page that is no quick page', 'https://ledger.example/2021/05/ferry?outputType=print'],
    ['a place that is a page of its own', 'https://ledger.example/2021/05/ferry#!/part/2'],
  ])('counts %s', (_name, url) => {
    expect(pageAddress(url)?.key).not.toBe(page)
  })

  it('takes what is asked for in any order', () => {
    expect(pageAddress('https://ledger.example/read?id=4&part=2')?.key).toBe(
      'ledger.example/read?id=4&part=2',
    )
    expect(pageAddress('https://ledger.example/read?part=2&utm_id=1&id=4')?.key).toBe(
      'ledger.example/read?id=4&part=2',
    )
  })

  it('takes a front page for no article', () => {
    expect(pageAddress('https://www.ledger.example/')).toEqual({ host: 'ledger.example', key: null })
    expect(pageAddress('https://ledger.example/amp')).toEqual({ host: 'ledger.example', key: null })
    expect(pageAddress('https://m.example/a')?.host).toBe('m.example')
  })

  it.each([
    '',
    'ledger.example/ferry',
    'ftp://ledger.example/ferry',
    'file:///home/anna/ferry.html',
    'javascript:1',
  ])('takes “%s” for no address', (url) => {
    expect(pageAddress(url)).toBeNull()
  })
})
