import { InputError } from '../../../../domain/errors.js';
import { type Attributes, walkXml } from '../xml/walk-xml.js';
import type { Caption } from './parse.js';

/** Times counted in ticks or frames, as the document says. */
interface Clock {
  readonly ticks: number;
  readonly frames: number;
}

/** Paragraphs of a Timed Text document (TTML, DFXP); the speaker is its agent, by name where the head gives one. */
export function parseTtml(xml: string): readonly Caption[] {
  const captions: Caption[] = [];
  const names = new Map<string, string>();
  let clock: Clock = { ticks: 1, frames: 30 };
  let agent: string | null = null;
  let text: string | null = null;
  let open: { start: number; end: number | null; speaker: string | null } | null = null;
  const outer: { begin: number; agent: string | null }[] = [];
  let count = 0;
  walkXml(
    xml,
    {},
    {
      open(fullName, attributes) {
        const name = localName(fullName);
        const own = attributeOf(attributes, 'agent');
        if (name === 'tt') clock = clockOf(attributes);
        else if (name === 'agent') agent = attributeOf(attributes, 'id');
        else if (name === 'name') text = '';
        else if (name === 'div' || name === 'body') {
          const begin = toSeconds(attributeOf(attributes, 'begin') ?? '', clock) ?? 0;
          outer.push({ begin: begin + (outer.at(-1)?.begin ?? 0), agent: own ?? outer.at(-1)?.agent ?? null });
        } else if (name === 'p') {
          count++;
          const shift = outer.at(-1)?.begin ?? 0;
          const start = toSeconds(attributeOf(attributes, 'begin') ?? '', clock);
          const end = toSeconds(attributeOf(attributes, 'end') ?? '', clock);
          const length = toSeconds(attributeOf(attributes, 'dur') ?? '', clock);
          const from = shift + (start ?? 0);
          const to = end === null ? (length === null ? null : from + length) : shift + end;
          open = {
            start: from,
            end: to !== null && to < from ? null : to,
            speaker: own ?? outer.at(-1)?.agent ?? null,
          };
          text = '';
        } else if (name === 'br') text = text === null ? null : `${text}\n`;
        else if (name === 'span' && open && own) open.speaker ??= own;
      },
      text(piece) {
        if (text !== null) text += piece.replace(/\s+/g, ' ');
      },
      close(fullName) {
        const name = localName(fullName);
        if (name === 'name' && agent !== null && text !== null && text.trim() !== '') names.set(agent, text.trim());
        if (name === 'agent') agent = null;
        if (name === 'div' || name === 'body') outer.pop();
        if (name === 'p' && open && text !== null) {
          const lines = text.split('\n').map((line) => line.trim());
          if (lines.some((line) => line !== '')) captions.push({ ...open, line: count, lines });
          open = null;
        }
        if (name === 'name' || name === 'p') text = null;
      },
    },
    (line) =>
      new InputError(
        'broken-xml',
        'expected Timed Text that is well-formed XML, found a fault',
        'export the captions again, or as WebVTT or SRT',
        { line },
      ),
  );
  return captions.map((caption) => ({
    ...caption,
    speaker: caption.speaker === null ? null : (names.get(caption.speaker.replace(/^#/, '')) ?? caption.speaker),
  }));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributeOf(attributes: Attributes, name: string): string | null {
  for (const [key, value] of Object.entries(attributes)) if (localName(key) === name) return value;
  return null;
}

function clockOf(attributes: Attributes): Clock {
  const ticks = Number(attributeOf(attributes, 'tickRate') ?? 1);
  const frames = Number(attributeOf(attributes, 'frameRate') ?? 30);
  return { ticks: ticks > 0 ? ticks : 1, frames: frames > 0 ? frames : 30 };
}

/** `00:00:01.500`, `00:00:01:12` (frames), `1.5s`, `1500ms`, `45000000t`, `2m`. */
function toSeconds(time: string, { ticks, frames }: Clock): number | null {
  const clock = /^(\d{1,4}):(\d{1,2}):(\d{1,2})(?:[.,](\d{1,9})|:(\d{1,3}))?$/.exec(time.trim());
  if (clock) {
    const [, hours, minutes, seconds, fraction = '0', frame = '0'] = clock;
    return (
      Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`) + Number(frame) / frames
    );
  }
  const offset = /^(\d{1,15}(?:\.\d{1,9})?)(h|m|s|ms|f|t)$/.exec(time.trim());
  if (!offset) return null;
  const units: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 0.001, f: 1 / frames, t: 1 / ticks };
  return Number(offset[1]) * (units[offset[2] ?? 's'] ?? 1);
}
