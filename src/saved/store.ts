import { createHash, type Hash } from 'node:crypto';
import { constants, copyFileSync, mkdirSync, writeFileSync, writeSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from '../domain/errors.js';
import { type Lock, lockFolder } from './lock.js';
import { makeFolder } from './make-folder.js';
import { publish, recover, STAGING } from './publish.js';
import { refuseStrangers } from './vouched.js';

/** A file of a run: its path inside the run, size and fingerprint. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A file that grows piece by piece while the run goes on. */
export interface Appender {
  append(piece: string | Uint8Array): void;
}

/** Pieces are gathered to this size before they are written. */
const BUFFER_BYTES = 256 * 1024;

/**
 * Writes a run into a staging folder beside its place and moves it in as a
 * whole, so that the output folder holds either the old run or the new one. One
 * run at a time: the folder is locked from `open` to `commit` or `abandon`.
 */
export class RunStore {
  private readonly files: WrittenFile[] = [];
  private readonly growing: GrowingFile[] = [];
  private readonly folders = new Set<string>();
  private readonly out: string;
  private readonly lock: Lock;

  private constructor(out: string, lock: Lock) {
    this.out = out;
    this.lock = lock;
  }

  /** Opens an output folder, creating it and mending what an earlier run left half done. */
  static async open(out: string): Promise<RunStore> {
    let lock: Lock | null = null;
    try {
      await makeFolder(out);
      lock = await lockFolder(out);
      await recover(out);
      await refuseStrangers(out);
      await makeFolder(join(out, STAGING));
      return new RunStore(out, lock);
    } catch (cause) {
      await lock?.release();
      throw cause instanceof UsageError ? cause : notWritable(out, cause);
    }
  }

  /** Where the run's files stand until it is committed. */
  get staging(): string {
    return join(this.out, STAGING);
  }

  /** Writes a whole file. */
  write(path: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    try {
      // Files are small and many: one blocking call costs less than the turns of an asynchronous one.
      writeFileSync(this.staged(path), bytes, { mode: 0o600 });
    } catch (cause) {
      throw notWritable(this.out, cause);
    }
    this.files.push({ path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  }

  /** Takes in a copy of a whole file that stands elsewhere, which shares its blocks where the file system can. */
  link(path: string, from: string, { bytes, sha256 }: Omit<WrittenFile, 'path'>): void {
    try {
      copyFileSync(from, this.staged(path), constants.COPYFILE_FICLONE);
    } catch (cause) {
      throw notWritable(this.out, cause);
    }
    this.files.push({ path, bytes, sha256 });
  }

  /** Starts a file that is written in pieces. */
  async appender(path: string): Promise<Appender> {
    try {
      const file = new GrowingFile(path, await open(this.staged(path), 'w', 0o600));
      this.growing.push(file);
      return {
        append: (piece) => {
          try {
            file.append(piece);
          } catch (cause) {
            throw notWritable(this.out, cause);
          }
        },
      };
    } catch (cause) {
      throw notWritable(this.out, cause);
    }
  }

  /** Ends every growing file and lists all files so far, by path. */
  async close(): Promise<readonly WrittenFile[]> {
    try {
      const files = this.growing.splice(0);
      this.files.push(...(await Promise.all(files.map((file) => file.finish()))));
    } catch (cause) {
      throw notWritable(this.out, cause);
    }
    return this.files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Puts the run in place of the one before, and lets the folder go. */
  async commit(manifest: string): Promise<void> {
    await this.close();
    try {
      const file = await open(this.staged('manifest.json'), 'w', 0o600);
      try {
        await file.writeFile(manifest);
        await file.sync();
      } finally {
        await file.close();
      }
      await publish(this.out);
    } catch (cause) {
      throw notWritable(this.out, cause);
    }
    await this.lock.release();
  }

  /** Drops everything written since `open`, and lets the folder go. */
  async abandon(): Promise<void> {
    for (const file of this.growing.splice(0)) await file.drop();
    // After a failed move the old run stands in parts: that is for `recover` to finish, not to drop.
    await recover(this.out).catch(() => {});
    await this.lock.release();
  }

  private staged(path: string): string {
    const target = join(this.out, STAGING, path);
    const folder = dirname(target);
    if (!this.folders.has(folder)) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      this.folders.add(folder);
    }
    return target;
  }
}

class GrowingFile {
  private readonly path: string;
  private readonly file: FileHandle;
  private readonly hash: Hash = createHash('sha256');
  private readonly waiting = Buffer.allocUnsafeSlow(BUFFER_BYTES);
  private end = 0;
  private bytes = 0;

  constructor(path: string, file: FileHandle) {
    this.path = path;
    this.file = file;
  }

  append(piece: string | Uint8Array): void {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    for (let at = 0; at < bytes.length; ) {
      const next = bytes.subarray(at, at + BUFFER_BYTES - this.end);
      this.waiting.set(next, this.end);
      this.end += next.length;
      at += next.length;
      if (this.end === BUFFER_BYTES) this.flush();
    }
  }

  async finish(): Promise<WrittenFile> {
    try {
      this.flush();
      await this.file.sync();
    } finally {
      await this.file.close();
    }
    return { path: this.path, bytes: this.bytes, sha256: this.hash.digest('hex') };
  }

  async drop(): Promise<void> {
    await this.file.close().catch(() => {});
  }

  private flush(): void {
    const block = this.waiting.subarray(0, this.end);
    for (let at = 0; at < block.length; ) at += writeSync(this.file.fd, block, at);
    this.hash.update(block);
    this.bytes += block.length;
    this.end = 0;
  }
}

function notWritable(out: string, cause: unknown): Error {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null;
  if (cause instanceof UsageError || code === null) return cause instanceof Error ? cause : new Error(String(cause));
  if (code === 'EEXIST' || code === 'ENOTDIR') {
    return new UsageError(
      'output-not-writable',
      `expected a folder to write into, found a file in the way of ${out}.`,
      'Choose another folder with --out.',
      { cause },
    );
  }
  const full = code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG';
  return new UsageError(
    full ? 'disk-full' : 'output-not-writable',
    full ? `no space left while writing into ${out}.` : `cannot write into ${out} (${code}).`,
    full
      ? 'Free some space, or choose another disk with --out. What stood there before is untouched.'
      : 'Choose another folder with --out, or mend its permissions. What stood there before is untouched.',
    { cause },
  );
}
