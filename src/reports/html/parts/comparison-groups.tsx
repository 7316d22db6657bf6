import type { MeasureComparison } from '../../../domain/comparison.js';
import type { Instrument } from '../../../instruments/instrument.js';
import { findMeasure } from '../../../instruments/instruments.js';
import { Difference, domainAround } from '../charts/difference.js';
import { Distribution } from '../charts/distribution.js';
import { domainOf } from '../charts/domain.js';
import { plural } from '../format.js';
import { formatDifference, formatEstimate, formatFigure, formatFigureInterval, formatP } from '../format-estimate.js';
import { Scroll } from './scroll.js';

interface ComparisonGroupsProps {
  readonly of: MeasureComparison;
  readonly instruments: readonly Instrument[];
}

/** One measure of the primary family: where each group lies, and how each differs from the reference. */
export function ComparisonGroups({ of, instruments }: ComparisonGroupsProps) {
  const measure = findMeasure(of, instruments);
  const domain = domainOf(
    measure,
    of.groups.flatMap(({ values }) => values),
  );
  return (
    <article class="comparison">
      <h3>{of.label}</h3>
      <p class="hint">{measure.meaning}</p>
      <div class="comparison-groups">
        {of.groups.map((group) => (
          <figure key={group.group}>
            <figcaption>
              <bdi>{group.group}</bdi>{' '}
              <span class="quiet">
                {plural(group.n, 'session')} of {plural(group.practitioners, 'practitioner')}
              </span>
            </figcaption>
            <Distribution
              measure={measure}
              domain={domain}
              values={group.values}
              marker={group.mean.value}
              low={group.mean.status === 'estimated' ? group.mean.low : null}
              high={group.mean.status === 'estimated' ? group.mean.high : null}
              label={`${group.group}: mean of sessions ${formatEstimate(group.mean, measure)}`}
            />
            <p class="quiet">
              Mean of sessions {formatEstimate(group.mean, measure)}; of practitioners{' '}
              {formatEstimate(group.meanOfPractitioners, measure)}; all utterances together{' '}
              {formatEstimate(group.pooled, measure)}; median {formatEstimate(group.median, measure)} (
              {formatEstimate(group.q1, measure)} to {formatEstimate(group.q3, measure)})
            </p>
            {group.levels.map((level) => (
              <p key={level.level} class="quiet">
                {level.count} of {group.n} at {level.label}: {formatFigure(level.share, 0)}%{' '}
                {formatFigureInterval(level.share, 0)}
              </p>
            ))}
          </figure>
        ))}
      </div>
      <ComparisonContrasts of={of} instruments={instruments} />
    </article>
  );
}

/** Every contrast of a measure with its effect sizes. */
function ComparisonContrasts({ of, instruments }: ComparisonGroupsProps) {
  const measure = findMeasure(of, instruments);
  const domain = domainAround(
    0,
    of.contrasts.flatMap(({ difference: d }) => (d.status === 'estimated' ? [d.value, d.low, d.high] : [])),
  );
  return (
    <Scroll label={`${of.label}: differences`} list>
      <table>
        <thead>
          <tr>
            <th scope="col">Difference</th>
            <th scope="col">95% interval</th>
            <th scope="col" class="chart-cell">
              <span class="hidden-visually">Picture</span>
            </th>
            <th scope="col">p</th>
            <th scope="col">adjusted p</th>
            <th scope="col">Hedges’ g</th>
            <th scope="col">Higher mean</th>
            {of.contrasts.some(({ ratioOfMeans }) => ratioOfMeans) ? <th scope="col">Ratio of means</th> : null}
            <th scope="col">How</th>
          </tr>
        </thead>
        <tbody>
          {of.contrasts.map((contrast) => {
            const { difference: d, ratioOfMeans } = contrast;
            const known = d.status === 'estimated' ? d : null;
            return (
              <tr key={contrast.group}>
                <th scope="row">
                  <bdi>{contrast.group}</bdi> against <bdi>{contrast.reference}</bdi>
                </th>
                <td class="nowrap">{formatDifference(d, measure)}</td>
                <td class="chart-cell">
                  <Difference
                    domain={domain}
                    none={0}
                    value={d.value}
                    low={known?.low ?? null}
                    high={known?.high ?? null}
                  />
                </td>
                <td class="number nowrap">{formatP(contrast.p)}</td>
                <td class="number">
                  <span class="nowrap">{formatP(contrast.adjustedP)}</span>{' '}
                  <span class="quiet">
                    {contrast.adjustment}, {plural(contrast.familySize, 'test')}
                  </span>
                </td>
                <td class="nowrap">
                  {formatFigure(contrast.hedgesPractitioners)} {formatFigureInterval(contrast.hedgesPractitioners)}
                </td>
                <td class="nowrap">
                  {formatFigure(contrast.superiority)} {formatFigureInterval(contrast.superiority)}
                </td>
                {ratioOfMeans ? (
                  <td class="nowrap">
                    {formatFigure(ratioOfMeans)} {formatFigureInterval(ratioOfMeans)}
                  </td>
                ) : null}
                <td class="quiet">{contrast.why}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}
