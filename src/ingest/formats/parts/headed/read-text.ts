import { InputError } from '../../../../domain/errors.js';
import { NO_METADATA } from '../../../../domain/transcript.js';
import { problem } from '../../../problem.js';
import type { FileHead, SourceFile } from '../../../source-file.js';
import type { Acceptance, ReadItem } from '../../reader.js';
import { headLines, splitLines } from '../head-lines.js';
import { toTurns } from '../turns.js';
import { type Heading, readHeaded } from './read-headed.js';

/** A layout of headed text: how its headings look, and which lines are nobody's words. */
export interface HeadedLayout {
  readonly format: string;
  readonly example: string;
  toHeading(line: string): Heading | null;
  isNoise(line: string): boolean;
}

/** Two headings with a speaker, each with words below, in the first lines. */
export function acceptsHeaded(head: FileHead, layout: HeadedLayout): Acceptance {
  if (head.text === null) return { accepted: false, because: 'not text' };
  const lines = headLines(head);
  const headings = lines.filter((line) => line !== '' && layout.toHeading(line)?.speaker != null).length;
  if (headings < 2) return { accepted: false, because: `fewer than two headings such as "${layout.example}"` };
  const share = headings / lines.filter((line) => line.trim() !== '').length;
  if (share < 0.1) return { accepted: false, because: `only ${headings} headings such as "${layout.example}"` };
  return { accepted: true, certainty: 0.88, because: `${headings} headings such as "${layout.example}"` };
}

export async function* readHeadedText(file: SourceFile, layout: HeadedLayout): AsyncGenerator<ReadItem> {
  const lines = splitLines(await file.text()).map((text, index) => ({ text, line: index + 1 }));
  const { cues, before } = readHeaded(
    lines.filter(({ text }) => !layout.isNoise(text)),
    layout.toHeading,
  );
  const turns = toTurns(cues, Number.NEGATIVE_INFINITY);
  const source = { path: file.path, part: null };
  if (turns.length === 0) {
    throw new InputError(
      'no-turns',
      `expected words below headings such as "${layout.example}", found none`,
      'export the transcript again with speaker names and time stamps',
      { line: 1 },
    );
  }
  if (before > 0) {
    yield {
      kind: 'problem',
      problem: problem({
        code: 'lines-left-out',
        severity: 'info',
        source,
        line: 1,
        message: `expected a heading such as "${layout.example}" at the top, found ${before} other lines before it`,
        remedy: 'nothing to do if they are a title; otherwise add the speaker above them',
      }),
    };
  }
  yield {
    kind: 'transcript',
    transcript: { source, format: layout.format, metadata: NO_METADATA, globals: {}, turns, statedRoles: {} },
  };
}
