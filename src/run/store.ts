import { createHash, type Hash } from 'node:crypto';
import { createWriteStream, type WriteStream } from 'node:fs';
import { access, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { UsageError } from '../domain/errors.js';

/** A file of a run: its path inside the run, size and fingerprint. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A file that grows row by row while the run goes on. */
export interface Appender {
  append(piece: string | Uint8Array): Promise<void>;
}

/** What a run puts into the output folder; nothing else there is ever touched. */
const PUBLISHED = ['manifest.json', 'tables', 'report'] as const;
const STAGING = '.oars-staging';
const OLD = '.oars-old';

/**
 * Writes a run into a staging folder beside its place and moves it in as a
 * whole, so that the output folder holds either the old run or the new one. A
 * move that was cut off is finished or undone by the next run.
 */
export class RunStore {
  private readonly files: WrittenFile[] = [];
  private readonly appenders: { path: string; stream: WriteStream; hash: Hash; bytes: number; failed: Error | null }[] =
    [];
  private readonly out: string;

  private constructor(out: string) {
    this.out = out;
  }

  /** Opens an output folder, creating it and mending what an earlier run left half done. */
  static async open(out: string): Promise<RunStore> {
    try {
      await mkdir(out, { recursive: true });
      await recover(out);
      await mkdir(join(out, STAGING), { recursive: true });
    } catch (cause) {
      throw new UsageError(
        'output-not-writable',
        `cannot write into ${out}.`,
        'Choose another folder with --out, or mend its permissions.',
        { cause },
      );
    }
    return new RunStore(out);
  }

  /** Where the run's files stand until it is committed. */
  get staging(): string {
    return join(this.out, STAGING);
  }

  /** Writes a whole file. */
  async write(path: string, content: string | Uint8Array): Promise<void> {
    const target = join(this.out, STAGING, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
    const hash = createHash('sha256').update(content).digest('hex');
    this.files.push({ path, bytes: Buffer.byteLength(content), sha256: hash });
  }

  /** Starts a file that is written in pieces. */
  async appender(path: string): Promise<Appender> {
    const target = join(this.out, STAGING, path);
    await mkdir(dirname(target), { recursive: true });
    const entry = {
      path,
      stream: createWriteStream(target),
      hash: createHash('sha256'),
      bytes: 0,
      failed: null as Error | null,
    };
    entry.stream.on('error', (error) => {
      entry.failed = error;
    });
    this.appenders.push(entry);
    return {
      append: async (text) => {
        if (text.length === 0) return;
        if (entry.failed) throw entry.failed;
        entry.hash.update(text);
        entry.bytes += Buffer.byteLength(text);
        if (!entry.stream.write(text))
          await new Promise<void>((resume) => {
            entry.stream.once('drain', resume);
            entry.stream.once('error', () => resume());
          });
      },
    };
  }

  /** Ends every growing file and lists all files so far, by path. */
  async close(): Promise<readonly WrittenFile[]> {
    for (const entry of this.appenders.splice(0)) {
      entry.stream.end();
      await finished(entry.stream);
      this.files.push({ path: entry.path, bytes: entry.bytes, sha256: entry.hash.digest('hex') });
    }
    return this.files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Puts the run in place of the one before. */
  async commit(manifest: string): Promise<void> {
    await this.close();
    await writeFile(join(this.out, STAGING, 'manifest.json'), manifest);
    await publish(this.out);
  }

  /** Drops everything written since `open`. */
  async abandon(): Promise<void> {
    for (const entry of this.appenders.splice(0)) entry.stream.destroy();
    await rm(join(this.out, STAGING), { recursive: true, force: true });
  }
}

/**
 * The staged manifest is written last, so its presence means the staged run is
 * whole. The published manifest is moved away first and back in last, so its
 * absence means a move is under way.
 */
async function publish(out: string): Promise<void> {
  await mkdir(join(out, OLD), { recursive: true });
  for (const name of PUBLISHED) await moveIfThere(join(out, name), join(out, OLD, name));
  for (const name of PUBLISHED.toReversed()) await moveIfThere(join(out, STAGING, name), join(out, name));
  await rm(join(out, OLD), { recursive: true, force: true });
  await rm(join(out, STAGING), { recursive: true, force: true });
}

/** Finishes a move that was cut off; drops a run that never became whole. */
async function recover(out: string): Promise<void> {
  const names = await readdir(out);
  if (names.includes(OLD)) {
    await finishMove(out);
    return;
  }
  if (names.includes(STAGING)) await rm(join(out, STAGING), { recursive: true, force: true });
}

async function finishMove(out: string): Promise<void> {
  // The old folder is made only when the staged run is whole, so the move is always finished forward: whatever
  // is still staged is new, and what stands in its place, if anything, is old.
  for (const name of PUBLISHED.toReversed()) await moveIfThere(join(out, STAGING, name), join(out, name));
  await rm(join(out, OLD), { recursive: true, force: true });
  await rm(join(out, STAGING), { recursive: true, force: true });
}

async function moveIfThere(from: string, to: string): Promise<void> {
  if (!(await exists(from))) return;
  await rm(to, { recursive: true, force: true });
  await rename(from, to);
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
