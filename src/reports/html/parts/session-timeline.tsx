import type { SessionResult } from '../../../domain/session-result.js';
import { capitalize, type RoleNames } from '../../wording/wording.js';
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
  const withKind = (kind: CodeKind) =>
    utterances.flatMap((_, at) => {
      const code = assignments[at]?.code;
      return code && codeKind(code) === kind && code !== 'neutral' ? [at] : [];
    });
  const withCode = (wanted: string) => utterances.flatMap((_, at) => (assignments[at]?.code === wanted ? [at] : []));
  const lanes: readonly Lane[] = [
    {
      label: capitalize(wording.practitioner),
      tone: 'quiet',
      steps: utterances.flatMap((one, at) => (one.role === 'practitioner' ? [at] : [])),
    },
    { label: 'Reflections', tone: 'accent', steps: withKind('reflection') },
    { label: 'Questions', tone: 'ink', steps: withKind('question') },
    { label: 'MI-adherent', tone: 'accent', steps: withKind('mi-adherent') },
    { label: 'MI-non-adherent', tone: 'note', steps: withKind('mi-non-adherent') },
    { label: 'Own experience', tone: 'ink', steps: withCode('SD') },
    { label: 'Change talk', tone: 'change', steps: withKind('change') },
    { label: 'Sustain talk', tone: 'sustain', steps: withKind('sustain') },
  ];
  const shown = lanes.filter((lane, at) => lane.steps.length > 0 || at >= lanes.length - 2);
  return (
    <Timeline lengths={utterances.map((one) => Math.max(1, one.spoken.length))} lanes={shown} ticks={ticksOf(result)} />
  );
}

function ticksOf({ coded: { session } }: SessionResult): readonly [string, string, string] {
  const times = session.turns.flatMap((turn) => [turn.start, turn.end]).filter((time) => time !== null);
  const last = times.at(-1);
  if (last === undefined) return ['start', 'by words spoken', 'end'];
  return [formatClock(times[0] ?? 0), 'by words spoken', formatClock(last)];
}
