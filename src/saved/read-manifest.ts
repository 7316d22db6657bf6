import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { nearestPath } from '../config/nearest-path.js';
import { UsageError } from '../domain/errors.js';
import { VERSION } from '../domain/version.js';
import { Manifest } from './manifest.js';

/** The manifest of a saved run; throws UsageError when the folder holds none, or one that this version cannot read. */
export async function readManifest(folder: string): Promise<Manifest> {
  let text: string;
  try {
    text = await readFile(join(folder, 'manifest.json'), 'utf8');
  } catch (cause) {
    throw new UsageError(
      'not-a-run',
      `expected a saved run in ${folder}, found no manifest.json that can be read.`,
      await whereRunsAre(folder),
      { cause },
    );
  }
  const document = parseJson(text, folder);
  const parsed = Manifest.safeParse(document);
  if (parsed.success) return parsed.data;
  const writer = Writer.safeParse(document);
  if (writer.success && (writer.data.format !== 1 || writer.data.tool.version !== VERSION)) {
    throw new UsageError(
      'run-of-another-version',
      `${folder} was written by oars ${writer.data.tool.version} (run format ${writer.data.format}); this is oars ${VERSION} (run format 1).`,
      `Write the run anew from its transcripts: oars audit <transcripts> --out ${folder}. Or read it with the version that wrote it.`,
    );
  }
  throw damagedRun(folder, 'manifest.json', `key "${parsed.error.issues[0]?.path.join('.') ?? ''}" is not as written`);
}

/** The manifest of a folder that may hold a run; null where none can be read. */
export async function findManifest(folder: string): Promise<Manifest | null> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return Manifest.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** What to give instead: the run inside this folder, or the one of nearly this name. */
async function whereRunsAre(folder: string): Promise<string> {
  const { default: fastGlob } = await import('fast-glob');
  const near = await nearestPath(folder);
  for (const start of [folder, near]) {
    if (start === null) continue;
    const [manifest] = await fastGlob.glob(['manifest.json', '*/manifest.json'], {
      cwd: start,
      deep: 2,
      // A file was named, not a folder.
      suppressErrors: true,
    });
    if (manifest !== undefined)
      return `Did you mean ${join(start, dirname(manifest))}? A run is the folder given to --out.`;
  }
  return 'Give the folder that `oars audit … --out <folder>` wrote.';
}

/** A file of the run is not what an audit writes. */
export function damagedRun(folder: string, file: string, what: string, cause?: unknown): UsageError {
  return new UsageError(
    'run-damaged',
    `${folder}/${file}: ${what}.`,
    '`oars verify <run>` says which files were altered; audit the transcripts again to write the run anew.',
    cause === undefined ? {} : { cause },
  );
}

const Writer = z.object({ format: z.number(), tool: z.object({ version: z.string() }) });

function parseJson(text: string, folder: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw damagedRun(folder, 'manifest.json', 'expected JSON, found something else', cause);
  }
}
