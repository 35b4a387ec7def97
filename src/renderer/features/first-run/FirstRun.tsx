import { BookOpen, ChevronRight, ClipboardPaste, FilePlus, FolderOpen, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { Kbd } from '../../ui/Kbd'
import './first-run.css'
import { SlipPicture } from './SlipPicture'

export interface FirstRunProps {
  /** The folder of the library. */
  readonly folder: string
  readonly onOpenFiles: () => void
  readonly onPaste: () => void
  readonly onSample: () => void
  readonly onAnother: () => void
}

/** An empty library: what the app is for, and three ways to begin. */
export function FirstRun(props: FirstRunProps): ReactNode {
  const { folder, onOpenFiles, onPaste, onSample, onAnother } = props
  const words = en.firstRun
  return (
    <main className="first-run">
      <div className="first-run-page">
        <SlipPicture />
        <h2 className="first-run-title">{words.title}</h2>
        <p className="first-run-what">{words.what}</p>
        <ul className="first-run-ways" aria-label={words.ways}>
          <Way icon={FilePlus} title={words.open} how={words.openHow} keys="Ctrl+O" onPress={onOpenFiles} />
          <Way
            icon={ClipboardPaste}
            title={words.paste}
            how={words.pasteHow}
            keys="Ctrl+V"
            onPress={onPaste}
          />
          <Way icon={BookOpen} title={words.sample} how={words.sampleHow} onPress={onSample} />
        </ul>
        <div className="first-run-foot hint">
          <FolderOpen className="ui-small" aria-hidden />
          <span className="first-run-where">{words.where(folder)}</span>
          <Button look="link" onPress={onAnother}>
            {words.another}
          </Button>
        </div>
      </div>
    </main>
  )
}

interface WayProps {
  readonly icon: LucideIcon
  readonly title: string
  readonly how: string
  readonly keys?: string
  readonly onPress: () => void
}

function Way({ icon: Icon, title, how, keys, onPress }: WayProps): ReactNode {
  return (
    <li>
      <button type="button" className="first-run-way" onClick={onPress}>
        <Icon aria-hidden />
        <span>
          <b>{title}</b>
          <span className="meta">{how}</span>
        </span>
        {keys ? <Kbd shortcut={keys} /> : <ChevronRight aria-hidden />}
      </button>
    </li>
  )
}
