import { Ellipsis } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { type ArticleState, articleStates } from '../../../shared/domain/article'
import type { ArticleView } from '../../../shared/ipc/contract'
import { en } from '../../../shared/strings/en'
import { FixedHint } from '../../ui/Fixed'
import { MenuButton } from '../../ui/Menu'
import { Tag } from '../../ui/Tag'
import { setArticleState } from '../../work/article-work'
import { askForOriginal } from '../../work/copies-work'
import { inBackground } from '../../work/in-background'
import { useReadOnlyBecause } from '../../work/read-only'
import { useWorkplace } from '../../work/session'
import { AboutDialog } from './AboutDialog'
import { CopiesPicker } from './CopiesPicker'
import { VersionPicker } from './VersionPicker'

interface HeadProps {
  readonly open: ArticleView
}

/** Where the article is from, when it was published, and when this wording was captured. */
export function Source({ open: { article, version } }: HeadProps): ReactNode {
  const { publisherName, published } = article
  return (
    <span className="reader-source">
      <b>{publisherName ?? en.articles.noPublisher}</b>
      {published ? (
        <>
          <span className="num">{en.dates.edtf(published.edtf)}</span>
          <Tag>{en.dateTags[published.basis]}</Tag>
        </>
      ) : (
        <Tag>{en.reader.noDate}</Tag>
      )}
      <span className="reader-captured num">{en.reader.captured(en.dates.instant(version.capturedAt))}</span>
    </span>
  )
}

const states = articleStates.map((state) => ({
  id: state,
  title: en.articleStates[state],
  changes: true,
}))

interface MenusProps extends HeadProps {
  /** Asks before the article goes to the bin; undefined where it is only read, as for evidence. */
  readonly onDelete?: ((articleId: string) => void) | undefined
}

/** How far the work on the article is, and what else can be done with it. */
export function HeadMenus({ open, onDelete }: MenusProps): ReactNode {
  const work = useWorkplace()
  const { article } = open
  const state = article.state ?? 'inbox'
  const [isAbout, setAbout] = useState(false)
  const goTo = (address: string | undefined) => address && window.open(address, '_blank', 'noreferrer')
  const act = (id: string) => {
    if (id === 'about') setAbout(true)
    if (id === 'copy') askForOriginal(work)
    if (id === 'url') goTo(article.url)
    if (id === 'archive') goTo(article.archiveUrl)
    if (id === 'delete') onDelete?.(article.id)
  }
  return (
    <FixedHint because={useReadOnlyBecause()}>
      <CopiesPicker key={article.id} articleId={article.id} />
      <VersionPicker open={open} />
      <MenuButton
        label={en.articleStates[state]}
        name={en.about.stateIs(en.articleStates[state])}
        items={states}
        checked={state}
        onAction={(id) => inBackground(() => setArticleState(work, article, id as ArticleState))}
      />
      <MenuButton
        label={en.reader.more}
        icon={<Ellipsis aria-hidden />}
        iconOnly
        items={[
          { id: 'about', title: en.reader.about },
          { id: 'copy', title: en.actions['article.copyOf'], changes: true },
          ...(article.url ? [{ id: 'url', title: en.reader.openUrl }] : []),
          ...(article.archiveUrl ? [{ id: 'archive', title: en.reader.openArchiveUrl }] : []),
          ...(onDelete ? ['line' as const, { id: 'delete', title: en.articles.delete, changes: true }] : []),
        ]}
        onAction={act}
      />
      {isAbout && <AboutDialog open={open} onClose={() => setAbout(false)} />}
    </FixedHint>
  )
}
