import type { HumanCoding, Turn } from '../../../domain/transcript.js';
import { blankMarkup } from './markup.js';

/** A piece of speech as a file gives it: a line, a cue, a row. */
export interface Cue {
  readonly speaker: string | null;
  readonly text: string;
  /** Seconds from the start of the recording. */
  readonly start: number | null;
  readonly end: number | null;
  /** 1-based line, cue, row or paragraph in the source. */
  readonly line: number;
  readonly codings?: readonly HumanCoding[];
  /** Given when the reader knows better than `blankMarkup`; the same length as `text`. */
  readonly spoken?: string;
}

/**
 * Turns from cues, in order. One speaker's adjacent cues become one turn when
 * both have times, the silence between is at most `mergeGapSeconds`, and
 * neither carries a person's code.
 */
export function toTurns(cues: Iterable<Cue>, mergeGapSeconds: number): readonly Turn[] {
  const merged: Cue[] = [];
  for (const raw of cues) {
    const cue = clean(raw);
    if (cue.text === '') continue;
    const last = merged.at(-1);
    if (last && areOneTurn(last, cue, mergeGapSeconds)) merged[merged.length - 1] = join(last, cue);
    else merged.push(cue);
  }
  return merged.map((cue, index) => ({
    index,
    speaker: cue.speaker,
    text: cue.text,
    spoken: cue.spoken ?? blankMarkup(cue.text),
    start: cue.start,
    end: cue.end,
    line: cue.line,
    codings: cue.codings ?? [],
  }));
}

/** Control characters, which no one says and no page can show. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\ufffe\uffff]/g;

/** Most labels, such as "T" or "SPEAKER_00". */
const ONE_WORD = /^[!-~]*$/;

/** Space and control characters around a speaker's name removed; null when nothing is left. */
export function cleanSpeaker(label: string | null | undefined): string | null {
  const given = label ?? '';
  const cleaned = ONE_WORD.test(given) ? given : given.replace(CONTROL, ' ').replace(/\s+/g, ' ').trim();
  return cleaned === '' ? null : cleaned;
}

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;

function clean(cue: Cue): Cue {
  const speaker = cleanSpeaker(cue.speaker);
  if (cue.spoken !== undefined) return { ...cue, speaker };
  const text = cue.text.replace(CONTROL, ' ').replace(LINE_ENDS, '\n').trim();
  return text === cue.text && speaker === cue.speaker ? cue : { ...cue, speaker, text };
}

function areOneTurn(before: Cue, after: Cue, mergeGapSeconds: number): boolean {
  if (before.speaker !== after.speaker || before.end === null || after.start === null) return false;
  if ((before.codings?.length ?? 0) > 0 || (after.codings?.length ?? 0) > 0) return false;
  const silence = after.start - before.end;
  return silence <= mergeGapSeconds && after.start >= (before.start ?? 0);
}

function join(before: Cue, after: Cue): Cue {
  const spoken =
    before.spoken === undefined && after.spoken === undefined
      ? {}
      : { spoken: `${before.spoken ?? blankMarkup(before.text)} ${after.spoken ?? blankMarkup(after.text)}` };
  return { ...before, text: `${before.text} ${after.text}`, end: after.end ?? before.end, ...spoken };
}
