import { type ReactNode, useMemo, useState } from 'react'
import type { Article } from '../../../shared/domain/article'
import { articleCopies } from '../../../shared/strings/article-copies'
import { Button } from '../../ui/Button'
import { ComboBox } from '../../ui/ComboBox'
import { Dialog } from '../../ui/Dialog'
import { askForClaims, askNothing, setCopyOf } from '../../work/copies-work'
import { inBackground } from '../../work/in-background'
import { useWorkplace } from '../../work/session'
import { useArticleTitle } from '../../work/use-article-title'
import { useFoundArticles } from '../../work/use-found-articles'

const SHOWN = 12
const words = articleCopies.dialog

/** Which article this one is a copy of: chosen by hand, or taken back. */
export function CopyOfDialog({ article }: { readonly article: Article }): ReactNode {
  const work = useWorkplace()
  const current = useArticleTitle(article.copyOf)
  /** What is typed; null = what stands there already. */
  const [typed, setTyped] = useState<string | null>(null)
  const [chosen, setChosen] = useState<{ readonly id: string; readonly title: string } | null>(null)
  const [isMissing, setMissing] = useState(false)
  const sought = useMemo(() => ({ words: typed ?? '' }), [typed])
  const found = useFoundArticles(sought, SHOWN + 1)
  const others = found.filter(({ id }) => id !== article.id).slice(0, SHOWN)

  const pick = (id: string) => {
    const picked = others.find((row) => row.id === id)
    if (!picked) return
    setChosen({ id, title: picked.title })
    setTyped(picked.title)
    setMissing(false)
  }
  const say = (original: typeof chosen) =>
    inBackground(async () => {
      if (!(await setCopyOf(work, article, original))) return
      askNothing(work)
      if (original) await askForClaims(work, article.id, { isQuiet: true })
    })
  const save = () => {
    if (chosen && chosen.title === typed) return say(chosen)
    if (typed === null && article.copyOf !== undefined) return askNothing(work)
    setMissing(true)
  }
  return (
    <Dialog
      title={words.title}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) askNothing(work)
      }}
      main={{ label: words.save, onPress: save }}
      cancelLabel={words.cancel}
    >
      <p>{words.what(article.title)}</p>
      <ComboBox
        label={words.field}
        placeholder={words.placeholder}
        value={typed ?? current ?? ''}
        onChange={setTyped}
        options={others.map((row) => ({ id: row.id, title: row.title, hint: articleCopies.printed(row) }))}
        onPick={pick}
        onKeep={() => {}}
        error={isMissing ? words.none : undefined}
      />
      {article.copyOf !== undefined && (
        <p>
          <Button look="link" onPress={() => say(null)}>
            {words.clear}
          </Button>
        </p>
      )}
    </Dialog>
  )
}
