import { z } from 'zod';
import { InputError } from '../../../domain/errors.js';
import type { OwnCodebook } from '../../../domain/own-codebook.js';
import { type HumanCoding, NO_METADATA } from '../../../domain/transcript.js';
import type { FileHead, SourceFile } from '../../source-file.js';
import { firstFilledLines } from '../parts/head-lines.js';
import { isRecord, parseJson } from '../parts/json/values.js';
import { toCodings } from '../parts/labelled/codings.js';
import { type LabelledSpan, spanTextToCues } from '../parts/labelled/span-text.js';
import { unknownLabels } from '../parts/labelled/unknown-labels.js';
import { readLines } from '../parts/lines.js';
import { type Cue, toTurns } from '../parts/turns.js';
import type { Acceptance, ReaderOptions, ReadItem, TranscriptReader } from '../reader.js';

/** doccano's JSON Lines: a document is a whole session with marked spans, or one utterance with its codes. */
export const doccanoReader: TranscriptReader = {
  id: 'doccano',
  label: 'doccano JSON Lines',
  version: 2,
  surest: 0.85,
  accepts,
  read,
};

function accepts(head: FileHead): Acceptance {
  const [first = ''] = firstFilledLines(head.text ?? '', 1);
  if (!first.trimStart().startsWith('{') || !/"(?:text|data)"\s*:\s*"/.test(first))
    return { accepted: false, because: 'the first line is not an object with a text' };
  const listed =
    /"(?:label|labels|entities)"\s*:\s*\[/.test(first) || /"annotations"\s*:\s*\[\s*(?:\{[^}]*"label"|\])/.test(first);
  return listed
    ? { accepted: true, certainty: 0.85, because: 'a text with its labels in each line, as doccano exports' }
    : { accepted: false, because: 'no list of labels beside the text' };
}

const OFFSET = z.number().int().min(0);
const ENTITY = z.object({
  // Older exports give a label's number instead of its name, and leave the offsets out where a whole text is labelled.
  label: z.union([z.string(), z.number()]).transform(String),
  start_offset: OFFSET.optional(),
  end_offset: OFFSET.optional(),
  user: z.union([z.number(), z.string()]).optional(),
});
const DOCUMENT = z.looseObject({
  id: z.union([z.number(), z.string()]).nullish(),
  text: z.string().optional(),
  data: z.string().optional(),
  label: z.array(z.union([z.string(), z.tuple([OFFSET, OFFSET, z.string()])])).nullish(),
  labels: z.array(z.union([z.string(), z.tuple([OFFSET, OFFSET, z.string()])])).nullish(),
  entities: z.array(ENTITY).nullish(),
  annotations: z.array(ENTITY).nullish(),
});
type Document = z.infer<typeof DOCUMENT> & { readonly line: number };

async function* read(file: SourceFile, { codebook = null }: ReaderOptions): AsyncGenerator<ReadItem> {
  const documents: Document[] = [];
  for await (const { text, line } of readLines(file.chunks())) {
    if (text.trim() === '') continue;
    const document = DOCUMENT.safeParse(parseJson(text, line));
    if (!document.success) throw wrongShape(line);
    documents.push({ ...document.data, line });
  }
  const whole = documents.filter(
    (document) => textOf(document).includes('\n') && spanTextToCues(textOf(document), [], null).length > 1,
  );
  const sessions =
    whole.length > 0 ? whole.map((document) => readWhole(document, codebook)) : readUtterances(documents, codebook);
  let found = 0;
  for (const { key, cues, labels } of sessions) {
    const source = { path: file.path, part: sessions.length > 1 ? key : null };
    const turns = toTurns(cues, Number.NEGATIVE_INFINITY);
    if (turns.length === 0) continue;
    found++;
    const unknown = unknownLabels(labels, source, codebook);
    if (unknown) yield { kind: 'problem', problem: unknown };
    const metadata = { ...NO_METADATA, sessionId: sessions.length > 1 ? key : null };
    yield {
      kind: 'transcript',
      transcript: { source, format: 'doccano', metadata, globals: {}, turns, statedRoles: {} },
    };
  }
  if (found === 0)
    throw new InputError(
      'no-turns',
      'expected texts in which lines begin with a speaker, or a text and a speaker in each line, found neither',
      'import the transcripts with a "speaker" field, or with "T: …" at the start of each line',
      { line: 1 },
    );
}

function wrongShape(line: number): InputError {
  return new InputError(
    'wrong-shape',
    'expected a doccano document with a text and its labels, found something else',
    'export the dataset again as JSONL',
    { line },
  );
}

interface Found {
  readonly key: string;
  readonly cues: readonly Cue[];
  readonly labels: readonly string[];
}

function readWhole(document: Document, codebook: OwnCodebook | null): Found {
  const annotator = annotatorOf(document);
  const tuples = [...(document.label ?? []), ...(document.labels ?? [])].filter((label) => typeof label !== 'string');
  const spans: LabelledSpan[] = [
    ...tuples.map(([start, end, label]) => ({ annotator, label, start, end })),
    ...marksOf(document, annotator).flatMap(({ start, end, ...mark }) =>
      start === undefined || end === undefined ? [] : [{ ...mark, start, end }],
    ),
  ];
  return {
    key: String(document.id ?? document.line),
    cues: spanTextToCues(textOf(document), spans, codebook),
    labels: spans.map(({ label }) => label),
  };
}

/** doccano does not keep the order of import, so documents go by their turn or id where they have one. */
function readUtterances(documents: readonly Document[], codebook: OwnCodebook | null): readonly Found[] {
  const bySession = new Map<string, Document[]>();
  for (const document of documents) {
    const key = cell(document, SESSION_KEYS) ?? '';
    const list = bySession.get(key);
    if (list) list.push(document);
    else bySession.set(key, [document]);
  }
  return [...bySession].map(([key, list]) => {
    const ordered = [...list].sort((a, b) => positionOf(a) - positionOf(b));
    const byTurn = new Map<string, Cue>();
    for (const document of ordered) {
      const cue = toCue(document, codebook);
      // Several annotators' copies of one document come as several lines with the same id.
      const id = `${document.id ?? document.line} ${cue.text}`;
      const known = byTurn.get(id);
      byTurn.set(id, known ? { ...known, codings: [...(known.codings ?? []), ...(cue.codings ?? [])] } : cue);
    }
    const labels = list.flatMap((document) => [
      ...labelsOf(document),
      ...marksOf(document, '').map(({ label }) => label),
    ]);
    return { key, cues: [...byTurn.values()], labels };
  });
}

const SESSION_KEYS = ['session_id', 'session', 'conv_id', 'conversation_id', 'transcript_id', 'dialogue_id'];
const SPEAKER_KEYS = ['speaker', 'role', 'author', 'interlocutor', 'who'];
const ORDER_KEYS = ['turn', 'turn_index', 'utterance_index', 'conv_utt_idx', 'utterance_id', 'index', 'position', 'id'];

function toCue(document: Document, codebook: OwnCodebook | null): Cue {
  const text = textOf(document).trim();
  const annotator = annotatorOf(document);
  const speaker = cell(document, SPEAKER_KEYS);
  const prefixed = speaker === null ? /^([\p{L}][\p{L}\p{N} _-]{0,30}):\s+(.+)$/su.exec(text) : null;
  return {
    speaker: speaker ?? prefixed?.[1] ?? null,
    text: prefixed?.[2] ?? text,
    start: null,
    end: null,
    line: document.line,
    codings: codingsOf(document, annotator, codebook),
  };
}

/** The labels of the document as a whole, and those that its annotators put on it or on parts of it. */
function codingsOf(document: Document, annotator: string, codebook: OwnCodebook | null): readonly HumanCoding[] {
  const byAnnotator = new Map<string, string[]>([[annotator, [...labelsOf(document)]]]);
  for (const mark of marksOf(document, annotator)) {
    const labels = byAnnotator.get(mark.annotator) ?? [];
    byAnnotator.set(mark.annotator, [...labels, mark.label]);
  }
  return [...byAnnotator].flatMap(([name, labels]) => toCodings(name, labels, codebook));
}

/** What annotators marked, as exports of different ages list it. */
function marksOf(document: Document, annotator: string) {
  return [...(document.entities ?? []), ...(document.annotations ?? [])].map((mark) => ({
    annotator: mark.user === undefined ? annotator : `annotator ${mark.user}`,
    label: mark.label,
    start: mark.start_offset,
    end: mark.end_offset,
  }));
}

function labelsOf(document: Document): readonly string[] {
  return [...(document.label ?? []), ...(document.labels ?? [])].map((label) =>
    typeof label === 'string' ? label : label[2],
  );
}

function textOf({ text, data }: Document): string {
  return text ?? data ?? '';
}

function annotatorOf(document: Document): string {
  return cell(document, ['username', 'annotator', 'user', 'annotated_by']) ?? 'annotator';
}

function positionOf(document: Document): number {
  const position = Number(cell(document, ORDER_KEYS) ?? Number.NaN);
  return Number.isFinite(position) ? position : document.line;
}

/** A value of the document or of its `meta`. */
function cell(document: Document, keys: readonly string[]): string | null {
  const { meta } = document;
  for (const from of [document, isRecord(meta) ? meta : {}]) {
    for (const key of keys) {
      const value = Object.hasOwn(from, key) ? Reflect.get(from, key) : undefined;
      if ((typeof value === 'string' && value.trim() !== '') || typeof value === 'number') return String(value);
    }
  }
  return null;
}
