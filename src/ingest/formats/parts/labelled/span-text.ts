import type { OwnCodebook } from '../../../../domain/own-codebook.js';
import type { HumanCoding } from '../../../../domain/transcript.js';
import { readCode } from '../codes.js';
import { chooseLabels } from '../text/choose-labels.js';
import { parseLine } from '../text/line.js';
import type { Cue } from '../turns.js';

/** A label that a person put on characters of a text. */
export interface LabelledSpan {
  readonly annotator: string;
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** Cues of a text in which lines begin with the speaker, the spans moved to the turn they mark. */
export function spanTextToCues(
  text: string,
  spans: readonly LabelledSpan[],
  codebook: OwnCodebook | null,
): readonly Cue[] {
  const lines = splitWithOffsets(text);
  const parsed = lines.map(({ text: line }) => parseLine(line));
  const labels = chooseLabels(parsed, lines.filter(({ text: line }) => line.trim() !== '').length);
  const cues: {
    speaker: string | null;
    text: string;
    start: number | null;
    end: number | null;
    line: number;
    from: number;
    to: number;
  }[] = [];
  for (const [index, { text: line, from }] of lines.entries()) {
    const entry = parsed[index];
    const last = cues.at(-1);
    const speaker = entry ? labels.speakerOf(entry) : null;
    if (entry && speaker !== null) {
      const at = from + line.length - line.trimEnd().length;
      const begins = from + line.lastIndexOf(entry.text);
      cues.push({
        speaker,
        text: entry.text,
        start: entry.start,
        end: entry.end,
        line: index + 1,
        from: begins,
        to: Math.max(begins, from + line.length - (at - from)),
      });
    } else if (last && line.trim() !== '') {
      last.to = from + line.trimEnd().length;
      last.text = text.slice(last.from, last.to);
    }
  }
  return cues.map(({ from, to, ...cue }) => ({
    ...cue,
    codings: spansWithin(spans, from, to, cue.text.length, codebook),
  }));
}

/** A span's part inside one turn, as a coding of that turn; null when nothing of it is. */
export function toSpanCoding(
  { annotator, label, start, end }: LabelledSpan,
  codebook: OwnCodebook | null,
): HumanCoding | null {
  const found = readCode(label, codebook);
  if (found === null || end <= start) return null;
  return { unit: 'span', annotator, ...found, start, end, original: label };
}

function spansWithin(
  spans: readonly LabelledSpan[],
  from: number,
  to: number,
  length: number,
  codebook: OwnCodebook | null,
): readonly HumanCoding[] {
  return spans.flatMap((span) => {
    const start = Math.max(0, span.start - from);
    const end = Math.min(length, Math.min(span.end, to) - from);
    return toSpanCoding({ ...span, start, end }, codebook) ?? [];
  });
}

function splitWithOffsets(text: string): readonly { readonly text: string; readonly from: number }[] {
  const lines: { text: string; from: number }[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    lines.push({ text: line.replace(/\r$/, ''), from });
    from += line.length + 1;
  }
  return lines;
}
