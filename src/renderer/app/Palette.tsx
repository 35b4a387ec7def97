import { type ReactNode, useMemo, useState } from 'react'
import type { ArticleRow } from '../../shared/domain/queries/rows'
import { type ActionId, actions, changesLibrary } from '../../shared/ipc/actions'
import { en } from '../../shared/strings/en'
import { CommandPalette, type PaletteEntry } from '../ui/CommandPalette'
import { inBackground } from '../work/in-background'
import { openArticle } from '../work/library-work'
import { useReadOnlyBecause } from '../work/read-only'
import { useSession, useWorkplace } from '../work/session'
import { useFoundArticles } from '../work/use-found-articles'
import { keysOf } from './keys'

/** More than anybody reads down to; who wants others types another word. */
const ARTICLES_MAX = 100

/** Where nothing can be changed, what would change something says so before it is chosen. */
const commandsWhere = (readOnly: string | null): readonly PaletteEntry[] =>
  actions
    .filter(({ id }) => id !== 'palette.open')
    .map(({ id }) => ({
      id,
      title: en.actions[id],
      group: en.frame.commands,
      shortcut: keysOf(id),
      off: (changesLibrary(id) && readOnly) || undefined,
    }))

const ARTICLE = 'article '

/** Finds a command by its words, or an article by its title or publisher. */
export function Palette({ run }: { readonly run: (id: ActionId) => void }): ReactNode {
  const work = useWorkplace()
  const isOpen = useSession((session) => session.paletteOpen)
  const [words, setWords] = useState('')
  const filter = useMemo(() => (isOpen ? (words.trim() ? { words } : {}) : null), [isOpen, words])
  const articles = useFoundArticles(filter, ARTICLES_MAX)
  const readOnly = useReadOnlyBecause()
  const entries = useMemo(() => [...commandsWhere(readOnly), ...articles.map(entryOf)], [articles, readOnly])
  return (
    <CommandPalette
      isOpen={isOpen}
      onOpenChange={(paletteOpen) => work.session.setState({ paletteOpen })}
      label={en.actions['palette.open']}
      placeholder={en.actions['palette.open']}
      entries={entries}
      onQuery={setWords}
      onRun={(id) => {
        if (!id.startsWith(ARTICLE)) return run(id as ActionId)
        inBackground(async () => {
          await openArticle(work, id.slice(ARTICLE.length))
          work.session.setState({ pane: 'article' })
        })
      }}
      emptyText={en.frame.noCommand}
    />
  )
}

const entryOf = ({ id, title, publisherName }: ArticleRow): PaletteEntry => ({
  id: `${ARTICLE}${id}`,
  title,
  group: en.articles.title,
  words: publisherName,
})
