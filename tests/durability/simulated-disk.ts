import type { Disk, DiskFile, OpenMode } from '../../src/library/store/disk'
import {
  changedBytes,
  changeNames,
  type FileNode,
  type FolderNode,
  type NameChange,
  type Node,
  newFile,
  newFolder,
} from './nodes'

export type WriteOp =
  | 'open'
  | 'write'
  | 'truncate'
  | 'sync'
  | 'dataSync'
  | 'close'
  | 'makeFolder'
  | 'rename'
  | 'link'
  | 'remove'
  | 'syncFolder'

/** A call that can change something; an `open` only where it makes the file. */
export interface WriteCall {
  readonly op: WriteOp
  readonly path: string
  /** How many bytes are to be written; 0 for other calls. */
  readonly bytes: number
}

/** Told before a call takes effect. It may throw, which is the fault, or give the number of bytes that a write takes. */
export type Witness = (call: WriteCall) => number | undefined

/** An error as the system gives it. */
export const systemError = (code: string, path = ''): Error =>
  Object.assign(new Error(`${code}: ${path}`), { code })

/**
 * A disk in memory that knows two worlds: what the process sees, and what the platter holds. As POSIX has it: syncing
 * a file makes its bytes durable and not its name, syncing a folder makes its names durable, a rename happens or not.
 */
export class SimulatedDisk implements Disk {
  readonly root: FolderNode
  /** A sync that fails drops the bytes it was to keep: the system forgets that they were not written (as Linux does). */
  forgetsOnFailedSync = true
  #witness: Witness = () => undefined
  #lastId: number

  /** `folders` are there from the start, durably. */
  constructor(root: FolderNode = newFolder(1), folders: readonly string[] = []) {
    this.root = root
    this.#lastId = 1000
    for (const path of folders) {
      let folder = this.root
      for (const name of partsOf(path)) {
        const child = folder.seen.get(name) ?? newFolder(this.#newId())
        folder.seen.set(name, child)
        folder.durable.set(name, child)
        folder = child as FolderNode
      }
    }
  }

  watch(witness: Witness): void {
    this.#witness = witness
  }

  async open(path: string, mode: OpenMode): Promise<DiskFile> {
    const { folder, name } = this.#place(path)
    if (mode !== 'existing' && !folder.seen.has(name)) await this.#tell('open', path)
    const found = folder.seen.get(name)
    if (found?.kind === 'folder') throw systemError('EISDIR', path)
    if (found && mode === 'new') throw systemError('EEXIST', path)
    if (found) return this.#handle(path, found)
    if (mode === 'existing') throw systemError('ENOENT', path)
    const file = newFile(this.#newId())
    this.#rename(folder, new Map([[name, file]]))
    return this.#handle(path, file)
  }

  async read(path: string): Promise<Buffer> {
    const node = await this.#node(path)
    if (node.kind === 'folder') throw systemError('EISDIR', path)
    return node.seen
  }

  async readPart(path: string, from: number, length: number): Promise<Buffer> {
    return (await this.read(path)).subarray(from, from + length)
  }

  async list(path: string): Promise<string[]> {
    return [...(await this.#folder(path)).seen.keys()]
  }

  async facts(path: string) {
    return factsOf(await this.#node(path))
  }

  async realPath(path: string): Promise<string> {
    await this.#node(path)
    return path
  }

  async makeFolder(path: string): Promise<void> {
    let folder = this.root
    for (const name of partsOf(path)) {
      if (!folder.seen.has(name)) {
        await this.#tell('makeFolder', path)
        this.#rename(folder, new Map([[name, newFolder(this.#newId())]]))
      }
      const next = folder.seen.get(name)
      if (next?.kind !== 'folder') throw systemError('ENOTDIR', path)
      folder = next
    }
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#tell('rename', to)
    const node = await this.#node(from)
    const [source, target] = [this.#place(from), this.#place(to)]
    if (source.folder === target.folder) {
      this.#rename(
        source.folder,
        new Map<string, Node | null>([
          [source.name, null],
          [target.name, node],
        ]),
      )
    } else {
      this.#rename(target.folder, new Map([[target.name, node]]))
      this.#rename(source.folder, new Map([[source.name, null]]))
    }
  }

  async link(from: string, to: string): Promise<void> {
    await this.#tell('link', to)
    const { folder, name } = this.#place(to)
    if (folder.seen.has(name)) throw systemError('EEXIST', to)
    this.#rename(folder, new Map([[name, await this.#node(from)]]))
  }

  async remove(path: string): Promise<void> {
    const { folder, name } = this.#place(path)
    if (!folder.seen.has(name)) return
    await this.#tell('remove', path)
    this.#rename(folder, new Map([[name, null]]))
  }

  async syncFolder(path: string): Promise<void> {
    const folder = await this.#folder(path)
    await this.#tell('syncFolder', path)
    for (const change of folder.pending.splice(0)) changeNames(folder.durable, change)
  }

  #handle(path: string, file: FileNode): DiskFile {
    return {
      write: async (bytes, position) => {
        const taken = bytes.subarray(0, await this.#tell('write', path, bytes.length))
        change(file, { kind: 'write', position, bytes: Buffer.from(taken) })
        return taken.length
      },
      truncate: async (length) => {
        await this.#tell('truncate', path)
        change(file, { kind: 'truncate', length })
      },
      sync: () => this.#sync('sync', path, file),
      dataSync: () => this.#sync('dataSync', path, file),
      facts: () => Promise.resolve(factsOf(file)),
      close: async () => {
        await this.#tell('close', path)
      },
    }
  }

  async #sync(op: 'sync' | 'dataSync', path: string, file: FileNode): Promise<void> {
    try {
      await this.#tell(op, path)
    } catch (error) {
      if (this.forgetsOnFailedSync) file.pending = []
      throw error
    }
    for (const each of file.pending.splice(0)) file.durable = changedBytes(file.durable, each)
  }

  /** Lets everything else come first, so that whoever was told "saved" by an earlier call knows it by now. */
  async #tell(op: WriteOp, path: string, bytes = 0): Promise<number | undefined> {
    await new Promise((resolve) => setImmediate(resolve))
    return this.#witness({ op, path, bytes })
  }

  #rename(folder: FolderNode, change: NameChange): void {
    changeNames(folder.seen, change)
    folder.pending.push(change)
  }

  #place(path: string): { folder: FolderNode; name: string } {
    const parts = partsOf(path)
    const name = parts.pop() ?? ''
    let folder = this.root
    for (const part of parts) {
      const next = folder.seen.get(part)
      if (!next) throw systemError('ENOENT', path)
      if (next.kind === 'file') throw systemError('ENOTDIR', path)
      folder = next
    }
    return { folder, name }
  }

  async #node(path: string): Promise<Node> {
    const { folder, name } = this.#place(path)
    const node = name === '' ? folder : folder.seen.get(name)
    if (!node) throw systemError('ENOENT', path)
    return node
  }

  async #folder(path: string): Promise<FolderNode> {
    const node = await this.#node(path)
    if (node.kind === 'file') throw systemError('ENOTDIR', path)
    return node
  }

  #newId(): number {
    this.#lastId += 1
    return this.#lastId
  }
}

const partsOf = (path: string): string[] => path.split(/[\\/]/).filter((part) => part !== '')

const factsOf = (node: Node) => ({
  size: node.kind === 'file' ? node.seen.length : 0,
  isFolder: node.kind === 'folder',
  identity: `1:${node.id}`,
})

function change(file: FileNode, what: Parameters<typeof changedBytes>[1]): void {
  file.seen = changedBytes(file.seen, what)
  file.pending.push(what)
}
