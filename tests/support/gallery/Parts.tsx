import { ArrowUpDown, Columns2, Ellipsis, HardDrive, Plus, Search, Undo2, User } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { Button, type ButtonLook } from '../../../src/renderer/ui/Button'
import { Checkbox } from '../../../src/renderer/ui/Checkbox'
import { Dialog, PopoverDialog } from '../../../src/renderer/ui/Dialog'
import { EmptyState } from '../../../src/renderer/ui/EmptyState'
import { IconButton } from '../../../src/renderer/ui/IconButton'
import { Kbd } from '../../../src/renderer/ui/Kbd'
import { KindGlyph, KindLabel } from '../../../src/renderer/ui/Kind'
import { MenuButton } from '../../../src/renderer/ui/Menu'
import { Message } from '../../../src/renderer/ui/Message'
import { SearchField } from '../../../src/renderer/ui/SearchField'
import { Segments } from '../../../src/renderer/ui/Segments'
import { Select } from '../../../src/renderer/ui/Select'
import { StatusBar } from '../../../src/renderer/ui/StatusBar'
import { Tag } from '../../../src/renderer/ui/Tag'
import { DateField, TextArea, TextField } from '../../../src/renderer/ui/TextField'

const states = ['rest', 'hover', 'focus', 'pressed', 'off'] as const
const attributes: Readonly<Record<string, string>> = {
  hover: 'data-hovered',
  focus: 'data-gallery-focus',
  pressed: 'data-pressed',
}

/** Shows a state without a hand on it: puts on the attribute that react-aria would. */
function useShownStates(): void {
  useEffect(() => {
    for (const cell of document.querySelectorAll<HTMLElement>('[data-show]')) {
      const attribute = attributes[cell.dataset['show'] ?? '']
      const part = cell.querySelector('button, input, [role="option"]')
      if (attribute) part?.setAttribute(attribute, 'true')
    }
  }, [])
}

function Block({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <section className="g-block">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function ButtonStates(): ReactNode {
  const looks: readonly ButtonLook[] = ['first', 'plain', 'bare', 'link']
  return (
    <div className="g-states">
      <span />
      {states.map((state) => (
        <span key={state} className="hint">
          {state}
        </span>
      ))}
      {looks.map((look) => [
        <span key={look} className="hint">
          {look}
        </span>,
        ...states.map((state) => (
          <span key={`${look} ${state}`} data-show={state}>
            <Button look={look} isDisabled={state === 'off'}>
              Record
            </Button>
          </span>
        )),
      ])}
      <span className="hint">icon</span>
      {states.map((state) => (
        <span key={state} data-show={state}>
          <IconButton
            label="Find"
            shortcut="Ctrl+F"
            icon={<Search aria-hidden />}
            isDisabled={state === 'off'}
          />
        </span>
      ))}
    </div>
  )
}

function Fields(): ReactNode {
  const [text, setText] = useState('Home care climbs a grade')
  const [date, setDate] = useState('2021-13')
  const [source, setSource] = useState<'news' | 'report' | null>('news')
  const [note, setNote] = useState('Ansell’s words at the briefing. Recording held by the reporter.')
  return (
    <>
      <TextField label="Title" value={text} onChange={setText} big />
      <DateField
        label="Published"
        value={date}
        onChange={setDate}
        error="There is no month 13. Write 2021-12 or 2021."
        hint="A month, a season or a year will do if the day is not known."
        big
      />
      <TextField label="Off" value="2021-12-22" onChange={setText} isDisabled />
      <TextField label="Read only" value="2021-12-22" onChange={setText} isReadOnly />
      <Select
        label="Kind of source"
        placeholder="Choose one"
        options={[
          { id: 'news', title: 'News' },
          { id: 'report', title: 'Report', hint: 'A council paper, a study' },
        ]}
        value={source}
        onChange={setSource}
        big
      />
      <TextArea label="Note" value={note} onChange={setNote} />
    </>
  )
}

function Pairs(): ReactNode {
  const [speaker, setSpeaker] = useState('Ruth Ansell')
  const [said, setSaid] = useState('2019-03-13')
  const [due, setDue] = useState('2021-02-30')
  const [words, setWords] = useState('I would think')
  const [basis, setBasis] = useState<'stated' | 'inferred' | 'set'>('stated')
  const [state, setState] = useState<'open' | null>(null)
  return (
    <div className="g-pane">
      <TextField
        label="Claim by"
        layout="pair"
        icon={<User className="ui-small" aria-hidden />}
        value={speaker}
        onChange={setSpeaker}
      />
      <Select
        label="State"
        layout="pair"
        placeholder="Not reviewed"
        options={[{ id: 'open', title: 'Checking' }]}
        value={state}
        onChange={setState}
      />
      <DateField label="Said on" layout="pair" value={said} onChange={setSaid} hint="day before print" />
      <DateField
        label="Due"
        layout="pair"
        value={due}
        onChange={setDue}
        error="February 2021 has 28 days. Write 2021-02-28 or 2021-02."
      />
      <TextField label="Hedge" layout="pair" theirs value={words} onChange={setWords} />
      <TextArea
        label="Note"
        layout="pair"
        value=""
        onChange={setWords}
        placeholder="What you know about it"
      />
      <Segments
        label="Basis"
        showLabel
        options={[
          { id: 'stated', title: 'Stated' },
          { id: 'inferred', title: 'Inferred' },
          { id: 'set', title: 'Set by me' },
        ]}
        value={basis}
        onChange={setBasis}
      />
    </div>
  )
}

function Choosing(): ReactNode {
  const [kind, setKind] = useState<'statistic' | 'quote' | 'prediction'>('prediction')
  const [on, setOn] = useState(true)
  const [query, setQuery] = useState('care')
  const kinds = [
    { id: 'statistic', title: 'Statistic', kind: 'statistic' },
    { id: 'quote', title: 'Quote', kind: 'quote' },
    { id: 'prediction', title: 'Prediction', kind: 'prediction' },
  ] as const
  return (
    <>
      <Segments label="Kind" options={kinds} value={kind} onChange={setKind} />
      <Segments label="Kind, off" options={kinds} value={kind} onChange={setKind} isDisabled />
      <div className="g-pane">
        <Checkbox isSelected={on} onChange={setOn} end="58">
          <KindLabel kind="statistic">Statistic</KindLabel>
        </Checkbox>
        <Checkbox isSelected={!on} onChange={() => setOn(!on)} end="31">
          Not reviewed
        </Checkbox>
        <Checkbox isSelected={false} isIndeterminate onChange={setOn} hint="3 cells start with = or +">
          Guard cells that look like formulas
        </Checkbox>
        <Checkbox isSelected isDisabled onChange={setOn}>
          Not now
        </Checkbox>
      </div>
      <div className="g-row">
        <SearchField
          label="Search claims"
          placeholder="Words in the claim, note or summary"
          clearLabel="Clear"
          value={query}
          onChange={setQuery}
        />
      </div>
      <div className="g-row">
        <Tag>home care</Tag>
        <Tag>ratings</Tag>
        <Tag onRemove={() => setQuery('')} removeLabel="Remove topic">
          Topic: council services
        </Tag>
        <Kbd shortcut="Ctrl+Shift+Z" />
        <Kbd shortcut="J" />
        <Kbd shortcut="Enter" />
        <span>
          <KindGlyph kind="quote" label="Quote" /> 4
        </span>
      </div>
    </>
  )
}

function Floating(): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const [guard, setGuard] = useState(true)
  return (
    <div className="g-row">
      <MenuButton
        label="Sort"
        iconOnly
        icon={<ArrowUpDown aria-hidden />}
        checked="newest"
        onAction={() => undefined}
        items={[
          { id: 'newest', title: 'Newest first' },
          { id: 'oldest', title: 'Oldest first' },
        ]}
      />
      <MenuButton
        label="More"
        iconOnly
        icon={<Ellipsis aria-hidden />}
        onAction={() => undefined}
        items={[
          { id: 'beside', title: 'Open beside', shortcut: 'Ctrl+Shift+B' },
          { id: 'copy', title: 'Copy as Markdown', shortcut: 'Ctrl+Shift+C' },
          'line',
          { id: 'bin', title: 'Move to the bin', shortcut: 'Delete' },
          { id: 'off', title: 'Restore', isDisabled: true },
        ]}
      />
      <IconButton label="Open beside" isPressed icon={<Columns2 aria-hidden />} />
      <PopoverDialog
        title="Export 113 claims"
        trigger={<Button>Export</Button>}
        main={{ label: 'Choose where to save…', onPress: () => undefined }}
        cancelLabel="Cancel"
      >
        <Checkbox isSelected={guard} onChange={setGuard} hint="3 cells start with = or +">
          Guard cells that look like formulas
        </Checkbox>
      </PopoverDialog>
      <Button onPress={() => setOpen(true)}>Delete…</Button>
      <Button look="first" icon={<Plus aria-hidden />}>
        Import
      </Button>
      <Dialog
        title="Move this claim to the bin?"
        isOpen={isOpen}
        onOpenChange={setOpen}
        main={{ label: 'Move to the bin', onPress: () => setOpen(false) }}
        cancelLabel="Keep it"
      >
        <p>Its fields and its history go with it. You can restore it for 30 days.</p>
      </Dialog>
    </div>
  )
}

function Messages(): ReactNode {
  return (
    <>
      <Message tone="wrong" title="Not saved." icon={<HardDrive className="ui-small" aria-hidden />}>
        The disk is full. Your work is kept here and is tried again every few seconds.
      </Message>
      <Message tone="doubt" action={{ label: 'Look at it', onPress: () => undefined }}>
        One claim’s wording changed in version 2.
      </Message>
      <Message
        tone="plain"
        icon={<Undo2 className="ui-small" aria-hidden />}
        action={{ label: 'Undo', onPress: () => undefined }}
      >
        Outcome recorded.
      </Message>
      <EmptyState action={<Button look="first">Import</Button>}>
        No articles yet. Paste one with <Kbd shortcut="Ctrl+V" />, or open a file.
      </EmptyState>
      <StatusBar
        label="Status"
        saved={{ state: 'saving', text: 'Saving' }}
        work={{
          text: 'Reading 40 of 120 files',
          done: 40,
          total: 120,
          cancelLabel: 'Cancel',
          onCancel: () => undefined,
        }}
      />
      <StatusBar
        label="Status when saving failed"
        saved={{ state: 'failed', text: 'Not saved' }}
        work={{ text: 'Looking for dates', cancelLabel: 'Cancel', onCancel: () => undefined }}
      />
    </>
  )
}

export function Parts(): ReactNode {
  useShownStates()
  return (
    <main className="g-page">
      <h1>Parts and states</h1>
      <Block title="Buttons">
        <ButtonStates />
        <Floating />
      </Block>
      <Block title="Choosing">
        <Choosing />
      </Block>
      <Block title="Messages">
        <Messages />
      </Block>
      <Block title="Fields">
        <Fields />
      </Block>
      <Block title="Pairs">
        <Pairs />
      </Block>
    </main>
  )
}
