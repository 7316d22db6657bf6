import type { ReportContext } from '../../reports/context.js';
import { HeatMap } from '../../reports/html/charts/heat-map.js';
import { renderDocument } from '../../reports/html/document.js';
import { Scroll } from '../../reports/html/parts/scroll.js';
import type { Calibration } from './calibration.js';
import type { Evaluation } from './evaluate.js';
import type { Ceiling, Figure, RatioReport, TaskReport } from './report.js';

/** An evaluation as a page: per code, confusion, calibration, session by session. */
export function renderEvaluation(evaluation: Evaluation, context: ReportContext): string {
  const { tasks, ratios } = evaluation.report;
  return renderDocument({
    kind: 'evaluation',
    title: 'How well the coder agrees with people',
    kicker: `Layout ${evaluation.layout}`,
    heading: 'How well the coder agrees with people',
    lede: (
      <p>
        {evaluation.coder}. People’s codes served to score, never to predict. Intervals are 95 % and draw whole
        sessions.
      </p>
    ),
    nav: [
      ...tasks.map((task) => [task.id, task.name] as const),
      ...(ratios.length === 0 ? [] : [['sessions', 'Session by session'] as const]),
    ],
    script: null,
    data: null,
    context,
    foot: <p>Not for disciplinary use: a code is a draft for a person to check, and rare codes are the least sure.</p>,
    children: (
      <>
        {tasks.map((task) => (
          <TaskSection key={task.id} task={task} />
        ))}
        {ratios.length === 0 ? null : <Sessions ratios={ratios} />}
      </>
    ),
  });
}

function TaskSection({ task }: { readonly task: TaskReport }) {
  return (
    <section id={task.id} class="task">
      <h2>{task.name}</h2>
      <p>
        {task.items} items. Macro-F1 {withInterval(task.macroF1)}, kappa {withInterval(task.kappa)}, accuracy{' '}
        {withInterval(task.accuracy)}.
      </p>
      {task.ceiling === null ? null : <CeilingLine ceiling={task.ceiling} />}
      <h3>Code by code</h3>
      <Scroll label={`${task.name}: each code`}>
        <table>
          <thead>
            <tr>
              <th scope="col">Code</th>
              <th scope="col">People gave it</th>
              <th scope="col">Precision</th>
              <th scope="col">Recall</th>
              <th scope="col">F1</th>
              <th scope="col">Kappa</th>
            </tr>
          </thead>
          <tbody>
            {task.labels.map((label) => (
              <tr key={label.label}>
                <th scope="row">{label.label}</th>
                <td>{label.support}</td>
                <td>{shown(label.precision)}</td>
                <td>{shown(label.recall)}</td>
                <td>{withInterval(label.f1)}</td>
                <td>{shown(label.kappa)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <h3>Where people and machine differ</h3>
      <HeatMap
        caption={`${task.name}: what people said against what the machine said`}
        rowTitle="People"
        columnTitle="Machine"
        rows={task.labels.map((label) => label.label)}
        columns={task.labels.map((label) => label.label)}
        counts={task.confusion}
      />
      <h3>What its confidence is worth</h3>
      <Reliability calibration={task.calibration} />
    </section>
  );
}

function CeilingLine({ ceiling }: { readonly ceiling: Ceiling }) {
  return (
    <p>
      On the {ceiling.items} items that {ceiling.people} people coded, people agree with one another at kappa{' '}
      {shown(ceiling.humanKappa)} (macro-F1 {shown(ceiling.humanMacroF1)}), the machine with each of them at kappa{' '}
      {shown(ceiling.machineKappa)} (macro-F1 {shown(ceiling.machineMacroF1)}).
    </p>
  );
}

/** Stated confidence against how often it was right; on the diagonal the machine can be taken at its word. */
function Reliability({ calibration }: { readonly calibration: Calibration }) {
  return (
    <figure>
      <svg
        viewBox={`-64 -12 ${SIDE + 84} ${SIDE + 60}`}
        width={SIDE + 84}
        height={SIDE + 60}
        role="img"
        aria-label={`Reliability: expected calibration error ${shown(calibration.expectedError)}`}
        font-size="12"
        fill="currentColor"
      >
        <rect x="0" y="0" width={SIDE} height={SIDE} fill="none" stroke="currentColor" opacity="0.3" />
        <line x1="0" y1={SIDE} x2={SIDE} y2="0" stroke="currentColor" opacity="0.3" stroke-dasharray="4 4" />
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <text x={share * SIDE} y={SIDE + 18} text-anchor="middle">
              {100 * share} %
            </text>
            <text x="-8" y={(1 - share) * SIDE + 4} text-anchor="end">
              {100 * share} %
            </text>
          </g>
        ))}
        {calibration.bins.map((bin) => (
          <circle
            key={bin.low}
            cx={bin.meanConfidence * SIDE}
            cy={(1 - bin.accuracy) * SIDE}
            r={2 + Math.sqrt(bin.items) / 6}
            opacity="0.7"
          />
        ))}
        <text x={SIDE / 2} y={SIDE + 40} text-anchor="middle">
          how sure it said it was
        </text>
        <text transform={`translate(-50 ${SIDE / 2}) rotate(-90)`} text-anchor="middle">
          how often it was right
        </text>
      </svg>
      <figcaption class="quiet">
        Expected calibration error {shown(calibration.expectedError)}. Each dot is a tenth of the scale, the larger the
        more items; below the line it is surer than it should be.
      </figcaption>
    </figure>
  );
}

/** Of the reliability plot, in pixels. */
const SIDE = 240;

function Sessions({ ratios }: { readonly ratios: readonly RatioReport[] }) {
  return (
    <section id="sessions">
      <h2>Session by session</h2>
      <p>
        The measures users read, from people’s codes and from the machine’s, over the sessions where both have a value.
      </p>
      <Scroll label="Session measures">
        <table>
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col">Sessions</th>
              <th scope="col">ICC(2,1)</th>
              <th scope="col">Machine minus people, mean</th>
              <th scope="col">Mean absolute difference</th>
            </tr>
          </thead>
          <tbody>
            {ratios.map((ratio) => (
              <tr key={ratio.id}>
                <th scope="row">{ratio.name}</th>
                <td>{ratio.sessions}</td>
                <td>{withInterval(ratio.icc)}</td>
                <td>{shown(ratio.meanError)}</td>
                <td>{shown(ratio.meanAbsoluteError)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

function withInterval(figure: Figure): string {
  const { value, low, high } = figure;
  return low === null || high === null ? shown(value) : `${shown(value)} (${shown(low)} to ${shown(high)})`;
}

function shown(value: number | null): string {
  if (value === null) return '–';
  const text = Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);
  return /^-[0.]+$/.test(text) ? text.slice(1) : text.replace('-', '−');
}
