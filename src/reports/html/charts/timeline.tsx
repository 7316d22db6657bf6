import { round } from './domain.js';

/** One lane: which of the session's steps it marks. */
export interface Lane {
  readonly label: string;
  readonly tone: 'ink' | 'accent' | 'note' | 'change' | 'sustain' | 'quiet';
  /** Positions among the steps, ascending. */
  readonly steps: readonly number[];
}

interface TimelineProps {
  /** Length of each step, such as words of each utterance; never 0. */
  readonly lengths: readonly number[];
  readonly lanes: readonly Lane[];
  /** Words under the left end, the middle and the right end. */
  readonly ticks: readonly [string, string, string];
}

const WIDTH = 1000;

/** What happened when: a lane for each kind of step, on one common axis from start to end. */
export function Timeline({ lengths, lanes, ticks }: TimelineProps) {
  const starts = cumulate(lengths);
  const whole = starts[lengths.length] ?? 1;
  const x = (length: number) => (WIDTH * length) / (whole || 1);
  return (
    <div class="timeline">
      {lanes.map((lane) => (
        <div class="lane" key={lane.label}>
          <span class="lane-label">
            {lane.label} <b>{lane.steps.length}</b>
          </span>
          <svg
            class={`tone-${lane.tone}`}
            viewBox={`0 0 ${WIDTH} 12`}
            preserveAspectRatio="none"
            role="img"
            aria-label={describe(lane, lengths.length)}
          >
            <path
              d={drawLane(
                lane,
                (step) => x(starts[step] ?? 0),
                (step) => x(lengths[step] ?? 0),
              )}
            />
          </svg>
        </div>
      ))}
      <div class="lane lane-axis" aria-hidden="true">
        <span class="lane-label" />
        <span class="lane-ticks">
          {ticks.map((tick, at) => (
            <span key={String(at)}>{tick}</span>
          ))}
        </span>
      </div>
    </div>
  );
}

/** One path per lane keeps a page of a thousand utterances small; steps thinner than a hair are widened. */
function drawLane(lane: Lane, start: (step: number) => number, width: (step: number) => number): string {
  return lane.steps
    .map((step) => {
      const wide = Math.max(2.5, round(width(step)) - 0.5);
      return `M${round(start(step))} 0h${round(wide)}v12h-${round(wide)}z`;
    })
    .join('');
}

function cumulate(lengths: readonly number[]): readonly number[] {
  const starts = [0];
  for (const length of lengths) starts.push((starts.at(-1) ?? 0) + length);
  return starts;
}

/** The same told in words, by thirds of the session. */
function describe(lane: Lane, steps: number): string {
  const third = (step: number) => Math.min(2, Math.floor((3 * step) / Math.max(1, steps)));
  const [first, second, last] = [0, 1, 2].map((part) => lane.steps.filter((step) => third(step) === part).length);
  return `${lane.label}: ${lane.steps.length} in all, ${first} in the first third, ${second} in the second, ${last} in the last`;
}
