import type { CodeAssignment } from '../../../domain/coded-session.js';
import type { CodeId } from '../../../domain/codes.js';
import type { Role } from '../../../domain/session.js';
import type { SessionResult } from '../../../domain/session-result.js';
import { codeName } from '../../../instruments/codebook.js';
import { capitalize, type RoleNames } from '../../wording/wording.js';
import { formatClock } from '../format.js';
import { codeKind, isWord } from './code-kind.js';

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
  const turns: TranscriptLine[][] = [];
  for (const line of lines) {
    const open = turns.at(-1);
    if (open?.[0]?.turn === line.turn) open.push(line);
    else turns.push([line]);
  }
  return (
    <ol class="transcript">
      {turns.map((turn) => {
        const [first] = turn;
        return first === undefined ? null : (
          <li key={first.anchor} class={`turn turn-${first.role}`}>
            <p class="speaker">
              {first.role === 'other' ? <bdi>{first.speaker}</bdi> : capitalize(wording[first.role])}
              {first.startSeconds === null ? null : <span class="time">{formatClock(first.startSeconds)}</span>}
            </p>
            {turn.map((line) => renderLine(line, reviewBelow))}
          </li>
        );
      })}
    </ol>
  );
}

/** Called, not mounted: a page has hundreds of lines, and mounting each takes a third of the page's time. */
function renderLine({ anchor, number, text, assignment }: TranscriptLine, reviewBelow: number) {
  const unsure = assignment !== null && isUnsure(assignment, reviewBelow);
  return (
    <div key={anchor} class={unsure ? 'u u-unsure' : 'u'} id={anchor}>
      <a class="n" href={`#${anchor}`} aria-label={`Utterance ${number}`}>
        {number}
      </a>
      {text === null ? (
        <p class="t" />
      ) : (
        <p class="t" dir="auto">
          {text}
        </p>
      )}
      <p class="c">
        {assignment?.code ? (
          <>
            {CodeChip({ code: assignment.code })}
            <span class="s">{describeSource(assignment, unsure)}</span>
          </>
        ) : null}
      </p>
    </div>
  );
}

/** A code with its plain name; its kind shows in its outline as well as its colour. */
export function CodeChip({ code }: { readonly code: CodeId }) {
  return (
    <span class={`chip chip-${codeKind(code)}`}>
      {isWord(code) ? null : <b>{code}</b>}
      {isWord(code) ? codeName(code) : ` ${codeName(code)}`}
    </span>
  );
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
