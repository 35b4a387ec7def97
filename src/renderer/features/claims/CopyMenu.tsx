import { Copy } from 'lucide-react'
import type { ReactNode } from 'react'
import { copyFormats } from '../../../shared/domain/exports/claim-copy'
import { en } from '../../../shared/strings/en'
import { MenuButton } from '../../ui/Menu'
import { inBackground } from '../../work/in-background'
import { copyClaims } from '../../work/list-work'
import { useWorkplace } from '../../work/session'

/** Copies what is selected, or the list, in one of three forms. */
export function CopyMenu(): ReactNode {
  const work = useWorkplace()
  return (
    <MenuButton
      label={en.copying.button}
      icon={<Copy aria-hidden />}
      look="plain"
      items={copyFormats.map((id) => ({
        id,
        title: en.copying.formats[id],
        ...(id === 'lines' ? { shortcut: 'Ctrl+Shift+C' } : {}),
      }))}
      onAction={(id) => {
        const format = copyFormats.find((name) => name === id)
        if (format) inBackground(() => copyClaims(work, format))
      }}
    />
  )
}
