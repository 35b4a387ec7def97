import { openLibraryOn } from '../../src/library/opening/open-library'
import { type Chance, chanceOf } from './chance'
import { type Act, canBeRead, type KeptClaim, lookUpOutcome, proveOutcome, readDueDate } from './follow-up'
import type { LibrarySizes } from './library-plan'
import { type LibraryArticle, madeArticles } from './made-articles'
import { madeWorld } from './made-world'
import type { Story } from './story'
import { unsyncedDisk } from './unsynced-disk'
import { type Speaker, worldOf } from './world'

/** Articles that are kept in one sitting: an open library holds in memory what it was given. */
const SITTING = 1_000

/** How often the library looks at the clock for one claim, about, with all that follows it. */
const LOOKS_A_CLAIM = 8

/**
 * Fills an empty folder through the library's own commands, on a disk that does not wait for the medium. What stands
 * there in the end is what a person would have made in years: documents, journal, originals, catalogue.
 */
export async function fillLibrary(
  folder: string,
  sizes: LibrarySizes,
  { devices }: { readonly devices: string },
): Promise<void> {
  const world = madeWorld(sizes.seed, (sizes.claims + sizes.articles + 1_000) * LOOKS_A_CLAIM)
  const trouble: unknown[] = []
  const open = () =>
    openLibraryOn(unsyncedDisk, folder, {
      ...world,
      create: true,
      as: 'AB',
      devices,
      onTrouble: (error) => trouble.push(error),
    })
  let library = await open()
  const desk = new Desk(sizes.seed, async (name, input) => {
    const answer = await library.execute({ name, input })
    if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`)
    return answer.value as never
  })
  await desk.meetEverybody()
  let kept = 0
  for (const made of madeArticles(sizes)) {
    if (kept > 0 && kept % SITTING === 0) {
      await library.close()
      library = await open()
    }
    await desk.keep(made)
    kept += 1
  }
  await library.close()
  if (trouble.length > 0)
    throw new Error('The library had trouble while it was filled', { cause: trouble[0] })
}

/** Who works there: keeps articles one by one, and remembers what was predicted in the story that is going on. */
class Desk {
  readonly #chance: Chance
  readonly #speakers: readonly Speaker[]
  readonly #ids = new Map<string, string>()
  readonly #act: Act
  #story: Story | null = null
  /** The story's predictions by their words: the first claim of each. */
  readonly #predicted = new Map<string, KeptClaim>()

  constructor(seed: number, act: Act) {
    this.#act = act
    const { people, offices, bodies } = worldOf(seed)
    this.#speakers = [...people, ...offices, ...bodies]
    this.#chance = chanceOf(seed, 5)
  }

  async meetEverybody(): Promise<void> {
    for (const { kind, name, aliases, role } of this.#speakers) {
      const { person } = await this.#act<{ person: { id: string } }>('people.add', {
        kind,
        name,
        aliases,
        role,
      })
      this.#ids.set(name, person.id)
    }
  }

  async keep(made: LibraryArticle): Promise<void> {
    const { article, rawText, claims, proof } = made
    if (article.story !== this.#story) this.#predicted.clear()
    this.#story = article.story
    const { title, publisher, byline, published } = article
    const document = {
      title: title.text,
      publisherName: publisher,
      byline,
      rawText,
      ...(published ? { published: { edtf: published, basis: 'stated' } } : {}),
      ...(this.#chance.happens(0.6) ? { url: `https://news.example/${published ?? 'undated'}` } : {}),
    }
    const kept = await this.#act<{ articleId: string; versionId: string }>('articles.add', { document })
    for (const claim of claims) await this.#claim(kept, claim, published)
    const day = published ?? `${article.story.year + 1}`
    if (proof) await this.#prove({ ...kept, ...proof, day })
    if (this.#chance.happens(0.7)) await this.#settle(kept.articleId)
  }

  async #claim(
    version: { articleId: string; versionId: string },
    wanted: LibraryArticle['claims'][number],
    published: string | undefined,
  ): Promise<void> {
    const { kind, fragments, fields, speaker, words } = wanted
    const speakerId = speaker && this.#chance.happens(0.7) ? this.#ids.get(speaker) : undefined
    const said = {
      ...fields,
      ...(speaker ? { speakerAs: speaker } : {}),
      ...(speakerId ? { speakerId } : {}),
    }
    const input = { ...version, kind, fragments, fields: said }
    const { claim } = await this.#act<{ claim: { id: string; rev: number } }>('claims.create', input)
    const kept = { claimId: claim.id, rev: claim.rev, words }
    if (kind === 'prediction') await this.#follow(kept, wanted, published)
  }

  async #follow(
    kept: KeptClaim,
    wanted: LibraryArticle['claims'][number],
    published: string | undefined,
  ): Promise<void> {
    const { horizonWords } = wanted.fields
    let claim = kept
    let dueAt: string | undefined
    if (horizonWords && canBeRead(wanted) && this.#chance.happens(0.85)) {
      ;({ claim, dueAt } = await readDueDate(this.#act, kept, horizonWords, published ?? null))
    }
    const first = this.#predicted.get(claim.words)
    if (!first) this.#predicted.set(claim.words, claim)
    else if (this.#chance.happens(0.7)) {
      const link = { claimId: claim.claimId, expectedRev: claim.rev, repeats: first.claimId }
      await this.#act('predictions.linkRepeat', link)
      return
    }
    await lookUpOutcome(this.#act, claim, dueAt, this.#chance)
  }

  /** The first predictions of the story came true, and this article says so. */
  async #prove(proof: Parameters<typeof proveOutcome>[2]): Promise<void> {
    for (const claim of [...this.#predicted.values()].slice(0, 2)) {
      await proveOutcome(this.#act, claim, proof)
    }
  }

  /** How far the work on the article has come. */
  async #settle(articleId: string): Promise<void> {
    const state = this.#chance.pick(['reading', 'annotated', 'checked', 'archived'])
    await this.#act('articles.update', { articleId, expectedRev: 1, changes: { state } })
  }
}
