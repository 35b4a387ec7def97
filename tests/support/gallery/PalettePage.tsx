import { type ReactNode, useState } from 'react'
import { CommandPalette } from '../../../src/renderer/ui/CommandPalette'
import { announce } from '../../../src/renderer/ui/LiveRegion'
import { ReaderPage } from './ReaderPage'

const entries = [
  { id: 'import', title: 'Import an article…', group: 'Article', shortcut: 'Ctrl+O' },
  { id: 'paste', title: 'Paste an article', group: 'Article', shortcut: 'Ctrl+V' },
  { id: 'find', title: 'Find in article', group: 'Article', shortcut: 'Ctrl+F' },
  { id: 'statistic', title: 'Mark as a statistic', group: 'Claim', shortcut: '1' },
  { id: 'quote', title: 'Mark as a quote', group: 'Claim', shortcut: '2' },
  { id: 'prediction', title: 'Mark as a prediction', group: 'Claim', shortcut: '3' },
  { id: 'csv', title: 'Export claims as CSV…', group: 'Library', shortcut: 'Ctrl+E' },
]

export function PalettePage(): ReactNode {
  const [isOpen, setOpen] = useState(true)
  return (
    <>
      <ReaderPage />
      <CommandPalette
        isOpen={isOpen}
        onOpenChange={setOpen}
        label="Find or run a command"
        placeholder="Type some of its words"
        entries={entries}
        onRun={announce}
        emptyText="No command has these words."
      />
    </>
  )
}
