import type { ReactNode } from 'react'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { FixedHint } from '../../ui/Fixed'
import { useReadOnlyBecause } from '../../work/read-only'

/** What an empty library asks for; off, with the reason, where nothing may come in. */
export function ImportFirst({ onImport }: { readonly onImport: () => void }): ReactNode {
  return (
    <FixedHint because={useReadOnlyBecause()}>
      <Button changes onPress={onImport}>
        {en.articles.importFirst}
      </Button>
    </FixedHint>
  )
}
