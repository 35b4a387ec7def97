import { readFileSync } from 'node:fs'
import path from 'node:path'
import { corpusText, hasCorpus } from '../../support/corpus'

/** An article, a later wording of it, and what must become of its claims. Expected values are typed by hand. */
export interface EditedArticle {
  readonly name: string
  readonly title: string
  readonly before: string
  readonly after: string
  /** Words of the claim whose sentence was reworded, and what they are now. */
  readonly reworded: { readonly words: string; readonly now: string }
  /** Words of the claim whose paragraph was deleted. */
  readonly deleted: string
  /** Words of the claim whose paragraph went elsewhere. */
  readonly moved: string
  /** Words of the claim whose sentence stands twice now. */
  readonly repeated: string
  /** Words of a claim that nobody touched. */
  readonly same: string
}

/** Each edit must find its words: an edit that does nothing would prove nothing. */
function edited(text: string, edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`Not in the text: ${from}`)
    return now.replace(from, to)
  }, text)
}

/** The paragraph that holds these words, with the empty line after it. */
function paragraphWith(text: string, words: string): string {
  const start = text.lastIndexOf('\n\n', text.indexOf(words)) + 2
  return text.slice(start, text.indexOf('\n\n', start) + 2)
}

/** Takes a paragraph out and puts it before another one. */
function movedBefore(text: string, words: string, before: string): string {
  const paragraph = paragraphWith(text, words)
  return edited(text, [
    [paragraph, ''],
    [before, `${paragraph}${before}`],
  ])
}

interface Claims {
  readonly title: string
  readonly reworded: readonly [words: string, now: string]
  readonly deleted: string
  /** The words of its paragraph, and those before which it goes. */
  readonly moved: readonly [words: string, before: string]
  readonly repeated: readonly [words: string, sentence: string]
  /** Behind these words the sentence stands again. */
  readonly again: string
  readonly same: string
}

function editedArticle(name: string, before: string, claims: Claims): EditedArticle {
  const { title, reworded, deleted, moved, repeated, again, same } = claims
  const after = movedBefore(
    edited(before, [
      [reworded[0], reworded[1]],
      [paragraphWith(before, deleted), ''],
      [again, `${again} ${repeated[1]}`],
    ]),
    ...moved,
  )
  return {
    name,
    title,
    before,
    after,
    reworded: { words: reworded[0], now: reworded[1] },
    deleted,
    moved: moved[0],
    repeated: repeated[0],
    same,
  }
}

const ours = (): EditedArticle =>
  editedArticle(
    'an article of our own',
    readFileSync(path.resolve(import.meta.dirname, '../../fixtures/articles/lantern-bridge.txt'), 'utf8'),
    {
      title: 'Lantern Bridge ‘will stay shut until 2021’, warns Marrow Vale council',
      reworded: ['38 per cent of its hangers', '41 per cent of its main hangers'],
      deleted: 'not open it a day before it is safe',
      moved: ['£1.2m has been found', 'An inspection in March'],
      repeated: [
        'closed for at least the next two years',
        'The footbridge over the River Sill will be closed for at least the next two years, council engineers have told traders in the old town.',
      ],
      again: 'we will report back every six months.”',
      same: 'two years, if the steel comes on time',
    },
  )

/** Short phrases of the article only: its sentences stay where they are. */
function corpus(): EditedArticle {
  const before = corpusText('003').replaceAll('\r\n', '\n')
  const start = before.indexOf('This lack of oversight')
  return editedArticle('corpus 003', before, {
    title: "Northants' children's services deteriorate amid financial uncertainty",
    reworded: ['267 children in need', '301 children in urgent need'],
    deleted: 'begun to tackle the weaknesses',
    moved: ['two section 114 notices this year', 'Ofsted’s report, published today'],
    repeated: ['children at potential risk of harm', before.slice(start, before.indexOf('”', start))],
    again: 'including setting up a new social care board.',
    same: 'longstanding problem since the beginning of 2018',
  })
}

export const editedArticles: readonly EditedArticle[] = hasCorpus ? [ours(), corpus()] : [ours()]
