import type { ComparisonResult, Contrast, MeasureComparison, TransitionTable } from '../../../domain/comparison.js';
import { whyUndefined } from '../../../domain/estimate.js';
import { COHORTS_PATH, DASHBOARD_PATH } from '../../../domain/run-paths.js';
import type { Instrument } from '../../../instruments/instrument.js';
import { findMeasure } from '../../../instruments/instruments.js';
import type { ReportContext } from '../../context.js';
import { linkBetween } from '../../link-between.js';
import { HeatMap } from '../charts/heat-map.js';
import { renderDocumentInWords } from '../document.js';
import { plural } from '../format.js';
import { formatDifference, formatFigure, formatFigureInterval, formatP } from '../format-estimate.js';
import { ComparisonGroups } from '../parts/comparison-groups.js';
import { Scroll } from '../parts/scroll.js';

/** Groups of sessions compared: `report/cohorts.html`. */
export function renderCohorts(
  result: ComparisonResult,
  context: ReportContext,
  options: { readonly linkDashboard: boolean },
): string {
  const primary = result.measures.filter(({ family }) => family === 'primary');
  const others = result.measures.filter(({ family }) => family !== 'primary');
  return renderDocumentInWords({
    kind: 'cohorts',
    title: `Comparison by ${result.by}`,
    kicker: options.linkDashboard ? (
      <a href={linkBetween(COHORTS_PATH, DASHBOARD_PATH)}>← The audit</a>
    ) : (
      'Comparison of groups of sessions'
    ),
    heading: (
      <>
        Compared by <bdi>{result.by.replaceAll('_', ' ')}</bdi>
      </>
    ),
    lede: <Lede result={result} />,
    nav: [
      ['words', 'In words'],
      ['primary', 'Primary measures'],
      ['others', 'Other measures'],
      ['sensitivity', 'Does it hold'],
      ['sequences', 'What follows what'],
      ['methods', 'How'],
    ],
    script: null,
    data: null,
    context,
    foot: (
      <p>
        Figures in full precision are in tables/comparisons.csv; compare.R fits the mixed models on
        tables/comparison-data.csv.
      </p>
    ),
    children: (
      <>
        <section id="words">
          <h2>In words</h2>
          <ul class="plain-list">
            {primary.flatMap((one) =>
              one.contrasts.map((contrast) => (
                <li key={`${one.instrument} ${one.measure} ${contrast.group}`}>
                  {sentence(one, contrast, context.instruments)}
                </li>
              )),
            )}
          </ul>
          <ul class="plain-list quiet">
            {result.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
        <section id="primary">
          <h2>Primary measures</h2>
          <p class="hint">
            Columns are sessions; the line and the bar are the mean of sessions with its 95% interval, sessions of one
            practitioner allowed to be alike. “Higher mean” is the chance that a practitioner of the group has a higher
            mean than one of the reference.
          </p>
          {primary.map((one) => (
            <ComparisonGroups key={`${one.instrument} ${one.measure}`} of={one} instruments={context.instruments} />
          ))}
        </section>
        <section id="others">
          <h2>Other measures</h2>
          <p class="hint">Not named beforehand: read them as leads, not as findings.</p>
          <Others measures={others} instruments={context.instruments} />
        </section>
        <section id="sensitivity">
          <h2>Does it hold</h2>
          <p class="hint">The primary measures again, on other sessions or other codes.</p>
          <SensitivityTable result={result} instruments={context.instruments} />
        </section>
        <section id="sequences">
          <h2>What follows what</h2>
          <p class="hint">
            What the person said right after, and one utterance later than that. Keep-going sounds and fillers (FA, FI)
            are passed over; an utterance without a code breaks the sequence. Odds above 1: it came more often after
            this than after anything else the practitioner said. Intervals take practitioners as the independent units;
            a star marks p under .05 after Holm’s adjustment within the table.
          </p>
          <p class="hint">Filed under: {filed(result)}.</p>
          {result.sequences
            .filter(({ group }) => group === 'all')
            .map((table) => (
              <Sequence key={`${table.codebook?.id ?? ''} ${table.direction} ${table.lag}`} table={table} />
            ))}
        </section>
        <section id="methods">
          <h2>How</h2>
          <Methods result={result} />
        </section>
      </>
    ),
  });
}

function Lede({ result }: { readonly result: ComparisonResult }) {
  return (
    <p>
      {result.groups.map(({ group, sessions, practitioners }, at) => (
        <span key={group}>
          {at === 0 ? '' : '; '}
          <bdi>{group}</bdi>
          {group === result.reference ? ' (reference)' : ''}: {plural(sessions, 'session')} of{' '}
          {plural(practitioners, 'practitioner')}
        </span>
      ))}
      .
    </p>
  );
}

function sentence(of: MeasureComparison, contrast: Contrast, instruments: readonly Instrument[]) {
  const { group, reference, difference } = contrast;
  const measure = findMeasure(of, instruments);
  if (difference.status === 'undefined') {
    return (
      <>
        {of.label}: <bdi>{group}</bdi> and <bdi>{reference}</bdi> cannot be compared ({whyUndefined(difference.because)}
        ).
      </>
    );
  }
  const direction = difference.value > 0 ? 'higher' : difference.value < 0 ? 'lower' : 'the same';
  return (
    <>
      {of.label}: {direction} in <bdi>{group}</bdi> than in <bdi>{reference}</bdi>,{' '}
      {formatDifference(difference, measure)}
      {telling(contrast)}.
    </>
  );
}

/** What the interval says, and apart from it what is left after the adjustment for several tests: never one word for both. */
function telling({ difference, p, adjustedP, adjustment, familySize }: Contrast): string {
  if (difference.status === 'undefined' || difference.low === null || difference.high === null || p === null) {
    return ': no interval could be had';
  }
  const holds = difference.low <= 0 && difference.high >= 0;
  const family =
    adjustedP === null ? '' : `, ${formatP(adjustedP)} by ${adjustment} over ${plural(familySize, 'test')}`;
  const figures = `p ${formatP(p)}${family}`;
  if (holds) return `: the interval holds “no difference” (${figures})`;
  return adjustedP !== null && adjustedP < 0.05
    ? `: the interval leaves “no difference” out, and so it stays with all tests of the family counted (${figures})`
    : `: the interval by itself leaves “no difference” out; with all tests of the family counted it does not stand (${figures})`;
}

interface OthersProps {
  readonly measures: readonly MeasureComparison[];
  readonly instruments: readonly Instrument[];
}

function Others({ measures, instruments }: OthersProps) {
  return (
    <Scroll label="Other measures" list>
      <table>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Groups</th>
            <th scope="col">Difference, 95% interval</th>
            <th scope="col">p</th>
            <th scope="col">adjusted p</th>
            <th scope="col">Hedges’ g</th>
          </tr>
        </thead>
        <tbody>
          {measures.flatMap((one) =>
            one.contrasts.map((contrast) => (
              <tr key={`${one.instrument} ${one.measure} ${contrast.group}`}>
                <th scope="row">{one.label}</th>
                <td>
                  <bdi>{contrast.group}</bdi> against <bdi>{contrast.reference}</bdi>
                </td>
                <td class="nowrap">{formatDifference(contrast.difference, findMeasure(one, instruments))}</td>
                <td class="number nowrap">{formatP(contrast.p)}</td>
                <td class="number">
                  <span class="nowrap">{formatP(contrast.adjustedP)}</span>{' '}
                  <span class="quiet">
                    {one.family === 'variant'
                      ? 'tested above, as the primary instrument counts it'
                      : `${contrast.adjustment}, ${plural(contrast.familySize, 'test')}`}
                  </span>
                </td>
                <td class="nowrap">
                  {formatFigure(contrast.hedgesPractitioners)} {formatFigureInterval(contrast.hedgesPractitioners)}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </Scroll>
  );
}

interface SensitivityProps {
  readonly result: ComparisonResult;
  readonly instruments: readonly Instrument[];
}

function SensitivityTable({ result, instruments }: SensitivityProps) {
  return (
    <Scroll label="Sensitivity" list>
      <table>
        <thead>
          <tr>
            <th scope="col">On</th>
            <th scope="col">Measure</th>
            <th scope="col">Difference, 95% interval</th>
            <th scope="col">How</th>
          </tr>
        </thead>
        <tbody>
          {result.sensitivity.flatMap(({ id, label, sessions, because, rows }) =>
            because === null
              ? rows.map((row) => (
                  <tr key={`${id} ${row.instrument} ${row.measure} ${row.group}`}>
                    <th scope="row">
                      {label} <span class="quiet">{plural(sessions, 'session')}</span>
                    </th>
                    <td>
                      {findMeasure(row, instruments).label}, <bdi>{row.group}</bdi> against <bdi>{row.reference}</bdi>
                    </td>
                    <td class="nowrap">{formatDifference(row.difference, findMeasure(row, instruments))}</td>
                    <td class="quiet">{row.method}</td>
                  </tr>
                ))
              : [
                  <tr key={id}>
                    <th scope="row">{label}</th>
                    <td colspan={3}>Not done: {because}.</td>
                  </tr>,
                ],
          )}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Which codes stand under each name of the table. */
function filed({ filed: names }: ComparisonResult): string {
  return names
    .filter(({ name, codes }) => codes.length !== 1 || codes[0] !== name)
    .map(({ name, codes }) => `${name}: ${codes.join(', ')}`)
    .join('; ');
}

function Sequence({ table }: { readonly table: TransitionTable }) {
  const later = table.lag === 1 ? 'next' : 'two utterances on';
  const codes = table.codebook === null ? '' : `, by ${table.codebook.label}`;
  const title = `${table.direction === 'practitioner to client' ? 'What the person said' : 'What the practitioner did'} ${later}${codes}`;
  const cellsOf = (given: string) => table.cells.filter((cell) => cell.given === given);
  return (
    <div class="sequence">
      <h3>{title}</h3>
      <HeatMap
        caption={`${title}: ${plural(table.transitions, 'transition')} in ${plural(table.sessions, 'session')}`}
        rowTitle="after"
        columnTitle={later}
        rows={table.given}
        columns={table.next}
        counts={table.given.map((given) => cellsOf(given).map(({ count }) => count))}
      />
      <Scroll label={`${title}: odds`} list>
        <table>
          <thead>
            <tr>
              <th scope="col">After</th>
              {table.next.map((next) => (
                <th key={next} scope="col">
                  odds of {next}, 95% interval
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.given.map((given) => (
              <tr key={given}>
                <th scope="row">{given}</th>
                {cellsOf(given).map(({ next, oddsRatio, adjustedP, count, expected }) => (
                  <td key={next}>
                    {formatFigure(oddsRatio)}{' '}
                    <span class="nowrap">
                      {formatFigureInterval(oddsRatio)}
                      {adjustedP !== null && adjustedP < 0.05 ? '*' : ''}
                    </span>{' '}
                    <span class="quiet">
                      {count}, {expected.toFixed(1)} expected
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}

function meanOf({ estimand }: ComparisonResult): string {
  return estimand === 'sessions' ? 'the means of all sessions' : 'the means over practitioners of their means';
}

function Methods({ result }: { readonly result: ComparisonResult }) {
  const { replicates, seed } = result.bootstrap;
  return (
    <ul class="plain-list">
      <li>
        Practitioners are the independent units. The quoted difference is of {meanOf(result)}
        {result.covariates.length > 0 ? `, adjusted for ${result.covariates.join(', ')}` : ''}; interval and p value
        come from one test, named beside it. Practitioners who work in both groups are compared with themselves, or
        stated as an overlap.
      </li>
      <li>
        As a check on the test, tables/comparisons.csv holds the same difference with a BCa interval from {replicates}{' '}
        draws of whole practitioners (seed {seed}); it is never quoted.
      </li>
      <li>
        p values of the primary measures are adjusted by Holm’s method, the others by Benjamini and Hochberg’s; the
        number of tests stands beside each.
      </li>
      <li>
        Hedges’ g, the rank test, the shift and the chance of a higher mean are of practitioner means. Both ways of
        every difference, and g by the standard deviation of sessions, are in tables/comparisons.csv.
      </li>
      <li>Ratios of means compare geometric means of (numerator + ½) ÷ (denominator + ½).</li>
      <li>
        “All utterances together” is Σ ÷ Σ over all sessions; the mean of sessions is another question and has its own
        name everywhere.
      </li>
    </ul>
  );
}
