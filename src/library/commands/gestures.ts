import { z } from 'zod'
import { headsOf } from '../../shared/domain/changes/apply'
import type { CommandContext, LibraryPlan, Planned, Target } from '../../shared/domain/commands/command'
import {
  type CommandName,
  commands,
  type LibraryCommandName,
  libraryCommands,
} from '../../shared/domain/commands/index'
import type { ArticleDocument } from '../../shared/domain/document'
import type { Failure } from '../../shared/domain/failure'
import type { LibraryDocument } from '../../shared/domain/library-document'
import type { Result } from '../../shared/domain/result'
import type { Steps } from '../../shared/domain/steps'
import { type Entry, type History, REDO, type Step, standingIn, UNDO } from '../history/history'
import { doneOf } from '../history/history-state'
import { LibraryError, refuse } from '../library-error'
import { parseInput } from '../queries/parse-input'
import { inTurns } from '../turn'
import { BRING_BACK, bringBackPlanner } from './bring-back'
import type { Gesture, Proposal } from './proposal'

/** What the planning of a call reads: the library as it will be when everything asked before has been saved. */
export interface Planning {
  readonly history: History
  readonly context: Omit<CommandContext, 'article'>
  /** Rejects with `not-found` and with whatever is wrong with the file. */
  readonly load: (target: Target) => Promise<ArticleDocument | null>
  /** Another article that a command looks into; undefined = there is none. Rejects with whatever is wrong with the file. */
  readonly look: (articleId: string) => Promise<ArticleDocument | undefined>
  /** Any document by its scope; it stays in memory from then on. */
  readonly need: (scope: string) => Promise<void>
  readonly library: () => LibraryDocument
}

/** Turns a checked input into a gesture. */
export type Planner = (planning: Planning) => Promise<Gesture>

/** For calls that need no input: scripts leave it out, the window sends null. */
const Nothing = z.union([z.null(), z.undefined(), z.strictObject({})])

/** Parses the input of a call; what is planned later needs no more checking. Refuses with `unknown-name` and `invalid-input`. */
export function plannerFor(name: string, input: unknown): Planner {
  if (name === UNDO || name === REDO) {
    parseInput(Nothing, input)
    return name === UNDO ? planUndo : planRedo
  }
  if (name === BRING_BACK) return bringBackPlanner(input)
  if (Object.hasOwn(libraryCommands, name)) return libraryPlanner(name as LibraryCommandName, input)
  if (!Object.hasOwn(commands, name)) throw refuse('unknown-name', name.slice(0, 100))
  return commandPlanner(name as CommandName, input)
}

/** The commands as one type: which input belongs to which command is known where it was parsed. */
interface AnyCommand {
  readonly input: z.ZodType
  readonly target: (input: unknown) => Target
  readonly reads?: (input: unknown, document: ArticleDocument | null) => readonly string[]
  readonly plan: (
    document: ArticleDocument | null,
    input: unknown,
    context: CommandContext,
  ) => Planned<unknown> | Steps<Planned<unknown>>
}

function commandPlanner(name: CommandName, input: unknown): Planner {
  const command = commands[name] as unknown as AnyCommand
  const parsed = parseInput(command.input, input)
  return async ({ load, look, context }) => {
    const document = await load(command.target(parsed))
    const others = new Map<string, ArticleDocument | undefined>()
    for (const id of command.reads?.(parsed, document) ?? []) others.set(id, await look(id))
    const plan = command.plan(document, parsed, { ...context, article: (id) => others.get(id) })
    const planned = 'ok' in plan ? plan : await inTurns(plan)
    if (!planned.ok) throw new LibraryError(planned.error)
    const { articleId, edits, about, originals = [], value } = planned.value
    return {
      proposals: edits.length > 0 ? [{ scope: articleId, edits, about, name }] : [],
      scope: articleId,
      originals,
      value: (after) => value(after as ArticleDocument),
    }
  }
}

interface AnyLibraryCommand {
  readonly input: z.ZodType
  readonly plan: (
    library: LibraryDocument,
    input: unknown,
    context: CommandContext,
  ) => Result<LibraryPlan<unknown>, Failure>
}

function libraryPlanner(name: LibraryCommandName, input: unknown): Planner {
  const command = libraryCommands[name] as unknown as AnyLibraryCommand
  const parsed = parseInput(command.input, input)
  return ({ library, context }) => {
    const before = library()
    const planned = command.plan(before, parsed, { ...context, article: () => undefined })
    if (!planned.ok) throw new LibraryError(planned.error)
    const { edits, about, value } = planned.value
    return Promise.resolve({
      proposals: edits.length > 0 ? [{ scope: before.id, edits, about, name }] : [],
      scope: before.id,
      originals: [],
      value: (after) => value(after as LibraryDocument),
    })
  }
}

const planUndo: Planner = async (planning) => takeBack(planning, planning.history.undo.at(-1), UNDO)
const planRedo: Planner = async (planning) => takeBack(planning, planning.history.redo.at(-1), REDO)

async function takeBack(
  { need }: Planning,
  entry: Entry | undefined,
  name: typeof UNDO | typeof REDO,
): Promise<Gesture> {
  const done = doneOf(entry)
  if (!entry || !done) throw refuse(name === UNDO ? 'nothing-to-undo' : 'nothing-to-redo')
  for (const { scope } of entry.steps) await need(scope)
  return {
    proposals: entry.steps.map((step) => proposalFor(step, entry, name)).toReversed(),
    scope: entry.steps[0]?.scope ?? '',
    originals: [],
    value: () => done,
  }
}

function proposalFor(step: Step, entry: Entry, name: string): Proposal {
  if (!step.inverse) throw refuse('undo-superseded')
  return {
    name,
    about: entry.about,
    scope: step.scope,
    edits: step.inverse,
    undoes: step.recordId,
    check: function* (document) {
      for (const touch of step.touches) {
        const heads = headsOf(document, touch)
        if (heads.length !== 1 || heads[0] !== standingIn(step, touch)) throw refuse('undo-superseded')
        yield
      }
    },
  }
}
