import { Columns3 } from 'lucide-react'
import type { ReactNode } from 'react'
import { en } from '../../../shared/strings/en'
import { MenuButton } from '../../ui/Menu'
import { claimList, readingOrder } from '../../work/claim-list'
import { useWorkplace } from '../../work/session'
import { choosableColumns } from './claim-columns'

const BACK = 'reading order'

/** Which columns the table has; and the way back from a sorted list to the order of reading. */
export function ColumnMenu(): ReactNode {
  const list = claimList.of(useWorkplace())
  const hidden = claimList.use((state) => state.hiddenColumns)
  const isSorted = claimList.use((state) => state.order.by !== readingOrder.by)
  const act = (id: string) => {
    if (id === BACK) return list.setState({ order: readingOrder })
    list.setState({
      hiddenColumns: choosableColumns.filter((other) => hidden.includes(other) !== (other === id)),
    })
  }
  return (
    <MenuButton
      label={en.claims.chooseColumns}
      icon={<Columns3 aria-hidden />}
      iconOnly
      items={[
        {
          heading: en.claims.shownColumns,
          entries: choosableColumns.map((id) => ({ id, title: en.claims.columns[id] })),
          checked: choosableColumns.filter((id) => !hidden.includes(id)),
          many: true,
        },
        ...(isSorted ? (['line', { id: BACK, title: en.claims.readingOrder }] as const) : []),
      ]}
      onAction={act}
    />
  )
}
