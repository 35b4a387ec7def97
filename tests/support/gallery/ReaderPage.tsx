import {
  ArrowLeft,
  ArrowRight,
  ArrowUpDown,
  Ellipsis,
  FolderOpen,
  ListFilter,
  Plus,
  Search,
  Undo2,
  User,
} from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from '../../../src/renderer/ui/Button'
import { IconButton } from '../../../src/renderer/ui/IconButton'
import { KindGlyph } from '../../../src/renderer/ui/Kind'
import { announce } from '../../../src/renderer/ui/LiveRegion'
import { MenuButton } from '../../../src/renderer/ui/Menu'
import { Pane, Section } from '../../../src/renderer/ui/Pane'
import type { PaneName } from '../../../src/renderer/ui/pane-widths'
import { Segments } from '../../../src/renderer/ui/Segments'
import { SplitPanes } from '../../../src/renderer/ui/SplitPanes'
import { StatusBar } from '../../../src/renderer/ui/StatusBar'
import { Tag } from '../../../src/renderer/ui/Tag'
import { DateField, TextArea, TextField } from '../../../src/renderer/ui/TextField'
import { FindButton, TopBar } from '../../../src/renderer/ui/TopBar'
import { VirtualList } from '../../../src/renderer/ui/VirtualList'

type Article = { id: string; title: string; publisher: string; year: number }

const titles = [
  'Home care climbs a grade after re-inspection',
  'Waiting list for council homes passes 4,000',
  'Hospital discharge delays double',
  'Home care ‘will stay below standard until 2021’, Easterdale council warns',
]
const count = Number(new URLSearchParams(location.search).get('rows') ?? 2000)
const articles: Article[] = Array.from({ length: count }, (_, n) => ({
  id: `a${n}`,
  title: titles[n % titles.length] ?? '',
  publisher: n % 3 ? 'Easterdale Courier' : 'Northern Ledger',
  year: 2021 - Math.floor(n / (count / 8)),
}))

function ArticleRow({ title, publisher }: Article): ReactNode {
  return (
    <div className="g-article-row">
      <b>{title}</b>
      <span className="meta">
        <span>{publisher}</span>
        <span>22 Dec</span>
        <span>
          <KindGlyph kind="statistic" /> 2
        </span>
      </span>
    </div>
  )
}

const views = [
  { id: 'articles', title: 'Articles' },
  { id: 'claims', title: 'Claims' },
  { id: 'predictions', title: 'Predictions', count: 3, countLabel: '3 overdue' },
  { id: 'timeline', title: 'Timeline' },
  { id: 'figures', title: 'Figures' },
  { id: 'people', title: 'People' },
] as const

function Library({ selected, onSelect }: { selected: string; onSelect: (id: string) => void }): ReactNode {
  return (
    <Pane
      title="Articles"
      count={count}
      end={
        <>
          <MenuButton
            label="Sort"
            iconOnly
            icon={<ArrowUpDown aria-hidden />}
            checked="newest"
            onAction={announce}
            items={[
              { id: 'newest', title: 'Newest first' },
              { id: 'oldest', title: 'Oldest first' },
            ]}
          />
          <IconButton label="Filter" icon={<ListFilter aria-hidden />} />
        </>
      }
    >
      <VirtualList
        label="Articles"
        rows={articles}
        rowKey={(row) => row.id}
        rowText={(row) => row.title}
        renderRow={(row) => <ArticleRow {...row} />}
        sectionOf={(row) => String(row.year)}
        rowHeight={70}
        selectedKey={selected}
        onSelect={onSelect}
        selectionFollowsFocus
        onOpen={(key) => announce(`Opened ${key}`)}
        empty="Nothing here"
      />
    </Pane>
  )
}

function Inspector(): ReactNode {
  const [kind, setKind] = useState<'statistic' | 'quote' | 'prediction'>('prediction')
  const [speaker, setSpeaker] = useState('Ruth Ansell')
  const [said, setSaid] = useState('2019-03-13')
  const [note, setNote] = useState('Ansell’s words at the briefing. Recording held by the reporter.')
  return (
    <Pane
      title="Claim"
      head={
        <Segments
          label="Kind"
          options={[
            { id: 'statistic', title: 'Statistic', kind: 'statistic' },
            { id: 'quote', title: 'Quote', kind: 'quote' },
            { id: 'prediction', title: 'Prediction', kind: 'prediction' },
          ]}
          value={kind}
          onChange={setKind}
        />
      }
      end={
        <MenuButton
          label="More"
          iconOnly
          icon={<Ellipsis aria-hidden />}
          onAction={announce}
          items={[{ id: 'bin', title: 'Move to the bin' }]}
        />
      }
      foot={
        <>
          <Button look="first">Record outcome</Button>
          <Button>Compare</Button>
        </>
      }
    >
      <Section title="Who and when">
        <TextField
          label="Claim by"
          layout="pair"
          icon={<User className="ui-small" aria-hidden />}
          value={speaker}
          onChange={setSpeaker}
        />
        <DateField label="Said on" layout="pair" value={said} onChange={setSaid} hint="day before print" />
      </Section>
      <Section title="Tags and note">
        <Tag>home care</Tag> <Tag>ratings</Tag>
        <TextArea label="Note" value={note} onChange={setNote} />
      </Section>
    </Pane>
  )
}

export function ReaderPage(): ReactNode {
  const [view, setView] = useState<(typeof views)[number]['id']>('articles')
  const [active, setActive] = useState<PaneName>('library')
  const [widths, setWidths] = useState({})
  const [selected, setSelected] = useState('a3')
  return (
    <div className="g-app">
      <TopBar
        label="Hindsight"
        viewsLabel="Views"
        views={views}
        currentView={view}
        onView={setView}
        start={
          <>
            <MenuButton
              label="Services desk"
              icon={<FolderOpen aria-hidden />}
              onAction={announce}
              items={[{ id: 'open', title: 'Open another library…' }]}
            />
            <IconButton label="Back" icon={<ArrowLeft aria-hidden />} />
            <IconButton label="Forward" icon={<ArrowRight aria-hidden />} isDisabled />
          </>
        }
        end={
          <>
            <FindButton label="Find or run a command" shortcut="Ctrl+K" onPress={() => announce('find')} />
            <IconButton label="Undo" shortcut="Ctrl+Z" icon={<Undo2 aria-hidden />} />
            <Button look="first" icon={<Plus aria-hidden />}>
              Import
            </Button>
          </>
        }
      />
      <SplitPanes
        active={active}
        onActiveChange={setActive}
        widths={widths}
        onWidthsChange={setWidths}
        labels={{
          resizeLibrary: 'Width of the library',
          resizeInspector: 'Width of the claim',
          closeInspector: 'Close the claim',
        }}
        library={<Library selected={selected} onSelect={setSelected} />}
        article={
          <Pane
            title="Article"
            tone="page"
            head={<b>Easterdale Courier</b>}
            end={<IconButton label="Find in article" icon={<Search aria-hidden />} shortcut="Ctrl+F" />}
          >
            <article className="g-reading">
              <h1>Home care ‘will stay below standard until 2021’, Easterdale council warns</h1>
              <p>
                Older people in Easterdale should expect their home care to be rated <i>“below standard”</i>{' '}
                for at least the next two years. Škoda, Łódź, Gijón.
              </p>
              <Button onPress={() => setActive('inspector')}>Open the claim</Button>
            </article>
          </Pane>
        }
        inspector={<Inspector />}
      />
      <StatusBar
        label="Status"
        saved={{ state: 'saved', text: 'Saved 14:02' }}
        notes={['15 claims, 2 suggested', '1 wording changed since version 1']}
        keys={[
          { shortcuts: ['1'], text: 'statistic' },
          { shortcuts: ['2'], text: 'quote' },
          { shortcuts: ['3'], text: 'prediction' },
          { shortcuts: ['J', 'K'], text: 'next, previous' },
        ]}
      />
    </div>
  )
}
