import { InputError } from '../../../domain/errors.js';
import { problem, problemFromError } from '../../problem.js';
import { memorySource } from '../../source.js';
import type { SourceFile } from '../../source-file.js';
import { noteProblems } from '../../source-notes.js';
import { explainUnknown } from '../../unknown-format.js';
import { chooseFrom } from '../choose.js';
import { readDirectory, type ZipMember } from '../parts/zip/directory.js';
import { refusePackage } from '../parts/zip/packages.js';
import type { ReaderOptions, ReadItem, TranscriptReader } from '../reader.js';

/** What may still be unpacked of an archive and of all in it, so that archives in archives cannot multiply. */
interface Budget {
  bytes: number;
  readonly limits: ReaderOptions['limits'];
}

/** ZIP archives of transcripts in any of the formats given; members are unpacked in memory, one after the other. */
export function zipReaderOf(readers: readonly TranscriptReader[]): TranscriptReader {
  const reader: TranscriptReader = {
    id: 'zip',
    label: 'ZIP archive',
    version: 1,
    surest: 0.5,
    accepts(head) {
      const [p, k, a, b] = head.bytes;
      return p === 0x50 && k === 0x4b && ((a === 3 && b === 4) || (a === 5 && b === 6))
        ? { accepted: true, certainty: 0.5, because: 'begins like a ZIP archive' }
        : { accepted: false, because: 'does not begin like a ZIP archive' };
    },
    read: (file, options) => {
      const { limits } = options;
      return readArchive(file, options, [...readers, reader], 1, {
        bytes: limits.unpackedMegabytes * MEGABYTE,
        limits,
      });
    },
  };
  return reader;
}

async function* readArchive(
  file: SourceFile,
  options: ReaderOptions,
  readers: readonly TranscriptReader[],
  depth: number,
  budget: Budget,
): AsyncGenerator<ReadItem> {
  const members = readDirectory(await file.bytes()).filter(({ name }) => !isOverlooked(name));
  if (members.length === 0)
    throw new InputError(
      'empty-archive',
      'expected transcripts in the archive, found no file',
      'pack the transcripts again',
    );
  refusePackage(members.map(({ name }) => name));
  const total = members.reduce((sum, { size }) => sum + size, 0);
  if (total > budget.bytes) throw tooMuch(budget);
  budget.bytes -= total;
  for (const member of [...members].sort((a, b) => (a.name < b.name ? -1 : 1)))
    yield* readMember(member, file.path, options, readers, depth, budget);
}

/** One file of the archive: its sessions are the archive's, under the file's name. Trouble with it is its own. */
async function* readMember(
  member: ZipMember,
  path: string,
  options: ReaderOptions,
  readers: readonly TranscriptReader[],
  depth: number,
  budget: Budget,
): AsyncGenerator<ReadItem> {
  const part = member.name;
  const source = { path, part };
  if (/(^|\/)(?:sessions\.csv|speakers\.csv|[^/]+\.meta\.json)$/i.test(part)) {
    yield {
      kind: 'problem',
      problem: problem({
        code: 'side-file-in-archive',
        severity: 'warning',
        source,
        message:
          'expected transcripts in the archive, found a file that speaks about them, which is only used in a folder',
        remedy: 'unpack the archive and give its folder',
      }),
    };
    return;
  }
  try {
    refuseUnsafe(member, depth, budget);
    const inner = memorySource(part, member.bytes());
    for (const note of noteProblems(inner.notes, source)) yield { kind: 'problem', problem: note };
    const chosen = chooseFrom(readers, inner.head);
    if (!chosen) throw await explainUnknown(inner);
    const items =
      chosen.reader.id === 'zip'
        ? readArchive(inner, options, readers, depth + 1, budget)
        : chosen.reader.read(inner, options);
    for await (const item of items) yield inside(item, path, part);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield { kind: 'problem', problem: problemFromError(error, source) };
  }
}

/** The item with the archive's path, and the file's name before any part of its own. */
function inside(item: ReadItem, path: string, member: string): ReadItem {
  const place = (part: string | null): string => (part === null ? member : `${member}/${part}`);
  if (item.kind === 'problem') {
    const { source } = item.problem;
    return { kind: 'problem', problem: { ...item.problem, source: { path, part: place(source.part) } } };
  }
  const { transcript } = item;
  return { kind: 'transcript', transcript: { ...transcript, source: { path, part: place(transcript.source.part) } } };
}

const MEGABYTE = 1024 * 1024;

function tooMuch({ limits }: Budget): InputError {
  return new InputError(
    'archive-too-large',
    `expected an archive that unpacks to at most ${limits.unpackedMegabytes} MB, with all archives in it, found more`,
    'unpack the archive and give its folder, or allow more with ingest.limits.unpackedMegabytes in the configuration',
  );
}

/** Nothing is ever written under a member's name, yet a name that climbs out of its folder says what it was made for. */
function refuseUnsafe({ name, encrypted }: ZipMember, depth: number, { limits }: Budget): void {
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.split('/').includes('..') || name.includes('\0'))
    throw new InputError(
      'unsafe-path',
      'expected a name inside the archive, found one that leads out of it',
      'do not use this archive; ask where it comes from',
    );
  if (encrypted)
    throw new InputError(
      'encrypted-archive',
      'expected files without a password, found an encrypted one',
      'unpack the archive with its password and give its folder',
    );
  if (depth > limits.nesting)
    throw new InputError(
      'nested-archive',
      `expected archives at most ${limits.nesting} deep in each other, found more`,
      'unpack the archive and give its folder',
    );
}

/** Folders and what systems leave in archives. */
function isOverlooked(name: string): boolean {
  return (
    name.endsWith('/') ||
    /(^|\/)(?:__MACOSX\/.*|\.[^/]*|thumbs\.db|desktop\.ini|~\$[^/]*)$/i.test(name) ||
    name.startsWith('__MACOSX/')
  );
}
