import sample from '../../resources/sample/sample.json'
import { claimFields } from '../shared/domain/claim'
import type { Library } from './library'
import { refuse } from './library-error'

type SampleArticle = (typeof sample)['articles'][number]

/** Puts the sample texts into an empty library, by the same commands that a person's work goes through. */
export async function fillSample(library: Library): Promise<void> {
  const { total } = await library.query('articles.list', {})
  if (total > 0 || library.readOnly) return
  const people = new Map<string, string>()
  for (const person of sample.people) {
    const { person: added } = await done<{ person: { id: string } }>(library, 'people.add', person)
    people.set(person.name, added.id)
  }
  for (const article of sample.articles) await addArticle(library, article, people)
}

async function addArticle(
  library: Library,
  { document, masks, claims }: SampleArticle,
  people: ReadonlyMap<string, string>,
): Promise<void> {
  const leftOut = masks.map(({ words, reason }) => ({
    ...placeOf(document.rawText, words),
    reason,
    by: 'rule',
  }))
  const added = await done<{ articleId: string; versionId: string }>(library, 'articles.add', {
    document: { ...document, masks: leftOut },
  })
  for (const { kind, words, fields, ...more } of claims) {
    const speakerId = 'speaker' in more && more.speaker ? people.get(more.speaker) : undefined
    const { claim } = await done<{ claim: { id: string; rev: number } }>(library, 'claims.create', {
      ...added,
      kind,
      fragments: words.map((part) => placeOf(document.rawText, part)),
      fields: { ...known(fields), ...(speakerId ? { speakerId } : {}) },
    })
    if (!('due' in more) || !more.due) continue
    const due = { claimId: claim.id, expectedRev: claim.rev, dueOn: more.due }
    await done(library, 'readings.setDueDate', due)
  }
}

function placeOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`The sample text does not hold: ${words}`)
  return { start, end: start + words.length }
}

/** Only the fields that are there: a JSON file of many shapes gives each claim all of them. */
const known = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => name in claimFields && value !== undefined),
  )

async function done<Value>(library: Library, name: string, input: unknown): Promise<Value> {
  const answer = await library.execute({ name, input })
  if (!answer.ok) throw refuse(answer.error.code, answer.error.message)
  return answer.value as Value
}
