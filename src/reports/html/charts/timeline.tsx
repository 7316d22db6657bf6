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

/** Units are finer than a printer's dot, so that whole ones do. */
const WIDTH = 10_000;
/** Between steps that follow each other. */
const GAP = 5;
/** Shorter steps are widened to this, to be seen. */
const HAIR = 25;

/** What happened when: a lane for each kind of step, on one common axis from start to end. */
export function Timeline({ lengths, lanes, ticks }: TimelineProps) {
  const edges = edgesOf(lengths);
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
            <path d={drawLane(lane, edges)} />
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

/** One line per lane, as thick as the lane, with a dash for each step: a page of a thousand utterances stays small. */
function drawLane(lane: Lane, edges: readonly number[]): string {
  let path = '';
  for (const step of lane.steps) {
    const [start = 0, end = 0] = [edges[step], edges[step + 1]];
    path += `M${Math.round(start)} 6h${Math.max(HAIR, Math.round(end - start) - GAP)}`;
  }
  return path;
}

/** Where each step starts, and the last one ends, on the common axis. */
function edgesOf(lengths: readonly number[]): readonly number[] {
  const scale = WIDTH / (lengths.reduce((sum, length) => sum + length, 0) || 1);
  const edges = [0];
  let sum = 0;
  for (const length of lengths) {
    sum += length;
    edges.push(scale * sum);
  }
  return edges;
}

/** The same told in words, by thirds of the session. */
function describe(lane: Lane, steps: number): string {
  const third = (step: number) => Math.min(2, Math.floor((3 * step) / Math.max(1, steps)));
  const [first, second, last] = [0, 1, 2].map((part) => lane.steps.filter((step) => third(step) === part).length);
  return `${lane.label}: ${lane.steps.length} in all, ${first} in the first third, ${second} in the second, ${last} in the last`;
}
