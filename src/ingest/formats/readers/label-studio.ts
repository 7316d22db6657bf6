import { z } from 'zod';
import { InputError } from '../../../domain/errors.js';
import type { OwnCodebook } from '../../../domain/own-codebook.js';
import { NO_METADATA } from '../../../domain/transcript.js';
import type { FileHead, SourceFile } from '../../source-file.js';
import { parseJson } from '../parts/json/values.js';
import { type LabelledSpan, spanTextToCues, toSpanCoding } from '../parts/labelled/span-text.js';
import { unknownLabels } from '../parts/labelled/unknown-labels.js';
import { type Cue, toTurns } from '../parts/turns.js';
import type { Acceptance, ReaderOptions, ReadItem, TranscriptReader } from '../reader.js';

/** Label Studio's JSON export: a task is a session, its dialogue paragraphs turns, its labels people's codes. */
export const labelStudioReader: TranscriptReader = {
  id: 'label-studio',
  label: 'Label Studio JSON',
  version: 1,
  surest: 0.97,
  accepts,
  read,
};

function accepts(head: FileHead): Acceptance {
  const text = head.text ?? '';
  if (!/^\s*[[{]/.test(text)) return { accepted: false, because: 'does not begin with [ or {' };
  const full =
    /"annotations"\s*:\s*\[/.test(text) &&
    /"data"\s*:\s*\{/.test(text) &&
    /"(?:completed_by|was_cancelled|from_name|paragraphlabels)"\s*:/.test(text);
  const min = /"paragraphlabels"\s*:/.test(text) || /"hypertextlabels"\s*:/.test(text);
  return full || min
    ? { accepted: true, certainty: 0.97, because: 'JSON with the keys of Label Studio tasks' }
    : { accepted: false, because: 'without the keys of Label Studio tasks' };
}

const INDEX = z.union([
  z.number().int(),
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number),
]);
const MARK = z.object({
  start: INDEX.optional(),
  end: INDEX.optional(),
  startOffset: z.number().int().optional(),
  endOffset: z.number().int().optional(),
  paragraphlabels: z.array(z.string()).optional(),
  labels: z.array(z.string()).optional(),
});
const PERSON = z
  .union([z.number(), z.string(), z.object({ id: z.union([z.number(), z.string()]).optional() })])
  .nullish();
const TASK = z.object({
  id: z.union([z.number(), z.string()]).optional(),
  data: z.record(z.string(), z.unknown()).optional(),
  annotations: z
    .array(
      z.object({
        completed_by: PERSON,
        was_cancelled: z.boolean().optional(),
        result: z.array(z.object({ value: MARK.catch({}) })).catch([]),
      }),
    )
    .optional(),
  /** JSON-MIN: the marks stand beside the data. */
  label: z.array(MARK).optional(),
  annotator: PERSON,
});
type Task = z.infer<typeof TASK>;
type Mark = z.infer<typeof MARK>;

async function* read(file: SourceFile, { codebook = null }: ReaderOptions): AsyncGenerator<ReadItem> {
  const json = parseJson(await file.text());
  const tasks = Array.isArray(json) ? json : [json];
  const byTask = new Map<string, { dialogue: unknown; marks: { annotator: string; mark: Mark }[] }>();
  for (const [index, raw] of tasks.entries()) {
    const task = TASK.safeParse(raw);
    if (!task.success) throw wrongShape(index + 1);
    const key = String(task.data.id ?? index + 1);
    // JSON-MIN has one entry per annotation, several of one task: their marks belong together.
    const known = byTask.get(key);
    const marks = marksOf(task.data);
    if (known) known.marks.push(...marks);
    else byTask.set(key, { dialogue: task.data.data ?? raw, marks: [...marks] });
  }
  let found = 0;
  for (const [key, { dialogue, marks }] of byTask) {
    const source = { path: file.path, part: byTask.size > 1 ? key : null };
    const turns = toTurns(toCues(dialogue, marks, codebook), Number.NEGATIVE_INFINITY);
    if (turns.length === 0) continue;
    found++;
    const unknown = unknownLabels(
      marks.flatMap(({ mark }) => labelsOf(mark)),
      source,
      codebook,
    );
    if (unknown) yield { kind: 'problem', problem: unknown };
    yield {
      kind: 'transcript',
      transcript: {
        source,
        format: 'label-studio',
        metadata: { ...NO_METADATA, sessionId: byTask.size > 1 ? key : null },
        globals: {},
        turns,
        statedRoles: {},
      },
    };
  }
  if (found === 0) {
    throw new InputError(
      'no-turns',
      `expected tasks with a dialogue (a list of author and text), found none in ${tasks.length} tasks`,
      'export the project as JSON, with the Paragraphs or Text tag on the dialogue',
    );
  }
}

function wrongShape(task: number): InputError {
  return new InputError(
    'wrong-shape',
    `expected a Label Studio task, found something else at task ${task}`,
    'export the project again as JSON',
  );
}

/** Cancelled annotations were given up, and predictions are no person's. */
function marksOf(task: Task): { annotator: string; mark: Mark }[] {
  const own = (task.label ?? []).map((mark) => ({ annotator: nameOf(task.annotator), mark }));
  const others = (task.annotations ?? [])
    .filter(({ was_cancelled }) => was_cancelled !== true)
    .flatMap(({ completed_by, result }) =>
      result.map(({ value }) => ({ annotator: nameOf(completed_by), mark: value })),
    );
  return [...own, ...others].filter(({ mark }) => labelsOf(mark).length > 0);
}

/** The number Label Studio gives a person; their e-mail stays out of the results. */
function nameOf(person: z.infer<typeof PERSON>): string {
  const id = typeof person === 'object' ? person?.id : person;
  return id === undefined || id === null || String(id).includes('@') ? 'annotator' : `annotator ${id}`;
}

function labelsOf(mark: Mark): readonly string[] {
  return mark.paragraphlabels ?? mark.labels ?? [];
}

const PARAGRAPH = z.object({
  author: z.string().optional(),
  speaker: z.string().optional(),
  name: z.string().optional(),
  role: z.string().optional(),
  text: z.string().optional(),
  utterance: z.string().optional(),
  message: z.string().optional(),
  content: z.string().optional(),
  start: z.number().optional(),
  end: z.number().optional(),
});

function toCues(
  dialogue: unknown,
  marks: readonly { annotator: string; mark: Mark }[],
  codebook: OwnCodebook | null,
): readonly Cue[] {
  const values = typeof dialogue === 'object' && dialogue !== null ? Object.values(dialogue) : [];
  const paragraphs = values
    .map((value) => z.array(PARAGRAPH).min(1).safeParse(value))
    .find((parsed) => parsed.success && parsed.data.some((one) => textOf(one) !== ''));
  if (paragraphs?.success) return paragraphs.data.map((paragraph, index) => toCue(paragraph, index, marks, codebook));
  const text = values.filter((value) => typeof value === 'string').sort((a, b) => b.length - a.length)[0];
  if (text === undefined) return [];
  const spans = marks.flatMap(({ annotator, mark }): LabelledSpan[] =>
    labelsOf(mark).map((label) => ({ annotator, label, start: mark.start ?? 0, end: mark.end ?? 0 })),
  );
  return spanTextToCues(text, spans, codebook);
}

type Paragraph = z.infer<typeof PARAGRAPH>;

function textOf({ text, utterance, message, content }: Paragraph): string {
  return text ?? utterance ?? message ?? content ?? '';
}

/** Offsets count from the paragraph's start; a mark over several paragraphs covers the ones between whole. */
function toCue(
  paragraph: Paragraph,
  index: number,
  marks: readonly { annotator: string; mark: Mark }[],
  codebook: OwnCodebook | null,
): Cue {
  const raw = textOf(paragraph);
  const indent = raw.length - raw.trimStart().length;
  const length = raw.trim().length;
  const codings = marks.flatMap(({ annotator, mark }) => {
    const first = mark.start ?? -1;
    const last = mark.end ?? first;
    if (index < first || index > last) return [];
    const start = index === first ? Math.max(0, (mark.startOffset ?? 0) - indent) : 0;
    const end = index === last ? Math.min(length, (mark.endOffset ?? raw.length) - indent) : length;
    return labelsOf(mark).flatMap((label) => toSpanCoding({ annotator, label, start, end }, codebook) ?? []);
  });
  return {
    speaker: paragraph.author ?? paragraph.speaker ?? paragraph.name ?? paragraph.role ?? null,
    text: raw.trim(),
    start: paragraph.start ?? null,
    end: paragraph.end ?? null,
    line: index + 1,
    codings,
  };
}
