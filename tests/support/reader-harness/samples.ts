import type { TextBlock, TextMask } from '../../../src/renderer/dom/block-pieces'
import type { PaintedClaim, PaintedKind, PaintedState } from '../../../src/renderer/dom/painted-claim'
import { blocksOf } from '../../../src/shared/domain/text/blocks'

export interface Sample {
  readonly rawText: string
  readonly blocks: readonly TextBlock[]
  readonly masks: readonly TextMask[]
  readonly claims: readonly PaintedClaim[]
}

type Row = readonly [kind: PaintedKind, words: string, label: string, state?: PaintedState]

const names = { statistic: 'Statistic', quote: 'Quote', prediction: 'Prediction' } as const

function claimsIn(rawText: string, rows: readonly Row[]): PaintedClaim[] {
  return rows.map(([kind, words, markLabel, state], i) => {
    const fragments = words.split(' | ').map((part) => {
      const start = rawText.indexOf(part)
      if (start < 0) throw new Error(`not in the text: ${part}`)
      return { start, end: start + part.length }
    })
    return { id: `c${i}`, kind, fragments, markLabel, accessibleName: `${names[kind]}: ${markLabel}`, state }
  })
}

const easterdale = `Home care ‘will stay below standard until 2021’, Easterdale council warns

Older people in Easterdale should expect their home care to be rated “below standard” for at least the next two years, senior officers told councillors yesterday.

The warning came hours after the Care Standards Board published its second critical report on the service in eighteen months. Inspectors found that one visit in nine was missed or cut short last autumn, and that 38 per cent of carers were hired by the day through agencies, up from 31 per cent in 2017.

Asked when the service might next be rated “fair”, Ruth Ansell, director of adult services, said: “I would think two years, if the money holds. Nobody should pretend that a rota this broken is mended by Christmas.” She added that agencies would be “the exception, not the rule” once a new contract begins in October.

‘Not a promise we can make twice’

Council leader Tom Hale went further. “We will put £4.6m into the service this year, and every visit will be monitored by the end of 2020,” he said. “That is not a promise we can make twice.”

The council has cut its own care staff from 412 to 290 since 2015. Unions say each carer now covers an average of 14 homes a day, a figure the council disputes.

The board said it “will not return before next spring”. Families’ group Easterdale Voices said it had been handed three recovery plans in five years, and would judge this one by the visits that never came.`

function mockup(): Sample {
  const rawText = easterdale
  const claims = claimsIn(rawText, [
    ['quote', 'will stay below standard until 2021', 'not said in the body'],
    ['prediction', 'until 2021', 'until 2021 · two readings'],
    ['prediction', 'rated “below standard” for at least the next two years', 'two years · held'],
    ['statistic', 'one visit in nine was missed or cut short last autumn', '1 in 9'],
    [
      'statistic',
      '38 per cent of carers were hired by the day through agencies, up from 31 per cent in 2017',
      '38 %, was 31 %',
    ],
    [
      'quote',
      '“I would think two years, if the money holds. Nobody should pretend that a rota this broken is mended by Christmas.”',
      'Ansell',
    ],
    ['prediction', 'I would think two years, if the money holds', 'two years · overdue'],
    ['quote', '“the exception, not the rule”', 'Ansell'],
    [
      'prediction',
      'agencies would be “the exception, not the rule” once a new contract begins in October',
      'wording changed',
      'doubt',
    ],
    [
      'quote',
      '“We will put £4.6m into the service this year, and every visit will be monitored by the end of 2020,” | “That is not a promise we can make twice.”',
      'Hale',
    ],
    ['statistic', '£4.6m into the service this year', '£4.6m'],
    ['prediction', 'every visit will be monitored by the end of 2020', 'by 2020 · did not'],
    ['statistic', 'from 412 to 290 since 2015', '412 to 290?', 'suggested'],
    ['statistic', 'an average of 14 homes a day', '14 a day?', 'suggested'],
    ['prediction', '“will not return before next spring”', 'not before spring · held'],
  ])
  return { rawText, blocks: blocksOf(rawText), masks: [], claims }
}

const neighbours = `Two of one kind

Identical: four in ten staff left within a year. More words follow so that the line is full.

Nested: the council spent £4.6m on care, of which £1.2m went to agencies, in 2018.

Adjacent: costs rose 8 per cent and waits rose 12 per cent.

Identical: “We will be back within two years,” she said to the room.

Nested: “We will finish by 2020, or by 2021 if the money does not hold,” he said.

Adjacent: It will open in May. It will close in June. Nobody believed either.

Crowded: uno dos tres cuatro cinco seis siete ocho nueve diez.

All kinds: “the bill will reach £9m by 2030” is a quote, a statistic and a prediction.`

function twins(): Sample {
  const rawText = neighbours
  const numbers = ['uno', 'dos', 'tres', 'cuatro cinco', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez']
  const claims = claimsIn(rawText, [
    ['statistic', 'four in ten staff left within a year', '4 in 10'],
    ['statistic', 'four in ten staff left within a year', '4 in 10, again'],
    ['statistic', 'the council spent £4.6m on care, of which £1.2m went to agencies, in 2018', '£4.6m'],
    ['statistic', '£1.2m went to agencies', '£1.2m'],
    ['statistic', 'costs rose 8 per cent ', '8 %'],
    ['statistic', 'and waits rose 12 per cent', '12 %'],
    ['quote', '“We will be back within two years,”', 'she'],
    ['quote', '“We will be back within two years,”', 'she, again'],
    ['prediction', 'We will finish by 2020, or by 2021 if the money does not hold', '2020'],
    ['prediction', 'by 2021 if the money does not hold', '2021'],
    ['prediction', 'It will open in May. ', 'May'],
    ['prediction', 'It will close in June.', 'June'],
    ...numbers.map((word): Row => ['statistic', word, word]),
    ['quote', '“the bill will reach £9m by 2030”', 'the bill'],
    ['statistic', 'the bill will reach £9m by 2030', '£9m'],
    ['prediction', 'the bill will reach £9m by 2030', '2030'],
  ])
  return { rawText, blocks: blocksOf(rawText), masks: [], claims }
}

const awkward = `A headline with an emoji 😀 and a flag 🇬🇧

We use cookies to give you the best experience. Accept all.

The first paragraph runs over a hand-made line break
here, and names Zoe\u0308 and a family 👩‍👩‍👧 before it ends.

Before the notice ADVERTISEMENT: buy now! after the notice. Dr. Hale said 10\u00a0per cent. He left.

- one item in a list
- another item

هذا نص عربي قصير للقراءة.

The last paragraph.`

function oddities(): Sample {
  const rawText = awkward
  const mask = (words: string, reason: string): TextMask => {
    const start = rawText.indexOf(words)
    return { start, end: start + words.length, reason }
  }
  return {
    rawText,
    blocks: oddBlocks(rawText),
    masks: [
      mask('We use cookies to give you the best experience. Accept all.', 'cookie notice'),
      mask('ADVERTISEMENT: buy now!', 'advertisement'),
    ],
    claims: claimsIn(rawText, [
      ['statistic', '10\u00a0per cent', '10 %'],
      ['quote', 'قصير للقراءة', 'عربي'],
    ]),
  }
}

/** By blank lines, so that the hand-made line break stays inside its paragraph. */
function oddBlocks(rawText: string): TextBlock[] {
  const parts = [...rawText.matchAll(/\S(?:[^\n]|\n(?!\n|-))*/g)]
  return parts.map(({ 0: words, index }, i) => ({
    start: index,
    end: index + words.length,
    type: i === 0 ? 'headline' : words.startsWith('- ') ? 'listitem' : 'para',
  }))
}

/** A text of a megabyte, with a claim of some kind every 200 characters. */
function huge(): Sample {
  const paragraphs: string[] = ['A very long report']
  let length = 0
  for (let n = 0; length < 1_000_000; n++) {
    const words = `Paragraph ${n} says that ${n % 97} per cent of visits were missed, and that “it will be mended by 20${10 + (n % 80)}”, as the director told the board in the spring; nobody in the room had asked how the figure was reached, or by whom, and the minutes do not say. `
    const text = words.repeat(1 + (n % 4)).trim()
    paragraphs.push(text)
    length += text.length + 2
  }
  const rawText = paragraphs.join('\n\n')
  const blocks: TextBlock[] = []
  let at = 0
  for (const [i, text] of paragraphs.entries()) {
    blocks.push({ start: at, end: at + text.length, type: i === 0 ? 'headline' : 'para' })
    at += text.length + 2
  }
  const kinds = ['statistic', 'quote', 'prediction'] as const
  const claims = Array.from({ length: 5000 }, (_, i): PaintedClaim => {
    const start = Math.floor((i * (rawText.length - 400)) / 5000) + 20
    const kind = kinds[i % 3] ?? 'quote'
    const fragments = [{ start, end: start + 30 + ((i * 37) % 120) }]
    return {
      id: `c${i}`,
      kind,
      fragments,
      markLabel: `claim ${i}`,
      accessibleName: `${names[kind]}: claim ${i}`,
    }
  })
  return { rawText, blocks, masks: [], claims }
}

export const samples: Readonly<Record<string, () => Sample>> = { mockup, twins, oddities, huge }
