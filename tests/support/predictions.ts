import type { Library } from '../../src/library'
import type { CommandInput, CommandName, CommandOutput } from '../../src/library/library'
import { addArticle, addClaim, valueOf } from './library'

/** Does it; a refusal fails the test with its sentence. */
export async function done<Name extends CommandName>(
  library: Library,
  name: Name,
  input: CommandInput<Name>,
): Promise<CommandOutput<Name>> {
  return valueOf(await library.execute<Name>({ name, input }))
}

export const OPENED = 'Cars crossed the new bridge on Wednesday for the first time.'

/** An article with a prediction of the mayor, "within two years", and one that tells how it ended. */
export async function bridge(library: Library) {
  const article = await addArticle(library)
  const { claimId } = await addClaim(library, article)
  const later = await addArticle(library, `Bridge opens late\n\n${OPENED} It cost £82m.`, 'Bridge opens late')
  const passage: CommandInput<'evidence.attach'>['evidence'] = {
    kind: 'article_fragment',
    ...later,
    fragments: [{ start: 19, end: 19 + OPENED.length }],
    supports: 'for',
  }
  return { article, claimId, later, passage }
}

type Outcome = CommandInput<'outcomes.record'>['outcome']

/** It happened on 27 April 2016, so they say. */
export const itHappened = (changes: Partial<Outcome>): Outcome => ({
  happened: 'yes',
  occurred: '2016-04-27',
  asAt: '2016-05-01',
  confidence: 'high',
  proof: 'outside',
  evidenceIds: [],
  ...changes,
})
