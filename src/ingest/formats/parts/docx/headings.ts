import { toOtterHeading } from '../headed/otter.js';
import type { Heading } from '../headed/read-headed.js';
import { toRevHeading } from '../headed/rev.js';
import { parseTime } from '../times.js';

/** `Renee Ortiz   0:03` (Teams, Stream, Otter) or `Speaker 1 (00:03):` (Rev). */
export function toDocxHeading(line: string): Heading | null {
  return toOtterHeading(line) ?? toRevHeading(line) ?? toOneSpaceHeading(line);
}

/** A name in capitals at its words' starts and a time after one space, and nothing else on the line. */
function toOneSpaceHeading(line: string): Heading | null {
  const match =
    /^\s*(\p{Lu}[\p{L}\p{N}.'’()&/-]*(?: [\p{Lu}\d(][\p{L}\p{N}.'’()&/-]*){0,4}) ((?:\d{1,2}:)?\d{1,2}:\d{2})\s*$/u.exec(
      line,
    );
  return match ? { speaker: match[1] ?? null, start: parseTime(match[2] ?? ''), text: '' } : null;
}
