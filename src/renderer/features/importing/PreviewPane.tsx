import { type ReactNode, useMemo, useState } from 'react'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { Pane } from '../../ui/Pane'
import { Segments } from '../../ui/Segments'
import { editDocument } from '../../work/import-queue'
import { useWorkplace } from '../../work/session'
import type { ReadDocument } from '../../work/waiting-document'
import { countedWords } from './counted-words'
import { PreviewText } from './PreviewText'

const choices = [
  { id: 'show', title: en.importing.showLeftOut },
  { id: 'hide', title: en.importing.hideLeftOut },
] as const

/** What would be kept, and what of it would be left out of reading. */
export function PreviewPane({ document }: { readonly document: ReadDocument }): ReactNode {
  const work = useWorkplace()
  const [shows, setShows] = useState<'show' | 'hide'>('show')
  const { preview, masks } = document
  const { rawText } = preview.document
  const counted = useMemo(() => countedWords(rawText, masks), [rawText, masks])
  return (
    <Pane
      title={en.importing.preview}
      count={counted}
      tone="page"
      end={
        <>
          {masks.length > 0 && (
            <Segments label={en.importing.leftOutText} options={choices} value={shows} onChange={setShows} />
          )}
          <span className="import-to-about">
            <Button onPress={() => work.session.setState({ pane: 'inspector' })}>{en.importing.about}</Button>
          </span>
        </>
      }
    >
      <PreviewText
        document={preview.document}
        masks={masks}
        showsLeftOut={shows === 'show'}
        onMasks={(changed) => editDocument(work, document.id, { masks: changed })}
      />
    </Pane>
  )
}
