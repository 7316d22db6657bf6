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
        text: text.replace(EDITED, ''),
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
const SYSTEM: readonly RegExp[] = [
  /^<?(?:media|attached|image|video|audio|sticker|gif|document|photo|contact card|location)[^<>\n]{0,80}(?:omitted|weggelassen|omitid[oa]|omis(?:e)?|attached)>?$/i,
  // WhatsApp puts what it says in every language between these.
  /^<[^<>\n]{1,120}>$/,
  /^\S.{0,120}\.\w{2,5} \([^()\n]{4,40}\)$/,
  /^(?:you deleted this message|this message was deleted(?: by .{1,60})?|this message|diese nachricht wurde gelöscht|du hast diese nachricht gelöscht|se eliminó este mensaje|eliminaste este mensaje|ce message a été supprimé|vous avez supprimé ce message|mensagem apagada|você apagou esta mensagem|questo messaggio è stato eliminato)\.?$/i,
  /^(?:missed (?:voice|video|group) call|(?:voice|video) call|verpasster (?:sprach|video)anruf|llamada perdida|videollamada perdida|appel (?:vocal|vidéo) manqué)\b.{0,60}$/i,
  /^(?:null|\{attachments\}|\{embed\}|\{reactions\})$/i,
  /^(?:reacted to|waiting for this message|messages and calls are end-to-end encrypted)\b.{0,200}$/is,
];

/** What WhatsApp puts behind the words of a message that was changed. */
const EDITED =
  /\s*<(?:this message was edited|diese nachricht wurde bearbeitet|se editó este mensaje|ce message a été modifié)\.?>$/i;

function isSystemText(text: string): boolean {
  const bare = text.trim();
  return bare === '' || (bare.length <= 260 && SYSTEM.some((pattern) => pattern.test(bare)));
}
