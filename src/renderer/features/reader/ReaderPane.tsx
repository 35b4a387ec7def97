import {
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { PlainSpan } from '../../../shared/domain/text/offsets'
import type { ArticleView } from '../../../shared/ipc/contract'
import { en } from '../../../shared/strings/en'
import type { Point } from '../../dom/pointed-text'
import type { SelectionReport } from '../../dom/reader-listeners'
import { announce } from '../../ui/LiveRegion'
import { Pane } from '../../ui/Pane'
import { inReadingOrder, selectClaim, standingIn } from '../../work/claim-work'
import { inBackground } from '../../work/in-background'
import { isOlder } from '../../work/library-work'
import { finding } from '../../work/search-work'
import { useSession, useWorkplace } from '../../work/session'
import { useStandings } from '../../work/use-standings'
import { ArticleText, type ArticleTextHandle, type ArticleTextWords } from './ArticleText'
import { ClaimChooser } from './ClaimChooser'
import { CopyNotice } from './CopyNotice'
import { LeaveOut } from './LeaveOut'
import { leftOutWords } from './left-out-words'
import { MaskDialog } from './MaskDialog'
import { paintedClaims } from './painted-claims'
import { HeadMenus, Source } from './ReaderHead'
import './reader-pane.css'
import { SelectionTools } from './SelectionTools'
import { VersionNotice } from './VersionNotice'

export type ReaderHandle = Pick<ArticleTextHandle, 'focus' | 'reveal' | 'setSelection'>

/** The middle pane: one article, to read and to mark. */
export function ReaderPane({
  open,
  onDelete,
  ref,
}: {
  readonly open: ArticleView
  readonly onDelete?: (articleId: string) => void
  readonly ref?: Ref<ReaderHandle>
}): ReactNode {
  const work = useWorkplace()
  const { article, version } = open
  const claimId = useSession((session) => session.claimId)
  const hasSelection = useSession((session) => session.selection.length > 0)
  const text = useRef<ArticleTextHandle>(null)
  const [hovered, setHovered] = useState<string | null>(null)
  const [selection, setSelection] = useState<SelectionReport | null>(null)
  const [offered, setOffered] = useState<{ ids: readonly string[]; point: Point } | null>(null)
  const standings = useStandings(article.id)
  const painted = useMemo(() => paintedClaims(inReadingOrder(standingIn(open)), standings), [open, standings])
  const words = useMemo<ArticleTextWords>(
    () => ({ ...en.reader.text, article: article.title, leftOut: leftOutWords }),
    [article.title],
  )
  const isReading = useSession(({ view }) => view === 'articles')
  const singleKeys = useSession(({ settings }) => settings.singleKeys)
  const [maskStart, setMaskStart] = useState<number | null>(null)
  const mask = version.masks.find(({ start }) => start === maskStart)

  useImperativeHandle(
    ref,
    () => ({
      focus: () => text.current?.focus(),
      reveal: (target) => text.current?.reveal(target),
      setSelection: (start, end) => text.current?.setSelection(start, end),
    }),
    [],
  )
  const shownVersion = useRef(version.id)
  useEffect(() => {
    // Opened at a claim, from a list, or in another version: show the place.
    const { claimId, pane } = work.session.getState()
    if (claimId) text.current?.reveal(claimId)
    // What led to the other version or article may be gone with the one before: the list of claims, a button of a notice.
    const isOther = shownVersion.current !== version.id
    if ((isOther || pane === 'article') && !isFocusHeld()) text.current?.focus()
    shownVersion.current = version.id
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another version is another text
  }, [work, version.id])
  const found = finding.use(({ place }) => (place?.articleId === article.id ? place : null))
  useEffect(() => {
    // A claim has been made of the selected words.
    if (!hasSelection) text.current?.clearSelection()
  }, [hasSelection])
  useEffect(() => {
    // Opened where words were found: they are selected, once.
    if (!found) return
    text.current?.reveal(found)
    text.current?.focus()
    text.current?.setSelection(found.start, found.end)
    finding.of(work).setState({ place: null })
  }, [work, found])
  const openMask = useCallback(({ start }: PlainSpan) => setMaskStart(start), [])
  const show = (id: string) => {
    // A second Enter on the same claim goes on to its fields.
    if (id === claimId) return work.session.setState({ pane: 'inspector' })
    inBackground(() => selectClaim(work, id))
  }

  return (
    <Pane
      title={en.reader.pane}
      head={<Source open={open} />}
      end={<HeadMenus open={open} onDelete={onDelete} />}
      tone="page"
    >
      <VersionNotice open={open} />
      <CopyNotice open={open} />
      <ArticleText
        key={version.id}
        ref={text}
        rawText={version.rawText}
        blocks={version.blocks}
        masks={version.masks}
        language={article.language}
        byline={version.blocks.some(({ type }) => type === 'dateline') ? undefined : article.byline}
        claims={painted}
        selectedClaimId={claimId}
        hoveredClaimId={hovered}
        words={words}
        onSelectionChange={(report) => {
          setSelection(report)
          work.session.setState({ selection: report?.fragments ?? [] })
        }}
        onOpenClaim={show}
        onChooseClaim={(ids, point) => setOffered({ ids, point })}
        onHoverClaim={setHovered}
        onAnnounce={announce}
        onOpenMask={openMask}
        singleKeys={singleKeys}
      />
      {selection && hasSelection && !(isReading && isOlder(open)) && <SelectionTools selection={selection} />}
      <LeaveOut selection={selection} />
      {mask && <MaskDialog mask={mask} rawText={version.rawText} onClose={() => setMaskStart(null)} />}
      {offered && (
        <ClaimChooser
          claims={painted.filter(({ id }) => offered.ids.includes(id))}
          point={offered.point}
          onChoose={(id) => {
            setOffered(null)
            show(id)
          }}
          onClose={() => setOffered(null)}
        />
      )}
    </Pane>
  )
}

const isFocusHeld = () => document.activeElement !== null && document.activeElement !== document.body
