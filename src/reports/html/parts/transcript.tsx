import type { CodeAssignment } from '../../../domain/coded-session.js';
import type { CodeId } from '../../../domain/codes.js';
import type { Role } from '../../../domain/session.js';
import type { SessionResult } from '../../../domain/session-result.js';
import { capitalize, type RoleNames } from '../../wording/role-names.js';
import { formatClock } from '../format.js';
import { escapeHtml, toHtml } from '../write-html.js';
import { CodeChip } from './code-chip.js';

/** A line of a transcript as a page shows it. */
export interface TranscriptLine {
  /** Its address on the page. */
  readonly anchor: string;
  /** Its number in its session. */
  readonly number: string;
  readonly turn: number;
  readonly role: Role;
  readonly speaker: string;
  readonly startSeconds: number | null;
  /** Null where words are left out. */
  readonly text: string | null;
  /** Null where codes are not shown. */
  readonly assignment: CodeAssignment | null;
}

interface TranscriptProps {
  readonly lines: readonly TranscriptLine[];
  readonly wording: RoleNames;
  /** Machine codes less sure than this are marked. */
  readonly reviewBelow: number;
}

/** A scored session's lines. */
export function toTranscriptLines({ coded }: SessionResult, text: boolean): readonly TranscriptLine[] {
  return coded.session.utterances.map((utterance, at) => ({
    anchor: utterance.id,
    number: utterance.id.slice(1),
    turn: utterance.turn,
    role: utterance.role,
    speaker: utterance.speaker,
    startSeconds: utterance.startSeconds,
    text: text ? utterance.text : null,
    assignment: coded.assignments[at] ?? null,
  }));
}

/** A transcript: a block per turn, a line per utterance, every line with an address (`#u12`). */
export function Transcript({ lines, wording, reviewBelow }: TranscriptProps) {
  const names = { practitioner: capitalize(wording.practitioner), client: capitalize(wording.client) };
  const html: string[] = [];
  let open: number | null = null;
  for (const line of lines) {
    if (line.turn !== open) html.push(open === null ? '' : '</li>', openTurn(line, names));
    open = line.turn;
    html.push(writeLine(line, reviewBelow));
  }
  if (open !== null) html.push('</li>');
  return <ol class="transcript" dangerouslySetInnerHTML={{ __html: html.join('') }} />;
}

/*
 * A page has hundreds of lines, and as elements they took most of its time: turns and lines are written as HTML.
 * Whatever came from a transcript or a configuration passes through `escapeHtml`.
 */

function openTurn({ role, speaker, startSeconds }: TranscriptLine, names: Readonly<Record<string, string>>): string {
  const name = role === 'other' ? `<bdi>${escapeHtml(speaker)}</bdi>` : escapeHtml(names[role] ?? role);
  const time = startSeconds === null ? '' : `<span class="time">${formatClock(startSeconds)}</span>`;
  return `<li class="turn turn-${role}"><p class="speaker">${name}${time}</p>`;
}

function writeLine({ anchor, number, text, assignment }: TranscriptLine, reviewBelow: number): string {
  const unsure = assignment !== null && isUnsure(assignment, reviewBelow);
  const [id, place] = [escapeHtml(anchor), escapeHtml(number)];
  const words = text === null ? '<p class="t"></p>' : `<p class="t" dir="auto">${escapeHtml(text)}</p>`;
  const code = assignment?.code
    ? `${chipOf(assignment.code)}<span class="s">${escapeHtml(describeSource(assignment, unsure))}</span>`
    : '';
  return (
    `<div class="${unsure ? 'u u-unsure' : 'u'}" id="${id}">` +
    `<a class="n" href="#${id}" aria-label="Utterance ${place}">${place}</a>${words}<p class="c">${code}</p></div>`
  );
}

const chips = new Map<CodeId, string>();

function chipOf(code: CodeId): string {
  const known = chips.get(code) ?? toHtml(<CodeChip code={code} />);
  chips.set(code, known);
  return known;
}

/** True for a machine's code that a person should look at. */
function isUnsure(assignment: CodeAssignment, reviewBelow: number): boolean {
  if (!assignment.code || (assignment.source !== 'model' && assignment.source !== 'rule')) return false;
  return (assignment.confidence ?? 0) < reviewBelow;
}

function describeSource({ code, source, confidence, humanCode, machineCode }: CodeAssignment, unsure: boolean): string {
  const sure = confidence === null ? '' : ` ${Math.round(100 * confidence)}%`;
  switch (source) {
    case 'human':
      return machineCode === null || machineCode === code ? 'by a person' : `by a person · machine: ${machineCode}`;
    case 'correction':
      return machineCode === null || machineCode === code ? 'reviewed' : `corrected · machine: ${machineCode}`;
    default: {
      const person = humanCode === null || humanCode === code ? '' : ` · person: ${humanCode}`;
      return `${unsure ? 'unsure' : source === 'rule' ? 'rule' : 'machine'}${sure}${person}`;
    }
  }
}
