import { expect, test } from 'vitest';
import type { Problem } from '../../../src/domain/problem.js';
import type { Transcript } from '../../../src/domain/transcript.js';
import type { ReaderOptions, ReadItem, TranscriptReader } from '../../../src/ingest/formats/reader.js';
import { DEFAULT_INGEST_OPTIONS } from '../../../src/ingest/options.js';
import { memorySource } from '../../../src/ingest/source.js';

/** A fixture of the reader's format: its name and its bytes. */
export interface ReaderCase {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

export const DEFAULT_OPTIONS: ReaderOptions = {
  columns: {},
  mergeGapSeconds: 2,
  limits: DEFAULT_INGEST_OPTIONS.limits,
};

export async function readAll(
  reader: TranscriptReader,
  path: string,
  bytes: Uint8Array | string,
  options: ReaderOptions = DEFAULT_OPTIONS,
): Promise<{ transcripts: Transcript[]; problems: Problem[] }> {
  const items: ReadItem[] = [];
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  for await (const item of reader.read(memorySource(path, content), options)) items.push(item);
  return {
    transcripts: items.flatMap((item) => (item.kind === 'transcript' ? [item.transcript] : [])),
    problems: items.flatMap((item) => (item.kind === 'problem' ? [item.problem] : [])),
  };
}

/** What every reader must do with every fixture of its own format. */
export function testReader(reader: TranscriptReader, cases: readonly ReaderCase[]): void {
  test(`${reader.id}: id, label and version are set`, () => {
    expect(reader.id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(reader.label).not.toBe('');
    expect(reader.version).toBeGreaterThan(0);
  });

  test(`${reader.id}: has at least two fixtures`, () => {
    expect(cases.length).toBeGreaterThanOrEqual(2);
  });

  for (const { name, path, bytes } of cases) {
    test(`${reader.id}: ${name} is accepted by its content, whatever its name, with a reason`, () => {
      const acceptance = reader.accepts(memorySource('somewhere/file.unknown', bytes).head);
      expect(acceptance).toMatchObject({ accepted: true });
      expect(acceptance.because).not.toBe('');
      expect(acceptance.accepted && acceptance.certainty).toBeLessThanOrEqual(reader.surest);
    });

    test(`${reader.id}: ${name} gives transcripts that keep the rules`, async () => {
      const { transcripts, problems } = await readAll(reader, path, bytes);
      expect(transcripts.length).toBeGreaterThan(0);
      for (const transcript of transcripts) checkTranscript(reader, path, transcript);
      for (const problem of problems) {
        expect(problem.source.path).toBe(path);
        expect(problem.message).not.toBe('');
        expect(problem.remedy).not.toBe('');
      }
      expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
    });

    test(`${reader.id}: ${name} reads the same twice`, async () => {
      expect(await readAll(reader, path, bytes)).toEqual(await readAll(reader, path, bytes));
    });

    test(`${reader.id}: ${name} never leaks words into problems when cut anywhere`, async () => {
      for (const share of [0.2, 0.5, 0.8]) {
        const cut = bytes.subarray(0, Math.floor(bytes.length * share));
        try {
          const { transcripts } = await readAll(reader, path, cut);
          for (const transcript of transcripts) checkTranscript(reader, path, transcript);
        } catch (error) {
          expect(error).toHaveProperty('hint');
          expect(error).toHaveProperty('code');
        }
      }
    });
  }
}

function checkTranscript(reader: TranscriptReader, path: string, transcript: Transcript): void {
  expect(transcript.format).toBe(reader.id);
  expect(transcript.source.path).toBe(path);
  expect(transcript.turns.length).toBeGreaterThan(0);
  let line = 0;
  transcript.turns.forEach((turn, index) => {
    expect(turn.index).toBe(index);
    expect(turn.spoken).toHaveLength(turn.text.length);
    expect(turn.text.trim()).toBe(turn.text);
    expect(turn.text).not.toBe('');
    expect(turn.text).not.toContain('\r');
    expect(turn.speaker).not.toBe('');
    expect(turn.line).toBeGreaterThan(0);
    line = Math.max(line, turn.line);
    for (const time of [turn.start, turn.end]) if (time !== null) expect(time).toBeGreaterThanOrEqual(0);
    for (const coding of turn.codings) {
      if (coding.unit !== 'span') continue;
      expect(coding.start).toBeGreaterThanOrEqual(0);
      expect(coding.end).toBeLessThanOrEqual(turn.text.length);
      expect(coding.end).toBeGreaterThan(coding.start);
    }
  });
  for (const speaker of Object.keys(transcript.statedRoles)) {
    expect(transcript.turns.some((turn) => turn.speaker === speaker)).toBe(true);
  }
}
