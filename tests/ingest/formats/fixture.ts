import { readFileSync } from 'node:fs';
import type { TranscriptReader } from '../../../src/ingest/formats/reader.js';
import { type ReaderCase, readAll } from './conformance.js';

/** Fixtures of a format's folder for the conformance suite. */
export function casesOf(...paths: readonly string[]): readonly ReaderCase[] {
  return paths.map((path) => ({ name: path, path, bytes: bytesOf(path) }));
}

export function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(`fixtures/formats/${path}`));
}

/** The turns of a fixture's only session, as rows of line, start, end, speaker, words. */
export async function rowsOf(reader: TranscriptReader, path: string): Promise<readonly (readonly unknown[])[]> {
  const { transcripts } = await readAll(reader, path, bytesOf(path));
  if (transcripts.length !== 1) throw new Error(`${transcripts.length} sessions in ${path}`);
  return transcripts[0]!.turns.map(({ line, start, end, speaker, text }) => [line, start, end, speaker, text]);
}
