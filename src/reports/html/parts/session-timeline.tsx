import type { SessionResult } from '../../../domain/session-result.js';
import { capitalize, type RoleNames } from '../../wording/role-names.js';
import { type Lane, Timeline } from '../charts/timeline.js';
import { formatClock } from '../format.js';
import { type CodeKind, codeKind } from './code-kind.js';

interface SessionTimelineProps {
  readonly result: SessionResult;
  readonly wording: RoleNames;
}

/** Who spoke, what the practitioner did and which way the client leaned, from the first utterance to the last. */
export function SessionTimeline({ result, wording }: SessionTimelineProps) {
  const { session, assignments } = result.coded;
  const { utterances } = session;
  const apart = new Set(result.safety.places.map(({ utteranceId }) => utteranceId));
  const codes = utterances.map(({ id }, at) => (apart.has(id) ? null : (assignments[at]?.code ?? null)));
  const kinds = codes.map((code) => (code === null ? null : codeKind(code)));
  const withKind = (kind: CodeKind) => placesOf(kinds, kind);
  const lanes: readonly Lane[] = [
    {
      label: capitalize(wording.practitioner),
      tone: 'quiet',
      steps: placesOf(
        utterances.map((one) => one.role),
        'practitioner',
      ),
    },
    { label: 'Reflections', tone: 'accent', steps: withKind('reflection') },
    { label: 'Questions', tone: 'ink', steps: withKind('question') },
    { label: 'MI-adherent', tone: 'accent', steps: withKind('mi-adherent') },
    { label: 'MI-non-adherent', tone: 'note', steps: withKind('mi-non-adherent') },
    { label: 'Own experience', tone: 'ink', steps: placesOf(codes, 'SD') },
    {
      label: 'About safety',
      tone: 'note',
      steps: placesOf(
        utterances.map(({ id }) => apart.has(id)),
        true,
      ),
    },
    { label: 'Change talk', tone: 'change', steps: withKind('change') },
    { label: 'Sustain talk', tone: 'sustain', steps: withKind('sustain') },
  ];
  const shown = lanes.filter((lane, at) => lane.steps.length > 0 || at >= lanes.length - 2);
  return (
    <Timeline lengths={utterances.map((one) => Math.max(1, one.spoken.length))} lanes={shown} ticks={ticksOf(result)} />
  );
}

function placesOf<Item>(items: readonly Item[], wanted: Item): readonly number[] {
  const places: number[] = [];
  for (let at = items.indexOf(wanted); at >= 0; at = items.indexOf(wanted, at + 1)) places.push(at);
  return places;
}

function ticksOf({ coded: { session } }: SessionResult): readonly [string, string, string] {
  const first = session.turns.find((turn) => turn.start !== null || turn.end !== null);
  const last = session.turns.findLast((turn) => turn.start !== null || turn.end !== null);
  const [start, end] = [first?.start ?? first?.end, last?.end ?? last?.start];
  if (start === undefined || start === null || end === undefined || end === null)
    return ['start', 'by words spoken', 'end'];
  return [formatClock(start), 'by words spoken', formatClock(end)];
}
