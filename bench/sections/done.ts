import type { Library } from '../../src/library'
import type { CommandInput, CommandName, CommandOutput } from '../../src/library/library'

/** The answer to a command that must not be refused. */
export async function done<Name extends CommandName>(
  library: Library,
  name: Name,
  input: CommandInput<Name>,
): Promise<CommandOutput<Name>> {
  const answer = await library.execute<Name>({ name, input })
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.value
}
