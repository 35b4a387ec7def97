import { toneOf } from '../../../shared/domain/drawing/outcome-marks'
import {
  PICTURE_AXIS_WIDTH,
  PICTURE_ROW_WIDTH,
  type PictureReading,
  type PictureSide,
  svgDocument,
} from '../../../shared/domain/drawing/svg-document'
import { drawTime } from '../../../shared/domain/drawing/time-drawing'
import { en } from '../../../shared/strings/en'
import type { Picture } from '../../work/picture-work'
import { readingTitle } from '../../work/reading-title'
import { type ComparedReading, type Comparison, evidenceWords } from './comparison'
import { findingDetail, findingLabel } from './finding-words'
import { readingCells } from './reading-cells'

const { compare, timeDrawing } = en

/** A picture is looked at on other days: no day in it is called today. */
const datedWords = timeDrawing.wordsIn(null)

/** The picture that goes into an article: everything on it is ours or named as theirs, and nothing is fetched. */
export function pictureOf(comparison: Comparison): Picture {
  const { chosen, range, asAt, view, words } = comparison
  const { label } = view.standing
  const axis = drawTime(chosen, { range, width: PICTURE_AXIS_WIDTH, detail: 'axis', words: datedWords })
  const isOverdue = view.standing.track === 'overdue'
  const content = {
    title: compare.pictureTitle(words, findingLabel(comparison)),
    description: timeDrawing.sentence(chosen),
    finding: {
      label: findingLabel(comparison),
      detail: findingDetail(comparison),
      tone: label && comparison.outcome ? toneOf(label) : isOverdue ? ('not' as const) : ('firm' as const),
    },
    prediction: predictionSide(comparison),
    outcome: outcomeSide(comparison),
    readings: comparison.readings.map((row) => pictureReading(row, comparison)),
    columns: [
      compare.readAs(view.claim.horizonWords),
      compare.point,
      compare.slip,
      compare.pastWindow,
      compare.wouldBe,
    ],
    source: compare.madeWith(asAt),
  }
  return {
    name: compare.pictureName(words.slice(0, 60)),
    svg: (fontFaces) => svgDocument(axis, content, fontFaces ? { fontFaces } : {}),
  }
}

function predictionSide({ said, words, view }: Comparison): PictureSide {
  const { article, speaker } = view
  return {
    heading: said ? compare.longDate(said) : compare.noDate,
    what: compare.prediction,
    words: compare.quoted(words),
    isQuoted: true,
    source: inOneLine([
      speaker,
      article.title,
      article.publisherName,
      article.published && en.dates.edtf(article.published.edtf),
    ]),
  }
}

function outcomeSide(comparison: Comparison): PictureSide {
  const { outcome, evidence } = comparison
  const what = compare.outcome
  if (!outcome) {
    return { heading: compare.noDate, what, words: compare.notYet, isQuoted: false, source: '' }
  }
  const heading = outcome.occurred ? compare.longDate(outcome.occurred) : compare.happenedUndated
  const passage = evidence.find((item) => item.evidence.kind === 'article_fragment')
  const words = passage && evidenceWords(passage)
  if (passage && words) {
    const { article } = passage
    const source = inOneLine([
      article?.title,
      article?.publisherName,
      article?.published && en.dates.edtf(article.published.edtf),
    ])
    return { heading, what, words: compare.quoted(words), isQuoted: true, source }
  }
  const reference = evidence.flatMap((item) => (item.evidence.kind === 'reference' ? [item.evidence] : []))[0]
  if (!reference) return { heading, what, words: outcome.note ?? '', isQuoted: false, source: '' }
  return {
    heading,
    what,
    words: reference.title,
    isQuoted: false,
    source: inOneLine([
      compare.outsideSource,
      reference.publisher,
      reference.published && en.dates.edtf(reference.published),
      reference.url,
    ]),
  }
}

const inOneLine = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ')

function pictureReading(row: ComparedReading, { range }: Comparison): PictureReading {
  const { facts, reading, verdict } = row
  const { point, slip, pastWindow, standing } = readingCells(row)
  return {
    title: readingTitle(reading),
    drawing: drawTime(facts, { range, width: PICTURE_ROW_WIDTH, detail: 'reading', words: datedWords }),
    cells: [point, slip, pastWindow, verdict?.label ? timeDrawing.labels[verdict.label] : standing],
    tone: verdict?.label ? toneOf(verdict.label) : 'firm',
    isChosen: facts.isChosen,
  }
}
