import { InputError } from '../../../../domain/errors.js';
import type { Transcript } from '../../../../domain/transcript.js';
import { memorySource } from '../../../source.js';
import type { ReaderOptions, ReadItem, TranscriptReader } from '../../reader.js';
import type { DocumentLine } from './raised-labels.js';

/** What a document of any kind is called in messages, and who reads its lines once they are plain text. */
export interface DocumentKind {
  readonly format: string;
  /** With its article: "a Word document". */
  readonly name: string;
  /** Readers of plain text, of which the surest reads the lines. */
  readonly lineReaders: readonly TranscriptReader[];
}

/** The items that the surest reader of plain text makes of a document's lines; null when none finds speakers in them. */
export async function readLines(
  lines: readonly DocumentLine[],
  path: string,
  options: ReaderOptions,
  kind: DocumentKind,
): Promise<readonly ReadItem[] | null> {
  const text = lines.map((line) => line.text.replaceAll('\n', ' ')).join('\n');
  const file = memorySource(path, new TextEncoder().encode(text), 'utf-8');
  const asked = kind.lineReaders.flatMap((reader) => {
    const acceptance = reader.accepts(file.head);
    return acceptance.accepted ? [{ reader, certainty: acceptance.certainty }] : [];
  });
  const [best] = asked.toSorted((a, b) => b.certainty - a.certainty);
  if (!best) return null;
  const numberOf = (line: number): number => lines[line - 1]?.number ?? line;
  const items: ReadItem[] = [];
  try {
    for await (const item of best.reader.read(file, options)) items.push(item);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
  return items.map((item): ReadItem => {
    if (item.kind === 'transcript')
      return { kind: 'transcript', transcript: renumber(item.transcript, kind, numberOf) };
    const { line } = item.problem;
    return { kind: 'problem', problem: { ...item.problem, line: line === null ? null : numberOf(line) } };
  });
}

function renumber(transcript: Transcript, kind: DocumentKind, numberOf: (line: number) => number): Transcript {
  const turns = transcript.turns.map((turn) => ({ ...turn, line: numberOf(turn.line) }));
  return { ...transcript, format: kind.format, turns };
}
