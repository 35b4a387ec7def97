import { File } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './Button'
import './NamedFile.css'

export type NamedFileProps = {
  name: string
  /** How large it is. */
  about: string
  /** What can be done with it. `label` is the whole name: "Open the copy “report.pdf”". */
  ways: readonly { word: string; label: string; onPress: () => void }[]
}

/** A file by its name, and what can be done with it. */
export function NamedFile({ name, about, ways }: NamedFileProps): ReactNode {
  return (
    <div className="ui-named-file">
      <File className="ui-small" aria-hidden />
      <span className="ui-named-file-name">{name}</span>
      <span className="meta num">{about}</span>
      <span className="ui-named-file-ways">
        {ways.map(({ word, label, onPress }) => (
          <Button key={word} look="link" label={label} onPress={onPress}>
            {word}
          </Button>
        ))}
      </span>
    </div>
  )
}
