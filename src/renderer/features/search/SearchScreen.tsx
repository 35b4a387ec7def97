import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import type { SearchAnswer, SearchHit } from '../../../shared/domain/search/hits'
import { en } from '../../../shared/strings/en'
import { places } from '../../../shared/strings/places'
import { describeProblem } from '../../../shared/strings/search'
import { EmptyState } from '../../ui/EmptyState'
import { announce } from '../../ui/LiveRegion'
import { Message } from '../../ui/Message'
import { Pane } from '../../ui/Pane'
import { SearchField } from '../../ui/SearchField'
import { VirtualList } from '../../ui/VirtualList'
import { inBackground } from '../../work/in-background'
import { finding, leaveSearch, openFound } from '../../work/search-work'
import { useWorkplace } from '../../work/session'
import { HitLine } from './HitLine'
import { SearchHelp } from './SearchHelp'
import { type Found, HITS_MAX, useFound } from './use-found'
import { useLate } from './use-late'
import './search.css'

const ROW_HEIGHT = 78

/** One box over titles, texts, quotes, notes, speakers and tags; what it finds comes as one types. */
export function SearchScreen(): ReactNode {
  const work = useWorkplace()
  const screen = useRef<HTMLElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const words = finding.use((state) => state.words)
  const latest = useFound(words)
  const found = latest?.answer ?? null
  const isAsked = words.trim() !== ''
  const hits = isAsked ? (found?.hits ?? []) : []
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  useSaid(isAsked ? found : null)
  const isLate = useLate(isAsked && latest?.words !== words ? words : null)
  useEffect(() => {
    if (isLate) announce(en.search.searching)
  }, [isLate])
  const open = (hit: SearchHit | undefined) => hit && inBackground(() => openFound(work, hit))
  const openFirst = useFirst(words, latest, open)
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const isInField = event.target === field.current
    if (event.key === 'ArrowDown' && isInField) {
      screen.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus()
    } else if (event.key === 'Escape' && !(isInField && words !== '')) leaveSearch(work)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // The field and the list are what can be operated; this only listens on their behalf.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <main ref={screen} className="search" onKeyDownCapture={press}>
      <Pane title={en.search.title} tone="page" count={isAsked && found ? countOf(found, isLate) : undefined}>
        <div className="search-box">
          <SearchField
            label={en.search.field}
            placeholder={en.search.field}
            value={words}
            onChange={(to) => finding.of(work).setState({ words: to })}
            onSubmit={openFirst}
            clearLabel={en.claims.clearSearch}
            inputRef={field}
            forLibrary
          />
          {isAsked && found && <Notices found={found} />}
        </div>
        {hits.length > 0 ? (
          <VirtualList
            label={en.search.results}
            rows={hits}
            rowKey={keyOf}
            rowText={textOf}
            renderRow={(hit) => <HitLine hit={hit} />}
            rowHeight={ROW_HEIGHT}
            selectedKey={null}
            onSelect={(key) => open(hits.find((hit) => keyOf(hit) === key))}
            empty={null}
          />
        ) : (
          <Nothing isAsked={isAsked} isLate={isLate} found={found} />
        )}
      </Pane>
    </main>
  )
}

/** Opens the first hit for what is typed: one who presses Enter before the answer waits for it, and typing on calls it off. */
function useFirst(
  words: string,
  latest: Found | null,
  open: (hit: SearchHit | undefined) => void,
): () => void {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (wanted.current !== words) wanted.current = null
    if (wanted.current === null || latest?.words !== wanted.current) return
    wanted.current = null
    open(latest.answer?.hits[0])
  })
  return () => {
    if (words.trim() === '') return
    if (latest?.words === words) open(latest.answer?.hits[0])
    else wanted.current = words
  }
}

const keyOf = ({ articleId, claimId }: SearchHit): string => claimId ?? articleId

const textOf = ({ kind, title, snippet, gap }: SearchHit): string =>
  kind
    ? en.search.claimRow(en.kinds[kind], snippet.text, title, gap && places.rowMarks[gap])
    : en.search.articleRow(title, snippet.text)

/** What was not understood, and how much of the library has been read. */
function Notices({ found: { problems, isComplete, progress } }: { readonly found: SearchAnswer }): ReactNode {
  return (
    <>
      {problems.map((problem) => (
        <Message key={JSON.stringify(problem)} tone="doubt">
          {describeProblem(problem)}
        </Message>
      ))}
      {!isComplete && <p className="hint num">{en.search.reading(progress.read, progress.of)}</p>}
    </>
  )
}

/** What was found for the words before stays until there is an answer; that one is sought is said in its place. */
const countOf = ({ total }: SearchAnswer, isLate: boolean): string =>
  isLate ? en.search.searching : en.search.count(total, HITS_MAX)

function Nothing({
  isAsked,
  isLate,
  found,
}: {
  readonly isAsked: boolean
  readonly isLate: boolean
  readonly found: SearchAnswer | null
}): ReactNode {
  if (!isAsked) return <SearchHelp />
  if (!found) return isLate ? <EmptyState>{en.search.searching}</EmptyState> : null
  return <EmptyState>{found.isComplete ? en.search.noneFound : en.search.noneYet}</EmptyState>
}

/** How many were found is said once one has stopped typing. */
function useSaid(found: SearchAnswer | null): void {
  const total = found?.isComplete ? found.total : null
  useEffect(() => {
    if (total === null) return undefined
    const timer = setTimeout(() => announce(en.search.said(total)), SAID_AFTER_MS)
    return () => clearTimeout(timer)
  }, [total])
}

const SAID_AFTER_MS = 600
