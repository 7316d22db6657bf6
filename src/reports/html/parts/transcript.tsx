import type { CodeAssignment } from '../../../domain/coded-session.js';
import type { CodeId } from '../../../domain/codes.js';
import type { Utterance } from '../../../domain/session.js';
import type { SessionResult } from '../../../domain/session-result.js';
import { codeName } from '../../../instruments/codebook.js';
import { capitalize, type RoleNames } from '../../wording/wording.js';
import { formatClock } from '../format.js';
import { codeKind, isWord } from './code-kind.js';

interface TranscriptProps {
  readonly result: SessionResult;
  readonly wording: RoleNames;
  /** False shows codes without words. */
  readonly text: boolean;
  /** True shows words without codes. */
  readonly blind: boolean;
  /** Machine codes less sure than this are marked. */
  readonly reviewBelow: number;
}

/** The coded transcript: a block per turn, a line per utterance, every line with an address (`#u12`). */
export function Transcript(props: TranscriptProps) {
  const { session, assignments } = props.result.coded;
  const turns: { readonly first: Utterance; readonly lines: [Utterance, CodeAssignment | undefined][] }[] = [];
  session.utterances.forEach((utterance, at) => {
    const open = turns.at(-1);
    if (open?.first.turn === utterance.turn) open.lines.push([utterance, assignments[at]]);
    else turns.push({ first: utterance, lines: [[utterance, assignments[at]]] });
  });
  return (
    <ol class="transcript">
      {turns.map(({ first, lines }) => (
        <li key={first.id} class={`turn turn-${first.role}`}>
          <p class="speaker">
            {first.role === 'other' ? <bdi>{first.speaker}</bdi> : capitalize(props.wording[first.role])}
            {first.startSeconds === null ? null : <span class="time">{formatClock(first.startSeconds)}</span>}
          </p>
          {lines.map(([utterance, assignment]) => (
            <Line key={utterance.id} utterance={utterance} assignment={assignment} {...props} />
          ))}
        </li>
      ))}
    </ol>
  );
}

interface LineProps extends TranscriptProps {
  readonly utterance: Utterance;
  readonly assignment: CodeAssignment | undefined;
}

function Line({ utterance, assignment, text, blind, reviewBelow }: LineProps) {
  const code = blind ? null : (assignment?.code ?? null);
  const unsure = !blind && isUnsure(assignment, reviewBelow);
  return (
    <div class={unsure ? 'u u-unsure' : 'u'} id={utterance.id} data-code={code}>
      <a class="n" href={`#${utterance.id}`} aria-label={`Utterance ${utterance.id.slice(1)}`}>
        {utterance.id.slice(1)}
      </a>
      {text ? (
        <p class="t" dir="auto">
          {utterance.text}
        </p>
      ) : (
        <p class="t" />
      )}
      <p class="c">
        {code === null || !assignment ? null : (
          <>
            <CodeChip code={code} />
            <span class="s">{describeSource(assignment, unsure)}</span>
          </>
        )}
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
export function isUnsure(assignment: CodeAssignment | undefined, reviewBelow: number): boolean {
  if (!assignment?.code || (assignment.source !== 'model' && assignment.source !== 'rule')) return false;
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
