import { InputError } from '../../../domain/errors.js';
import { problem } from '../../problem.js';
import type { FileHead, SourceFile } from '../../source-file.js';
import { toFacts } from '../parts/facts.js';
import { headLines, splitLines } from '../parts/head-lines.js';
import { fieldOfName, snakeCase } from '../parts/table/columns.js';
import { chooseLabels, isNoteLabel, type LabelledLine, parseLine, parseTimeLine } from '../parts/text/lines.js';
import { type Cue, toTurns } from '../parts/turns.js';
import type { Acceptance, ReadItem, TranscriptReader } from '../reader.js';

/** Plain text with the speaker before the words: `T: …`, `Peer supporter: …`, `[00:01] Speaker 1: …`. */
export const textReader: TranscriptReader = { id: 'text', label: 'Plain text', version: 1, surest: 0.8, accepts, read };

function accepts(head: FileHead): Acceptance {
  if (head.text === null) return { accepted: false, because: 'not text' };
  if (/^\s*(WEBVTT|@Begin|<\?xml|File type)/.test(head.text))
    return { accepted: false, because: 'marked as another format' };
  const { lines, parsed } = parseHead(head);
  const labels = chooseLabels(parsed);
  const filled = lines.filter((line) => line.trim() !== '').length;
  const labelled = parsed.filter((line) => labels.has(line?.label ?? '')).length;
  if (labelled < 2) return { accepted: false, because: 'fewer than two lines begin with a speaker' };
  const because = `${labelled} of its first ${filled} lines begin with one of ${labels.size} speaker${labels.size === 1 ? '' : 's'}`;
  const certainty = (labels.size > 1 ? 0.5 : 0.3) + 0.3 * Math.min(1, labelled / filled);
  return { accepted: true, certainty, because };
}

async function* read(file: SourceFile): AsyncGenerator<ReadItem> {
  const { lines, parsed: all } = await parseFile(file);
  const source = { path: file.path, part: null };
  const header = readHeader(lines);
  const parsed = header.lines === 0 ? all : all.map((line, index) => (index < header.lines ? null : line));
  const labels = chooseLabels(parsed);
  const cues: Mutable<Cue>[] = [];
  let before = 0;
  let notes = 0;
  let firstNote = 0;
  let stamp: ReturnType<typeof parseTimeLine> = null;
  for (let index = header.lines; index < lines.length; index++) {
    const entry = parsed[index] ?? null;
    const line = lines[index] ?? '';
    const alone = parseTimeLine(line);
    if (alone) {
      stamp = alone;
      continue;
    }
    if (entry && labels.has(entry.label)) {
      const speaker = labels.get(entry.label) ?? entry.label;
      const { start, end } = entry.start === null && stamp ? stamp : entry;
      cues.push({ speaker, text: entry.text, start, end, line: index + 1 });
      stamp = null;
      continue;
    }
    if (line.trim() === '') continue;
    const last = cues.at(-1);
    if (entry && isNoteLabel(entry.label)) {
      notes++;
      firstNote ||= index + 1;
    } else if (last) last.text = last.text === '' ? line.trim() : `${last.text}\n${line.trim()}`;
    else before++;
  }
  const turns = toTurns(cues, Number.NEGATIVE_INFINITY);
  if (turns.length === 0) {
    throw new InputError(
      'no-speakers',
      'expected lines that begin with a speaker, such as "T:" or "Peer supporter:", found none',
      'export the transcript with speaker names, one turn a line',
    );
  }
  if (notes > 0 || before > 0) {
    yield {
      kind: 'problem',
      problem: problem({
        code: 'lines-left-out',
        severity: 'info',
        source,
        line: before > 0 ? header.lines + 1 : firstNote,
        message: `expected speech in every line, found ${before} before the first speaker and ${notes} marked as notes`,
        remedy: 'nothing to do if they are not speech; otherwise begin them with the speaker',
      }),
    };
  }
  const facts = toFacts(header.pairs);
  const { metadata, globals } = facts;
  yield {
    kind: 'transcript',
    transcript: { source, format: textReader.id, metadata, globals, turns, statedRoles: {} },
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface ParsedText {
  readonly lines: readonly string[];
  /** For each line. */
  readonly parsed: readonly (LabelledLine | null)[];
}

/** A file's start is looked at to choose its reader, and often is all there is to read. */
const heads = new WeakMap<FileHead, ParsedText>();

function parseHead(head: FileHead): ParsedText {
  const known = heads.get(head);
  if (known) return known;
  const text = parseLines(headLines(head));
  heads.set(head, text);
  return text;
}

async function parseFile(file: SourceFile): Promise<ParsedText> {
  const text = await file.text();
  return text === file.head.text ? parseHead(file.head) : parseLines(splitLines(text));
}

function parseLines(lines: readonly string[]): ParsedText {
  return { lines, parsed: lines.map(parseLine) };
}

interface Header {
  /** Lines it takes at the top of the file. */
  readonly lines: number;
  readonly pairs: readonly (readonly [string, string])[];
}

/**
 * A block of `Key: value` lines at the top, closed by a blank line, in which at
 * least one key is a metadata field that no speaker is called.
 */
function readHeader(lines: readonly string[]): Header {
  const none: Header = { lines: 0, pairs: [] };
  const pairs: [string, string][] = [];
  let telling = false;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      if (pairs.length === 0) continue;
      return telling ? { lines: index, pairs } : none;
    }
    const match = /^\s*([\p{L}][\p{L}\p{N} _-]{1,30}?)\s*[:：]\s*(.{0,300}?)\s*$/u.exec(line);
    if (!match || pairs.length > 40) return none;
    const name = snakeCase(match[1] ?? '');
    const field = fieldOfName(name);
    if (field !== null && !['practitioner', 'client', 'peer_supporter'].includes(name)) telling = true;
    pairs.push([field === 'session' ? 'session_id' : (field ?? name), match[2] ?? '']);
  }
  return none;
}
