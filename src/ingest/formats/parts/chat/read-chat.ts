import { InputError } from '../../../../domain/errors.js';
import type { Problem } from '../../../../domain/problem.js';
import { NO_METADATA } from '../../../../domain/transcript.js';
import { problem } from '../../../problem.js';
import type { ReadItem } from '../../reader.js';
import { unifySpeakers } from '../speakers.js';
import { type Cue, toTurns } from '../turns.js';

/** A message as an exporter gives it. */
export interface ChatMessage {
  /** Null for a line of the program: someone joined, a call was missed. */
  readonly speaker: string | null;
  readonly text: string;
  /** Seconds on any clock that runs on through the chat; null when the export has none. */
  readonly at: number | null;
  /** 1-based line or message. */
  readonly line: number;
}

/** Times of a chat that went on for longer are days, not the course of a session. */
const LONGEST_SESSION_SECONDS = 12 * 3600;

/** The one session of a chat: a turn a message; what the program says and attachments without words are left out and counted. */
export function* readChat(
  messages: readonly ChatMessage[],
  path: string,
  format: string,
  part: string | null = null,
): Generator<ReadItem> {
  const spoken = messages.filter(({ speaker, text }) => speaker !== null && !isSystemText(text));
  const source = { path, part };
  if (spoken.length === 0)
    throw new InputError(
      'no-messages',
      `expected messages of people, found ${messages.length} lines of the program and none of anyone`,
      'export the chat again, with its messages',
      { line: 1 },
    );
  const first = spoken.find(({ at }) => at !== null)?.at ?? 0;
  const last = spoken.findLast(({ at }) => at !== null)?.at ?? first;
  const timed = last - first <= LONGEST_SESSION_SECONDS;
  const { cues, statedRoles } = unifySpeakers(
    spoken.map(
      ({ speaker, text, at, line }): Cue => ({
        speaker,
        text,
        start: timed && at !== null && at >= first ? Math.round(1000 * (at - first)) / 1000 : null,
        end: null,
        line,
      }),
    ),
  );
  const turns = toTurns(cues, Number.NEGATIVE_INFINITY);
  const left = messages.length - spoken.length;
  if (left > 0) yield { kind: 'problem', problem: leftOut(left, messages, source) };
  if (!timed) yield { kind: 'problem', problem: manyDays(Math.ceil((last - first) / 86_400), source) };
  yield {
    kind: 'transcript',
    transcript: { source, format, metadata: NO_METADATA, globals: {}, turns, statedRoles },
  };
}

function leftOut(left: number, messages: readonly ChatMessage[], source: Problem['source']): Problem {
  return problem({
    code: 'lines-left-out',
    severity: 'info',
    source,
    line: messages.find(({ speaker, text }) => speaker === null || isSystemText(text))?.line ?? null,
    message: `expected messages of people, found ${left} lines of the program or attachments without words`,
    remedy: 'nothing to do if they are not speech',
  });
}

function manyDays(days: number, source: Problem['source']): Problem {
  return problem({
    code: 'chat-of-many-days',
    severity: 'warning',
    source,
    message: `expected one session, found a chat over ${days} days; it is read as one and its times are left out`,
    remedy: 'cut the chat into a file for each session',
  });
}

/** What programs write where someone sent no words. */
const SYSTEM =
  /^(?:<?(?:media|attached|image|video|audio|sticker|gif|document|photo|contact card|location)[^<>\n]{0,80}(?:omitted|weggelassen|omitid[oa]|omis(?:e)?|attached)>?|<[^<>\n]{0,40}(?:omitted|weggelassen|omitid[oa]|omis(?:e)?)>|<attached: [^<>\n]{1,120}>|(?:this|you deleted this) message(?: was deleted)?\.?|you deleted this message\.?|diese nachricht wurde gelöscht\.?|missed (?:voice|video|group) call.{0,60}|(?:voice|video) call.{0,40}|null|\{attachments\}|\{embed\}|\{reactions\}|reacted to .{0,200}|(?:waiting for this message)\b.{0,120}|messages and calls are end-to-end encrypted.{0,200})$/is;

function isSystemText(text: string): boolean {
  const bare = text.trim();
  return bare === '' || (bare.length <= 260 && SYSTEM.test(bare));
}
