import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_CONFIG } from '../../../src/config/config.js';
import type { Session } from '../../../src/domain/session.js';
import { ingestFile } from '../../../src/ingest/ingest-file.js';
import { prepareIngest } from '../../../src/ingest/prepare.js';

/** What a file should give: turns as speaker (0 practitioner, 1 client, 2 and more others) and words, or a refusal. */
export interface ExpectedCase {
  readonly turns: readonly (readonly [number, string])[];
  /** Start seconds of the turns; null where they do not matter. */
  readonly times?: readonly (number | null)[] | null;
  /** The problem that refuses the file. */
  readonly refused?: string;
}

export interface Measured {
  readonly file: string;
  readonly outcome: 'right' | 'wrong' | 'refused';
  readonly format: string | null;
  /** What differs, or why it was refused; never words of the file. */
  readonly because: string;
}

/** Reads every file that `expected.json` of a folder names, and says how it went. */
export async function measureCases(folder: string): Promise<readonly Measured[]> {
  const expected: Record<string, ExpectedCase> = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const prepared = await prepareIngest([folder], DEFAULT_CONFIG.ingest);
  const measured: Measured[] = [];
  for (const file of prepared.files) {
    const wanted = expected[file.path];
    if (!wanted) continue;
    const sessions: Session[] = [];
    const refusals: string[] = [];
    let format: string | null = null;
    for await (const found of ingestFile(file, prepared.options, undefined, ({ id }) => {
      format = id;
    })) {
      if (found.status === 'session') sessions.push(found.session);
      else refusals.push(...found.problems.map(({ code, message }) => `${code}: ${message}`));
    }
    measured.push({ file: file.path, format, ...judge(sessions, refusals, wanted) });
  }
  return measured;
}

function judge(
  sessions: readonly Session[],
  refusals: readonly string[],
  wanted: ExpectedCase,
): Pick<Measured, 'outcome' | 'because'> {
  if (sessions.length === 0) {
    const because = refusals[0] ?? 'without a word';
    const isRight = wanted.refused !== undefined && because.startsWith(`${wanted.refused}:`);
    return { outcome: isRight ? 'right' : 'refused', because };
  }
  const faults = [...turnFaults(sessions, wanted), ...timeFaults(sessions, wanted)];
  return { outcome: faults.length === 0 ? 'right' : 'wrong', because: faults.join('; ') };
}

/** Neighbouring turns of one speaker are one; case and punctuation do not count. */
function merge(turns: readonly (readonly [string | number | null, string])[]): readonly (readonly [unknown, string])[] {
  const merged: [unknown, string][] = [];
  for (const [speaker, said] of turns) {
    const words = wordsOf(said);
    const last = merged.at(-1);
    if (last && last[0] === speaker) last[1] = `${last[1]} ${words}`.trim();
    else merged.push([speaker, words]);
  }
  return merged;
}

function wordsOf(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(/[’']/g, '');
  return (plain.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []).join(' ');
}

function* turnFaults(sessions: readonly Session[], wanted: ExpectedCase): Generator<string> {
  const got = merge(sessions.flatMap(({ turns }) => turns.map(({ speaker, text }) => [speaker, text] as const)));
  const want = merge(wanted.turns);
  if (got.length !== want.length) yield `${got.length} turns, not ${want.length}`;
  const all = (turns: readonly (readonly [unknown, string])[]): readonly string[] =>
    turns.flatMap(([, words]) => words.split(' ')).filter((word) => word !== '');
  if (all(got).join(' ') !== all(want).join(' '))
    yield `${all(got).length} words, not the ${all(want).length} expected`;
  else if (got.some(([, words], at) => words !== want[at]?.[1])) yield 'words of one turn in another';
  const people = new Set(got.map(([speaker]) => speaker)).size;
  const expected = new Set(wanted.turns.map(([speaker]) => speaker)).size;
  if (people !== expected) yield `${people} speakers, not ${expected}`;
  const first = sessions[0]?.turns[0]?.speaker ?? '';
  const role = sessions[0]?.roles.speakers.find(({ speaker }) => speaker === first)?.role;
  if (people === expected && wanted.turns[0]?.[0] === 0 && role !== 'practitioner')
    yield `the first speaker is taken for the ${role ?? 'unknown'}`;
}

function* timeFaults(sessions: readonly Session[], { times }: ExpectedCase): Generator<string> {
  if (!times) return;
  const got = sessions.flatMap(({ turns }) => turns.map(({ start }) => (start === null ? null : Math.round(start))));
  const want = times.map((time) => (time === null ? null : Math.round(time)));
  if (JSON.stringify(got) !== JSON.stringify(want)) yield 'other times';
}
