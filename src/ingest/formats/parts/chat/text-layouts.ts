import { foldSpaces } from '../text/tidy.js';
import { type PrintedMoment, readMoment, toSeconds } from './clock.js';
import type { ChatMessage } from './read-chat.js';

const DATE = String.raw`\d{1,4}[./-](?:\d{1,2}|\p{L}{3,9})(?:[./-]\d{2,4})?`;
const TIME = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\.?)?`;

/** How a program begins a message: its time, perhaps its sender, perhaps its first words. */
interface ChatLayout {
  readonly id: string;
  /** As `oars check` calls it. */
  readonly name: string;
  readonly start: RegExp;
  /** The words stand below the heading, not on it. */
  readonly below: boolean;
}

const LAYOUTS: readonly ChatLayout[] = [
  {
    id: 'zoom',
    name: 'Zoom’s meeting chat',
    start:
      /^(?<time>\d{1,2}:\d{2}:\d{2})\s+From\s+(?<speaker>.{1,80}?)(?:\s+to\s+.{1,80}?)?\s*(?:\((?:Direct Message|Privately)\))?\s*:\s*(?<text>.*)$/iu,
    below: false,
  },
  {
    id: 'discord',
    name: 'a Discord channel',
    start: new RegExp(String.raw`^\[(?<date>${DATE})[, ]+(?<time>${TIME})\]\s+(?<speaker>[^:]{1,60})$`, 'iu'),
    below: true,
  },
  {
    id: 'brackets',
    name: 'WhatsApp or Signal, times in brackets',
    start: new RegExp(
      String.raw`^\[(?<date>${DATE})[, ]+(?<time>${TIME})\]\s*(?:-\s*)?(?:(?<speaker>[^:\n]{1,80}?):(?:\s|$))?(?<text>.*)$`,
      'iu',
    ),
    below: false,
  },
  {
    id: 'dash',
    name: 'WhatsApp, times before a dash',
    start: new RegExp(
      String.raw`^(?<date>${DATE})[, ]+(?:at\s|um\s|a las\s)?(?<time>${TIME})\s+[-–]\s+(?:(?<speaker>[^:\n]{1,80}?):(?:\s|$))?(?<text>.*)$`,
      'iu',
    ),
    below: false,
  },
];

/** A chat in text: the layout it has, and its messages. */
export interface TextChat {
  readonly name: string;
  readonly messages: readonly ChatMessage[];
}

/** `From: …`, `Type: incoming`, `Sent: …` above each message, as sigtop writes Signal, in the form of the others. */
function joinHeads(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line, at) => {
    const isFrom = /^From: /.test(line) && /^Type: (?:incoming|outgoing)/.test(lines[at + 1] ?? '');
    const sent = /^Sent: \w{3}, (\d{1,2}) (\w{3}) (\d{4}) (\d{1,2}:\d{2}:\d{2})/.exec(
      isFrom ? (lines[at + 2] ?? '') : '',
    );
    if (sent) return [`[${sent[1]}-${sent[2]}-${sent[3]} ${sent[4]}] ${line.slice(6).trim()}:`];
    return /^(?:Type: (?:incoming|outgoing)|Sent: \w{3}, |Received: \w{3}, |Conversation: )/.test(line) ? [''] : [line];
  });
}

const IMESSAGE =
  /^(?<month>\w{3}) (?<day>\d{1,2}), (?<year>\d{4})\s+(?<time>\d{1,2}:\d{2}:\d{2}\s?[AP]M)(?: \(Read .{1,80}\))?$/;

/** A time, the sender below it and the words below that, as imessage-exporter writes, in the form of the others. */
function joinMoments(lines: readonly string[]): readonly string[] {
  let nameAt = -1;
  return lines.map((line, at) => {
    if (at === nameAt) return '';
    const sent = IMESSAGE.exec(line.trim())?.groups;
    if (!sent) return line;
    nameAt = at + 1;
    return `[${sent.day}-${sent.month}-${sent.year} ${sent.time}] ${(lines[nameAt] ?? '').trim()}:`;
  });
}

/** Lines as the layouts know them. */
export function chatLines(lines: readonly string[]): readonly string[] {
  const first = lines.slice(0, 20);
  if (first.filter((line) => IMESSAGE.test(line.trim())).length > 1) return joinMoments(lines);
  return first.some((line) => /^Type: (?:incoming|outgoing)/.test(line)) ? joinHeads(lines) : lines;
}

/** The layout that begins most of the first lines, and its share of them; null when none does. */
export function findChatLayout(
  lines: readonly string[],
): { readonly layout: ChatLayout; readonly starts: number } | null {
  const first = lines.slice(0, 200).map(foldSpaces);
  let best: { layout: ChatLayout; starts: number } | null = null;
  for (const layout of LAYOUTS) {
    const starts = first.filter((line) => isStart(line, layout)).length;
    if (starts >= 2 && starts > (best?.starts ?? 0)) best = { layout, starts };
  }
  return best;
}

function isStart(line: string, layout: ChatLayout): boolean {
  // Most lines that begin a message hold a digit among their first two characters.
  return /^\[?\d/.test(line) && layout.start.test(line.slice(0, 300));
}

/** What Discord's exporter puts below a message or the whole channel. */
const BELOW_THE_WORDS = /^(?:\{(?:attachments|embed|reactions|stickers)\}|={5,})$/i;

/** The messages of a chat in a layout; lines without a start go on with the message above. */
export function readTextChat(lines: readonly string[], { name, start }: ChatLayout): TextChat {
  const open: { speaker: string | null; text: string; moment: PrintedMoment | null; line: number }[] = [];
  let skipping = false;
  for (const [index, raw] of lines.entries()) {
    const line = foldSpaces(raw).trimEnd();
    const found = /^\[?\d/.test(line) ? start.exec(line.slice(0, 300))?.groups : undefined;
    const last = open.at(-1);
    if (found) {
      skipping = false;
      const { date = '1.1.2000', time = '', speaker, text = '' } = found;
      const words = (text + line.slice(300)).trim();
      open.push({ speaker: speaker?.trim() || null, text: words, moment: readMoment(date, time), line: index + 1 });
    } else if (BELOW_THE_WORDS.test(line)) skipping = true;
    else if (last && !skipping && line.trim() !== '') last.text = `${last.text}\n${line.trim()}`.trim();
  }
  const times = toSeconds(open.map(({ moment }) => moment));
  const messages = open.map(({ speaker, text, line }, at) => ({
    speaker,
    text: text.replace(/^(?:Replying to|In reply to) ["“].{0,200}?["”]\s*:?\s*/is, ''),
    at: times[at] ?? null,
    line,
  }));
  return { name, messages };
}
