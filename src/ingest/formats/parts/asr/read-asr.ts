import { z } from 'zod';
import { InputError } from '../../../../domain/errors.js';
import type { Problem } from '../../../../domain/problem.js';
import { NO_METADATA } from '../../../../domain/transcript.js';
import type { FileHead, SourceFile } from '../../../source-file.js';
import type { Acceptance, ReaderOptions, ReadItem } from '../../reader.js';
import { parseJson } from '../json/values.js';
import { type Cue, toTurns } from '../turns.js';

/** What a recogniser's JSON gives: its cues, and what is to be said about them. */
export interface AsrResult {
  readonly cues: readonly Cue[];
  readonly problems?: readonly Problem[];
}

/** JSON that holds every one of these keys near its start, and none of the others. The key least likely elsewhere comes first. */
export function acceptsKeys(
  head: FileHead,
  what: string,
  keys: readonly RegExp[],
  not: readonly RegExp[] = [],
  certainty = 0.95,
): Acceptance {
  const text = head.text ?? '';
  if (!/^\s*[[{]/.test(text)) return { accepted: false, because: 'does not begin with [ or {' };
  if (!keys.every((key) => key.test(text)) || not.some((key) => key.test(text)))
    return { accepted: false, because: `without the keys of ${what}` };
  return { accepted: true, certainty, because: `JSON with the keys of ${what}` };
}

/** The one session of a recogniser's JSON file, checked against its schema. */
export async function* readAsr<T>(
  file: SourceFile,
  format: string,
  options: ReaderOptions,
  schema: z.ZodType<T>,
  toResult: (value: T) => AsrResult,
): AsyncGenerator<ReadItem> {
  const parsed = schema.safeParse(parseJson(await file.text()));
  if (!parsed.success) throw wrongShape(format, parsed.error);
  const { cues, problems = [] } = toResult(parsed.data);
  const turns = toTurns(cues, options.mergeGapSeconds);
  if (turns.length === 0) {
    throw new InputError(
      'no-turns',
      `expected speech in ${format} JSON, found none`,
      'transcribe the recording again with speaker labels (diarisation) switched on',
    );
  }
  const source = { path: file.path, part: null };
  for (const problem of problems) yield { kind: 'problem', problem: { ...problem, source } };
  yield {
    kind: 'transcript',
    transcript: { source, format, metadata: NO_METADATA, globals: {}, turns, statedRoles: {} },
  };
}

/** The first place that differs, by its keys; never the value that stands there. */
function wrongShape(format: string, error: z.ZodError): InputError {
  const place = error.issues[0]?.path.map(String).join('.') ?? '';
  return new InputError(
    'wrong-shape',
    `expected the layout of ${format} JSON, found something else${place === '' ? '' : ` at ${place}`}`,
    'export the result again, unchanged, as the recogniser gives it',
  );
}

/** Numbers that some exporters write as strings. */
export const seconds = z
  .union([z.number(), z.string().max(40)])
  .nullish()
  .transform((value) => (value === null || value === undefined || value === '' ? null : Number(value)))
  .transform((value) => (value !== null && Number.isFinite(value) && value >= 0 ? value : null));

/** A speaker's number or letter as a label. */
export const speakerLabel = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined || value === '' ? null : toLabel(String(value))));

function toLabel(speaker: string): string {
  return /^(?:\d{1,3}|[A-Z]{1,2})$/.test(speaker) ? `Speaker ${speaker}` : speaker;
}
