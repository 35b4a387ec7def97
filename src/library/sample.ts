import sample from '../../resources/sample/sample.json'
import type { Library } from './library'
import { refuse } from './library-error'
import { type FollowUp, followUp, type MadeClaim } from './sample-follow-up'

interface SampleClaim extends FollowUp {
  readonly kind: string
  /** The words of each fragment. */
  readonly words: readonly string[]
  readonly fields: Readonly<Record<string, unknown>>
  readonly speaker?: string
  /** By which a claim that repeats it names it. */
  readonly name?: string
}

interface Sample {
  readonly people: readonly { readonly name: string }[]
  readonly articles: readonly {
    readonly document: { readonly title: string; readonly rawText: string }
    readonly masks: readonly { readonly words: string; readonly reason: string }[]
    readonly claims: readonly SampleClaim[]
  }[]
}

const { people, articles }: Sample = sample as unknown as Sample

/** Puts the sample texts into an empty library, by the same commands that a person's work goes through. */
export async function fillSample(library: Library): Promise<void> {
  const { total } = await library.query('articles.list', {})
  if (total > 0 || library.readOnly) return
  const idOfPerson = new Map<string, string>()
  for (const person of people) {
    const { person: added } = await done<{ person: { id: string } }>(library, 'people.add', person)
    idOfPerson.set(person.name, added.id)
  }
  const claims: { sample: SampleClaim; made: MadeClaim }[] = []
  const texts = new Map<string, SampleText>()
  for (const { document, masks, claims: wanted } of articles) {
    const text = { ...(await addArticle(library, document, masks)), rawText: document.rawText }
    texts.set(document.title, text)
    for (const claim of wanted) {
      claims.push({ sample: claim, made: await addClaim(library, text, claim, idOfPerson) })
    }
  }
  const named = new Map(claims.map(({ sample: { name }, made }) => [name, made.claimId]))
  for (const { sample: claim, made } of claims) {
    await followUp((name, input) => done(library, name, input), claim, made, {
      passage: (title, words) => passageIn(texts.get(title), words),
      claim: (name) => named.get(name),
    })
  }
}

interface SampleText {
  readonly articleId: string
  readonly versionId: string
  readonly rawText: string
}

function addArticle(
  library: Library,
  document: Sample['articles'][number]['document'],
  masks: Sample['articles'][number]['masks'],
): Promise<Omit<SampleText, 'rawText'>> {
  const leftOut = masks.map(({ words, reason }) => ({
    ...placeOf(document.rawText, words),
    reason,
    by: 'rule',
  }))
  return done(library, 'articles.add', { document: { ...document, masks: leftOut } })
}

async function addClaim(
  library: Library,
  { rawText, ...version }: SampleText,
  { kind, words, fields, speaker }: SampleClaim,
  idOfPerson: ReadonlyMap<string, string>,
): Promise<MadeClaim> {
  const speakerId = speaker && idOfPerson.get(speaker)
  const { claim } = await done<{ claim: { id: string; rev: number } }>(library, 'claims.create', {
    ...version,
    kind,
    fragments: words.map((part) => placeOf(rawText, part)),
    fields: speakerId ? { ...fields, speakerId } : fields,
  })
  return { claimId: claim.id, rev: claim.rev }
}

function passageIn(text: SampleText | undefined, words: string) {
  if (!text) throw new Error('The sample holds no such article')
  const { articleId, versionId, rawText } = text
  return { kind: 'article_fragment', articleId, versionId, fragments: [placeOf(rawText, words)] }
}

function placeOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`The sample text does not hold: ${words}`)
  return { start, end: start + words.length }
}

async function done<Value>(library: Library, name: string, input: unknown): Promise<Value> {
  const answer = await library.execute({ name, input })
  if (!answer.ok) throw refuse(answer.error.code, answer.error.message)
  return answer.value as Value
}
