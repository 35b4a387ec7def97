import type { Channel } from '../../../src/shared/ipc/channels'
import type { CallInput, CallOutput } from '../../../src/shared/ipc/contract'
import { corpusGold, corpusText } from '../../support/corpus'
import type { Hindsight } from './hindsight'

type ArticleNumber = '001' | '003' | '004'

/** When each article was published: 004 says so itself, the others were dated by hand. */
const published: Readonly<Record<ArticleNumber, string>> = {
  '001': '2013-08-23',
  '003': '2018-11-13',
  '004': '2014-07-07',
}

export interface SeededClaim {
  readonly claimId: string
  readonly rev: number
  readonly articleId: string
  readonly versionId: string
}

/** A call of the window's own bridge; a refusal fails the test. */
export async function ask<C extends Channel>(
  { window: page }: Hindsight,
  channel: C,
  input: CallInput<C>,
): Promise<CallOutput<C>> {
  const answer = await page.evaluate(
    ([name, sent]) => window.hindsight[name as 'claims.create'](sent as CallInput<'claims.create'>),
    [channel, input] as const,
  )
  if (!answer.ok) throw new Error(`${channel}: ${answer.error.code} ${answer.error.message}`)
  return answer.value as unknown as CallOutput<C>
}

/** Brings the three articles in. Their claims are made by `claimIn`. */
export async function bringInCorpus(hindsight: Hindsight): Promise<Record<ArticleNumber, ArticleIds>> {
  const ids = {} as Record<ArticleNumber, ArticleIds>
  for (const number of ['001', '003', '004'] as const) {
    const rawText = corpusText(number).replaceAll('\r\n', '\n')
    const { exact: title } = corpusGold(number).title
    const document = { title, rawText, published: { edtf: published[number], basis: 'user' as const } }
    const added = await ask(hindsight, 'articles.add', { document })
    ids[number] = { ...added, rawText }
  }
  return ids
}

export interface ArticleIds {
  readonly articleId: string
  readonly versionId: string
  readonly rawText: string
}

export function placeIn({ rawText }: ArticleIds, words: string): { start: number; end: number } {
  const start = rawText.indexOf(words)
  if (start < 0) throw new Error(`The article does not hold: ${words}`)
  return { start, end: start + words.length }
}

/** Marks these words as a prediction. */
export async function predictionIn(
  hindsight: Hindsight,
  article: ArticleIds,
  words: string,
  fields: CallInput<'claims.create'>['fields'] = {},
): Promise<SeededClaim> {
  const { articleId, versionId } = article
  const { claim } = await ask(hindsight, 'claims.create', {
    articleId,
    versionId,
    kind: 'prediction',
    fragments: [placeIn(article, words)],
    fields,
  })
  return { claimId: claim.id, rev: claim.rev, articleId, versionId }
}
