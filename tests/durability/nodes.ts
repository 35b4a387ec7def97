/** A change of a file's bytes that no sync has made durable yet. */
export type ByteChange =
  | { readonly kind: 'write'; readonly position: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly length: number }

/** A change of the names in a folder: all of it happens or nothing, as with a rename. Null = the name goes. */
export type NameChange = ReadonlyMap<string, Node | null>

export type Node = FileNode | FolderNode

/**
 * A file as the process sees it and as the platter holds it. Buffers are never changed in place, so that a copy of the
 * whole disk costs no bytes.
 */
export interface FileNode {
  readonly kind: 'file'
  readonly id: number
  seen: Buffer
  durable: Buffer
  /** What stands between the two, oldest first. */
  pending: ByteChange[]
}

/** The same for the names in a folder. */
export interface FolderNode {
  readonly kind: 'folder'
  readonly id: number
  seen: Map<string, Node>
  durable: Map<string, Node>
  pending: NameChange[]
}

const NOTHING = Buffer.alloc(0)

export const newFile = (id: number, bytes: Buffer = NOTHING): FileNode => ({
  kind: 'file',
  id,
  seen: bytes,
  durable: bytes,
  pending: [],
})

export const newFolder = (id: number, names: ReadonlyMap<string, Node> = new Map()): FolderNode => ({
  kind: 'folder',
  id,
  seen: new Map(names),
  durable: new Map(names),
  pending: [],
})

/** The bytes after a change; what a write leaves out between the end and itself is zeros. */
export function changedBytes(before: Buffer, change: ByteChange): Buffer {
  const length = change.kind === 'truncate' ? change.length : change.position + change.bytes.length
  const after = Buffer.alloc(change.kind === 'truncate' ? length : Math.max(before.length, length))
  before.copy(after)
  if (change.kind === 'write') change.bytes.copy(after, change.position)
  return after
}

export function changeNames(names: Map<string, Node>, change: NameChange): void {
  for (const [name, node] of change) {
    if (node) names.set(name, node)
    else names.delete(name)
  }
}

/** The disk as it is now, apart from what happens to it later. A file with two names stays one file. */
export function copyOf(root: FolderNode): FolderNode {
  const copies = new Map<Node, Node>()
  const copied = (node: Node): Node => {
    const known = copies.get(node)
    if (known) return known
    if (node.kind === 'file') {
      const file = { ...node, pending: [...node.pending] }
      copies.set(node, file)
      return file
    }
    const folder = newFolder(node.id)
    copies.set(node, folder)
    const names = (of: Iterable<readonly [string, Node]>) =>
      new Map([...of].map(([name, child]) => [name, copied(child)] as const))
    folder.seen = names(node.seen)
    folder.durable = names(node.durable)
    folder.pending = node.pending.map(
      (change) => new Map([...change].map(([name, child]) => [name, child && copied(child)] as const)),
    )
    return folder
  }
  return copied(root) as FolderNode
}
