import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseReader } from '../../../src/ingest/formats/readers.js';
import { ingestFile } from '../../../src/ingest/ingest-file.js';
import { DEFAULT_INGEST_OPTIONS, type IngestOptions } from '../../../src/ingest/options.js';
import { memorySource } from '../../../src/ingest/source.js';
import { changeMember, isPackage, MUTATORS } from './mutate.js';
import { Random } from './random.js';

/** A sound file that damage starts from. */
export interface Original {
  readonly path: string;
  readonly reader: string;
  readonly bytes: Uint8Array;
}

/** The fixtures of every format, and a few sessions of the clinic. */
export function originals(): readonly Original[] {
  return [
    ...filesIn('fixtures/formats'),
    ...filesIn('fixtures/layouts'),
    ...filesIn('fixtures/clinic').slice(0, 8),
    ...filesIn('fixtures/broken'),
  ].map((path) => {
    const bytes = readFileSync(path);
    return { path, bytes, reader: chooseReader(memorySource(path, bytes).head)?.reader.id ?? 'none' };
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && statSync(path).size < 200_000)
    .sort();
}

/** What came of one mutated file. */
export interface Outcome {
  readonly status: 'read' | 'partly-read' | 'rejected';
  readonly format: string | null;
  readonly codes: readonly string[];
  readonly milliseconds: number;
}

/** The mutated file that a seed and a number fix: one to three mutators on one original. */
export function mutant(
  all: readonly Original[],
  seed: number,
  index: number,
): { readonly original: Original; readonly how: string; readonly bytes: Uint8Array } {
  const random = new Random(seed * 1_000_003 + index);
  const original = all[index % all.length]!;
  const names = Object.keys(MUTATORS);
  const chosen = Array.from({ length: 1 + random.whole(3) }, () => random.pick(names));
  let bytes = original.bytes;
  // Damage to a package as a whole rarely leaves anything to read: most of it goes to what is packed.
  const inside = isPackage(bytes) && random.next() < 0.75;
  for (const name of chosen) {
    const other = random.pick(all).bytes;
    bytes = inside
      ? changeMember(bytes, random, (member) => MUTATORS[name]!(member, random, other))
      : MUTATORS[name]!(bytes, random, other);
    if (bytes.length > 8_000_000) bytes = bytes.subarray(0, 8_000_000);
  }
  return { original, how: `${chosen.join(' + ')}${inside ? ' in the package' : ''}`, bytes };
}

/**
 * Ingests bytes from a file, as a run would. Throws when the file is neither
 * read nor explained, or when a problem quotes it.
 */
export async function ingestMutant(absolute: string, bytes: Uint8Array, index: number): Promise<Outcome> {
  writeFileSync(absolute, bytes);
  const options: IngestOptions = {
    ...DEFAULT_INGEST_OPTIONS,
    identifiers: (['warn', 'mask', 'refuse'] as const)[index % 3]!,
    encoding: index % 5 === 0 ? 'windows-1252' : null,
  };
  const started = performance.now();
  const ingesting = ingestFile({ path: 'case', absolute, bytes: bytes.length }, options);
  const codes: string[] = [];
  let explained = false;
  let step = await ingesting.next();
  for (; !step.done; step = await ingesting.next()) {
    for (const { code, severity, message, remedy } of step.value.problems) {
      codes.push(code);
      if (message === '' || remedy === '') throw new Error(`problem ${code} without message or remedy`);
      if (severity === 'error') explained = true;
    }
    if (step.value.status === 'failed' && !explained) throw new Error('a failed session without an error');
    if (step.value.status === 'session') checkSession(step.value.session);
  }
  const { status, sessions, format } = step.value;
  if (status !== 'read' && !explained) throw new Error('neither read nor explained');
  if (status === 'read' && sessions === 0) throw new Error('read, but no session');
  return { status, format, codes, milliseconds: performance.now() - started };
}

function checkSession(session: {
  readonly id: string;
  readonly turns: readonly { text: string; spoken: string }[];
  readonly utterances: readonly { turn: number; text: string }[];
}): void {
  if (/[/\\:\0]|^\.|^$/.test(session.id)) throw new Error('a session id that is no file name');
  let at = 0;
  for (const [index, turn] of session.turns.entries()) {
    if (turn.spoken.length !== turn.text.length) throw new Error('spoken and text differ in length');
    let joined = '';
    while (session.utterances[at]?.turn === index) joined += session.utterances[at++]!.text;
    if (joined !== turn.text) throw new Error('utterances do not tile their turn');
  }
}
