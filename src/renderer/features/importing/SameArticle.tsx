import { type ReactNode, useEffect } from 'react'
import type { Alike } from '../../../shared/domain/versions/alike/alike'
import { sameArticle } from '../../../shared/strings/same-article'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { RadioList, type RadioOption } from '../../ui/RadioList'
import { Select } from '../../ui/Select'
import { lookForAlike } from '../../work/alike-work'
import { editDocument } from '../../work/import-queue'
import { inBackground } from '../../work/in-background'
import { differencesFrom, type KeptAs, keptAs, likeOf, mayBecome, proposed } from '../../work/keeping-as'
import { openArticle } from '../../work/library-work'
import { useSession, useWorkplace } from '../../work/session'
import type { ReadDocument } from '../../work/waiting-document'

interface SameArticleProps {
  readonly document: ReadDocument
}

/** Which article of the library the document may be a version or a copy of, why, and what it is kept as. */
export function SameArticle({ document }: SameArticleProps): ReactNode {
  useLooking(document)
  const like = likeOf(document)
  if (!like) return null
  return (
    <section className="import-same" aria-label={sameArticle.question}>
      <h3>{sameArticle.question}</h3>
      <Like document={document} like={like} />
      <Choice document={document} like={like} />
      {keptAs(document).as === 'version' && <Differences document={document} like={like} />}
    </section>
  )
}

/** While one types on, nothing is asked. */
const PAUSE_MS = 150

/** Asks again when the form or the library has changed. */
function useLooking({ id, about, masks }: ReadDocument): void {
  const work = useWorkplace()
  const revision = useSession((session) => session.revision)
  const { title, publisherName, published, url } = about
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- another revision, word or mask is a reason to ask again, though the work reads them by itself
  useEffect(() => {
    const timer = setTimeout(() => inBackground(() => lookForAlike(work, id)), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [work, id, revision, title, publisherName, published, url, masks])
}

interface LikeProps extends SameArticleProps {
  readonly like: Alike
}

function Like({ document, like }: LikeProps): ReactNode {
  const work = useWorkplace()
  const { alike } = document
  const choose = (articleId: string) => {
    const other = alike?.find((one) => one.articleId === articleId)
    const as = proposed(other)
    const chosen: KeptAs = as.as === 'separate' ? { as: canBe(other), articleId } : as
    editDocument(work, document.id, { chosen })
  }
  return (
    <>
      {alike && alike.length > 1 && keptAs(document).as !== 'separate' ? (
        <Select
          label={sameArticle.likeWhich}
          placeholder={sameArticle.likeWhich}
          options={alike.map((one) => ({ id: one.articleId, title: sameArticle.candidate(one) }))}
          value={like.articleId}
          onChange={choose}
        />
      ) : (
        <p className="import-same-title theirs">{like.title}</p>
      )}
      <p className="meta">
        {sameArticle.why(like)}{' '}
        <Button look="link" onPress={() => inBackground(() => openArticle(work, like.articleId))}>
          {sameArticle.openIt}
        </Button>
      </p>
      {like.likeness === 'perhaps' && <p className="hint">{sameArticle.isPerhaps}</p>}
    </>
  )
}

const canBe = (alike: Alike | undefined) => (alike && mayBecome(alike, 'version') ? 'version' : 'copy')

function Choice({ document, like }: LikeProps): ReactNode {
  const work = useWorkplace()
  const options: RadioOption<KeptAs['as']>[] = [
    ...(mayBecome(like, 'version') ? [{ id: 'version' as const, title: sameArticle.version }] : []),
    { id: 'copy', title: sameArticle.copy },
    { id: 'separate', title: sameArticle.separate },
  ]
  const choose = (as: KeptAs['as']) =>
    editDocument(work, document.id, {
      chosen: as === 'separate' ? { as } : { as, articleId: like.articleId },
    })
  return (
    <>
      <RadioList label={sameArticle.keepAs} options={options} value={keptAs(document).as} onChange={choose} />
      {!mayBecome(like, 'version') && <p className="hint">{sameArticle.noVersion}</p>}
    </>
  )
}

/** What the new version says otherwise of itself; ticked = the article says it too from then on. */
function Differences({ document, like }: LikeProps): ReactNode {
  const work = useWorkplace()
  const differences = differencesFrom(document, like)
  if (differences.length === 0) return null
  const { leftAsIs } = document
  return (
    <fieldset className="import-differences">
      <legend className="hint">{sameArticle.takeOver}</legend>
      {differences.map(({ field, old, now }) => (
        <Checkbox
          key={field}
          isSelected={!leftAsIs.includes(field)}
          onChange={(isTaken) =>
            editDocument(work, document.id, {
              leftAsIs: isTaken ? leftAsIs.filter((other) => other !== field) : [...leftAsIs, field],
            })
          }
        >
          <span className="meta">{sameArticle.field(field)}</span> <del>{old ?? sameArticle.notKnown}</del> →{' '}
          <ins>{now}</ins>
        </Checkbox>
      ))}
    </fieldset>
  )
}
