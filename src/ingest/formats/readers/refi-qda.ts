import { InputError } from '../../../domain/errors.js';
import type { OwnCodebook } from '../../../domain/own-codebook.js';
import { plural } from '../../../domain/plural.js';
import { NO_METADATA } from '../../../domain/transcript.js';
import { problem } from '../../problem.js';
import type { FileHead, SourceFile } from '../../source-file.js';
import { type LabelledSpan, spanTextToCues } from '../parts/labelled/span-text.js';
import { unknownLabels } from '../parts/labelled/unknown-labels.js';
import type { ProjectSource } from '../parts/refi-qda/parse-project.js';
import { toTurns } from '../parts/turns.js';
import { namesIn } from '../parts/zip/names-in.js';
import { openPacked, type PackedDocument } from '../parts/zip/parts.js';
import type { Acceptance, ReaderOptions, ReadItem, TranscriptReader } from '../reader.js';

/**
 * REFI-QDA projects, the exchange format of NVivo, MAXQDA, ATLAS.ti and others: a session a text, codings as people's codes
 * where their names are the codebook's.
 */
export const refiQdaReader: TranscriptReader = {
  id: 'refi-qda',
  label: 'REFI-QDA project',
  version: 1,
  surest: 0.99,
  accepts,
  read,
};

/** The project's own file may stand behind its sources, out of sight; then its name tells. */
function accepts(head: FileHead): Acceptance {
  const names = namesIn(head);
  return names.includes('project.qde') || (names !== '' && /\.qdpx$/i.test(head.path))
    ? { accepted: true, certainty: 0.99, because: 'a ZIP archive with a REFI-QDA project in it' }
    : { accepted: false, because: 'no REFI-QDA project in it' };
}

async function* read(file: SourceFile, { codebook = null }: ReaderOptions): AsyncGenerator<ReadItem> {
  const packed = openPacked(await file.bytes(), broken);
  const xml = packed.text('project.qde');
  if (xml === null) throw broken();
  const { parseProject } = await import('../parts/refi-qda/parse-project.js');
  const sources = parseProject(xml, broken);
  let found = 0;
  let without = 0;
  for (const [at, one] of sources.entries()) {
    const part = one.name.trim() || `source ${at + 1}`;
    const items = readSource(one, packed, { path: file.path, part }, codebook);
    if (items.length === 0) without++;
    else found++;
    yield* items;
  }
  if (found === 0) throw noTranscript(sources.length);
  if (without > 0) {
    yield {
      kind: 'problem',
      problem: problem({
        code: 'sources-left-out',
        severity: 'warning',
        source: { path: file.path, part: null },
        message: `expected transcripts in the project, found ${without} of ${sources.length} sources without text in which speakers are named`,
        remedy: 'nothing to do if they are memos or papers; otherwise export them as DOCX or plain text',
      }),
    };
  }
}

function readSource(
  one: ProjectSource,
  packed: PackedDocument,
  source: { path: string; part: string },
  codebook: OwnCodebook | null,
): readonly ReadItem[] {
  const raw = one.content ?? textOf(one.file, packed);
  if (raw === null) return [];
  const { text, at } = unixEnds(raw);
  const spans = one.codings.map(
    ({ annotator, code, start, end }): LabelledSpan => ({ annotator, label: code, start: at(start), end: at(end) }),
  );
  const cues = spanTextToCues(text, spans, codebook);
  const turns = toTurns(cues, Number.NEGATIVE_INFINITY);
  if (turns.length < 2) return [];
  const unknown = unknownLabels(
    spans.map(({ label }) => label),
    source,
    codebook,
  );
  const metadata = { ...NO_METADATA, sessionId: source.part };
  return [
    ...(unknown ? [{ kind: 'problem' as const, problem: unknown }] : []),
    { kind: 'transcript', transcript: { source, format: 'refi-qda', metadata, globals: {}, turns, statedRoles: {} } },
  ];
}

function textOf(file: string | null, packed: PackedDocument): string | null {
  if (file === null) return null;
  const name = packed.names.find((one) => one === file || one.toLowerCase() === `sources/${file.toLowerCase()}`);
  return name === undefined ? null : packed.text(name);
}

/** The text with LF at its lines' ends, and where a position counted in whole characters of the file stands in it. */
function unixEnds(raw: string): { readonly text: string; at(position: number): number } {
  const text = raw.replace(/\r\n?/g, '\n');
  if (text === raw && !/[\ud800-\udbff]/.test(raw)) return { text, at: (position) => position };
  const places: number[] = [];
  const characters = Array.from(raw);
  let place = 0;
  for (const [at, character] of characters.entries()) {
    places.push(place);
    place += character === '\r' && characters[at + 1] === '\n' ? 0 : character.length;
  }
  return { text, at: (position) => places[position] ?? text.length };
}

function broken(): InputError {
  return new InputError(
    'broken-qdpx',
    'expected a REFI-QDA project, found one that cannot be opened',
    'export the project again, or export the transcripts as DOCX',
  );
}

function noTranscript(sources: number): InputError {
  return new InputError(
    'no-speakers',
    `expected texts in which lines begin with a speaker, found a REFI-QDA project of ${plural(sources, 'source')} without`,
    'export the transcripts from the program as DOCX or plain text, each turn beginning with its speaker',
  );
}
