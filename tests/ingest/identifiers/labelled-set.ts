import { readFileSync } from 'node:fs';
import { NO_METADATA, type Transcript } from '../../../src/domain/transcript.js';
import {
  findIdentifiers,
  findInLabel,
  findInPath,
  findInValue,
  type KindSpan,
} from '../../../src/ingest/identifiers/find-identifiers.js';

interface Planted {
  readonly kind: string;
  /** Where a name comes from, where the set says so. */
  readonly origin: string | null;
  readonly start: number;
  readonly end: number;
}

/** One line of the labelled set: its words, what was planted in it, and what the gate found. */
interface LabelledLine {
  readonly line: number;
  readonly text: string;
  readonly planted: readonly Planted[];
  readonly found: readonly KindSpan[];
}

export interface Tally {
  planted: number;
  found: number;
  sameKind: number;
}

export interface GateResult {
  readonly byKind: ReadonlyMap<string, Tally>;
  readonly byOrigin: ReadonlyMap<string, Tally>;
  readonly all: Tally;
  readonly names: Tally;
  readonly patterned: Tally;
  readonly nearMisses: number;
  readonly nearMissesFlagged: number;
  readonly findings: number;
  readonly rightFindings: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Kinds that have a shape of their own; names, places and organisations are words. */
const WORDED_KINDS: ReadonlySet<string> = new Set(['person-name', 'place', 'organisation']);

/** Runs the gate over files of the labelled set (format: see fixtures/identifiers/README.md). */
export function runLabelledSet(...paths: readonly string[]): GateResult {
  const lines = paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split(/\n\s*\n/)
      .flatMap(readConversation),
  );
  const byKind = new Map<string, Tally>();
  const byOrigin = new Map<string, Tally>();
  const missed: string[] = [];
  const wrong: string[] = [];
  let nearMisses = 0;
  let nearMissesFlagged = 0;
  let findings = 0;
  let rightFindings = 0;
  for (const { line, text, planted, found } of lines) {
    for (const span of planted) {
      if (span.kind === 'miss') {
        nearMisses++;
        if (found.some((finding) => overlap(finding, span) > 0)) nearMissesFlagged++;
        continue;
      }
      const tallies = [tallyOf(byKind, span.kind), ...(span.origin === null ? [] : [tallyOf(byOrigin, span.origin)])];
      for (const tally of tallies) tally.planted++;
      const covering = found.filter((finding) => overlap(finding, span) > 0);
      const covered = covering.reduce((sum, finding) => sum + overlap(finding, span), 0);
      if (covered >= 0.8 * (span.end - span.start)) for (const tally of tallies) tally.found++;
      else missed.push(`${line}: ${span.kind} "${text.slice(span.start, span.end)}" in: ${text}`);
      if (covering.some((finding) => finding.kind === span.kind)) for (const tally of tallies) tally.sameKind++;
    }
    for (const finding of found) {
      findings++;
      if (planted.some((span) => span.kind !== 'miss' && overlap(finding, span) > 0)) rightFindings++;
      else wrong.push(`${line}: ${finding.kind} "${text.slice(finding.start, finding.end)}" in: ${text}`);
    }
  }
  const sum = (keep: (kind: string) => boolean) =>
    [...byKind]
      .filter(([kind]) => keep(kind))
      .reduce(
        (a, [, b]) => ({ planted: a.planted + b.planted, found: a.found + b.found, sameKind: a.sameKind + b.sameKind }),
        { planted: 0, found: 0, sameKind: 0 },
      );
  return {
    byKind,
    byOrigin,
    all: sum(() => true),
    names: sum((kind) => kind === 'person-name'),
    patterned: sum((kind) => !WORDED_KINDS.has(kind)),
    nearMisses,
    nearMissesFlagged,
    findings,
    rightFindings,
    missed,
    wrong,
  };
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const tally = tallies.get(key) ?? { planted: 0, found: 0, sameKind: 0 };
  tallies.set(key, tally);
  return tally;
}

let lineNumber = 0;

function readConversation(block: string, index: number): readonly LabelledLine[] {
  if (index === 0) lineNumber = 0;
  const rows = block.split('\n').map((raw) => ({ raw, line: ++lineNumber }));
  lineNumber++;
  const kept = rows.filter(({ raw }) => raw !== '' && !raw.startsWith('#'));
  const aside = /^(label|file|meta): /;
  const spoken = kept.filter(({ raw }) => !aside.test(raw)).map(({ raw, line }) => ({ ...parse(raw), line }));
  const transcript: Transcript = {
    source: { path: 'session.txt', part: null },
    format: 'text',
    metadata: NO_METADATA,
    globals: {},
    statedRoles: {},
    turns: spoken.map(({ text, line }, i) => ({
      index: i,
      speaker: i % 2 === 0 ? 'T' : 'C',
      text,
      spoken: text,
      start: null,
      end: null,
      line,
      codings: [],
    })),
  };
  const findings = findIdentifiers(transcript);
  const inText = spoken.map((entry, i) => ({ ...entry, found: findings.filter((finding) => finding.turn === i) }));
  const outside = kept
    .filter(({ raw }) => aside.test(raw))
    .map(({ raw, line }) => {
      const entry = parse(raw.replace(aside, ''));
      const find = raw.startsWith('label:') ? findInLabel : raw.startsWith('file:') ? findInPath : findInValue;
      return { ...entry, line, found: find(entry.text) };
    });
  return [...inText, ...outside];
}

function parse(marked: string): { text: string; planted: readonly Planted[] } {
  const planted: Planted[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\{([a-z-]+)(?::([a-z-]+))?\|([^}]*)\}/g)) {
    text += marked.slice(from, match.index);
    const [, kind, origin, words] = match;
    planted.push({ kind: kind!, origin: origin ?? null, start: text.length, end: text.length + words!.length });
    text += words!;
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), planted };
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
