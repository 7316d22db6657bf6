import { type CodeAssignment, isTentative, isUnsure } from '../../../domain/coded-session.js';
import type { CodeId } from '../../../domain/codes.js';
import type { SafetyTopic } from '../../../domain/safety.js';
import type { Role } from '../../../domain/session.js';
import type { SessionResult } from '../../../domain/session-result.js';
import { codeName } from '../../../instruments/codebook.js';
import { capitalize, type RoleNames } from '../../wording/role-names.js';
import { formatClock, formatDate } from '../format.js';
import { type Html, html, writeHtml } from '../write-html.js';
import { CodeChip } from './code-chip.js';
import { isWord } from './code-kind.js';

/** A line of a transcript as a page shows it. */
export interface TranscriptLine {
  /** Its address on the page. */
  readonly anchor: string;
  /** Its number in its session. */
  readonly number: string;
  readonly turn: number;
  readonly role: Role;
  readonly speaker: string;
  /** True where the role alone does not say who speaks. */
  readonly inGroup?: boolean;
  readonly startSeconds: number | null;
  /** Null where words are left out. */
  readonly text: string | null;
  /** Null where codes are not shown. */
  readonly assignment: CodeAssignment | null;
  /** What it puts at stake, where it may concern someone's safety. */
  readonly safety?: SafetyTopic | undefined;
}

interface TranscriptProps {
  readonly lines: readonly TranscriptLine[];
  readonly wording: RoleNames;
  /** Machine codes less sure than this are marked. */
  readonly reviewBelow: number;
}

/** A scored session's lines. */
export function toTranscriptLines({ coded, safety, talk }: SessionResult, text: boolean): readonly TranscriptLine[] {
  const topics = new Map(safety.places.map(({ utteranceId, topic }) => [utteranceId, topic]));
  const people = new Map<Role, number>();
  for (const { role } of talk ?? []) people.set(role, (people.get(role) ?? 0) + 1);
  return coded.session.utterances.map((utterance, at) => ({
    anchor: utterance.id,
    number: utterance.id.slice(1),
    turn: utterance.turn,
    role: utterance.role,
    speaker: utterance.speaker,
    inGroup: (people.get(utterance.role) ?? 0) > 1,
    startSeconds: utterance.startSeconds,
    text: text ? utterance.text : null,
    assignment: coded.assignments[at] ?? null,
    safety: topics.get(utterance.id),
  }));
}

/** A transcript: a block per turn, a line per utterance, every line with an address (`#u12`). */
export function Transcript({ lines, wording, reviewBelow }: TranscriptProps) {
  const names = { practitioner: capitalize(wording.practitioner), client: capitalize(wording.client) };
  // A page has hundreds of lines: as elements they took most of its time.
  const turns: unknown[] = [];
  let open: number | null = null;
  for (const line of lines) {
    if (line.turn !== open) turns.push(open === null ? null : html`</li>`, writeStart(line, names));
    open = line.turn;
    turns.push(writeLine(line, reviewBelow));
  }
  if (open !== null) turns.push(html`</li>`);
  return <ol class="transcript">{turns}</ol>;
}

function writeStart(
  { role, speaker, inGroup = false, startSeconds }: TranscriptLine,
  names: Readonly<Record<Exclude<Role, 'other'>, string>>,
): Html {
  const who = html`<bdi>${speaker}</bdi>`;
  const name = role === 'other' ? who : inGroup ? html`${names[role]} · ${who}` : names[role];
  const time = startSeconds === null ? null : html`<span class="time">${formatClock(startSeconds)}</span>`;
  return html`<li class="turn turn-${role}"><p class="speaker">${name}${time}</p>`;
}

function writeLine({ anchor, number, text, assignment, safety }: TranscriptLine, reviewBelow: number): Html {
  const words = text === null ? html`<p class="t"></p>` : html`<p class="t" dir="auto">${text}</p>`;
  const own = assignment?.ownCode ? html`<b class="own">${assignment.ownCode}</b>` : null;
  const code = assignment?.code
    ? html`${own}${writeChip(assignment.code)}<span class="s">${describeSource(assignment, reviewBelow)}</span>${writeNote(assignment, text !== null)}`
    : own === null
      ? null
      : html`${own}<span class="s">by a person, no code of oars</span>`;
  return html`<div class="${classOf(assignment, reviewBelow)}" id="${anchor}"><a class="n" href="#${anchor}" aria-label="Utterance ${number}">${number}</a>${words}<p class="c">${code}${writeSafety(safety)}</p></div>`;
}

/** Tentative codes are drawn as questions; those that a person should look at are named unsure, too. */
function classOf(assignment: CodeAssignment | null, reviewBelow: number): string {
  if (assignment === null || !isTentative(assignment, reviewBelow)) return 'u';
  return isUnsure(assignment, reviewBelow) ? 'u u-tentative u-unsure' : 'u u-tentative';
}

/** That an utterance stands in no measure, and why. */
function writeSafety(topic: SafetyTopic | undefined): Html | null {
  if (topic === undefined) return null;
  return html`<span class="s">${topic === 'asked' ? 'asks about safety' : 'about safety'}: in no measure</span>`;
}

const chips = new Map<CodeId, Uint8Array>();

function writeChip(code: CodeId): Uint8Array {
  const known = chips.get(code) ?? writeHtml(<CodeChip code={code} />);
  chips.set(code, known);
  return known;
}

function describeSource(assignment: CodeAssignment, reviewBelow: number): string {
  const { code, source, confidence, humanCode, machineCode } = assignment;
  const sure = confidence === null ? '' : ` ${Math.round(100 * confidence)}%`;
  switch (source) {
    case 'human':
      return machineCode === null || machineCode === code ? 'by a person' : `by a person · machine: ${machineCode}`;
    case 'correction':
      return machineCode === null || machineCode === code
        ? `reviewed${describeDecision(assignment)}`
        : `corrected${describeDecision(assignment)} · machine: ${machineCode}`;
    default: {
      const person = humanCode === null || humanCode === code ? '' : ` · person: ${humanCode}`;
      const { alternative } = assignment;
      const or = alternative ? `, or ${inWords(alternative.code)} ${Math.round(100 * alternative.confidence)}%` : '';
      return `${isUnsure(assignment, reviewBelow) ? 'unsure' : SOURCE_NAMES[source]}${sure}${or}${person}`;
    }
  }
}

function inWords(code: CodeId): string {
  return isWord(code) ? codeName(code).toLowerCase() : code;
}

/** Who decided, and on which day. */
function describeDecision({ reviewer, decidedAt }: CodeAssignment): string {
  const who = reviewer === null ? '' : ` by ${reviewer}`;
  return decidedAt === null ? who : `${who} on ${formatDate(decidedAt.slice(0, 10))}`;
}

/** A reviewer's reason, where words may be shown. */
function writeNote({ source, note }: CodeAssignment, text: boolean): Html | null {
  return source === 'correction' && note !== null && text ? html`<span class="s" dir="auto">“${note}”</span>` : null;
}

const SOURCE_NAMES = { model: 'machine', rule: 'rule', 'language-model': 'language model' } as const;
