import { it } from 'vitest'
import { findHorizons } from '../../../../src/shared/domain/horizon/find-horizon'
import { readHorizon } from '../../../../src/shared/domain/horizon/read-horizon'

it('time', () => {
  for (const piece of [
    'a',
    ' ',
    '9',
    '1,',
    "o'",
    '-',
    'two years ',
    'the end of the ',
    'the first Friday of the week of ',
    'the 12 months to ',
    'before ',
    '5pm on ',
    'the coldest time in two years ',
    'two years before the next election of ',
    'the council said it may take until 2020 or so to mend the roof, perhaps by the end of next summer. ',
    '\u00e9',
    '🙂',
    '1.',
    '2020-',
    'mid- to late ',
    'a year and a half or ',
    'one hundred and ',
    '1.1.',
  ]) {
    const text = piece.repeat(Math.ceil(1_048_576 / piece.length))
    const t = performance.now()
    readHorizon(text, '2019-03-11')
    const a = performance.now()
    findHorizons(text)
    const b = performance.now()
    console.log(JSON.stringify(piece).slice(0, 40), (a - t).toFixed(0), (b - a).toFixed(0))
  }
}, 200000)
