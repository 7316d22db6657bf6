import type { MeasureThirds } from '../../../domain/thirds.js';
import { formatValue } from '../../../instruments/format-value.js';
import { findMeasure } from '../../../instruments/instruments.js';
import type { ReportContext } from '../../context.js';
import { speak } from '../../wording/role-names.js';
import { domainOf } from '../charts/domain.js';
import { SparkLine } from '../charts/spark-line.js';
import { formatParts, formatResult } from '../format.js';
import { Scroll } from './scroll.js';

interface SessionThirdsProps {
  readonly thirds: readonly MeasureThirds[] | null;
  readonly context: ReportContext;
}

/** The headline ratios in the opening, middle and close of one session, with what stands behind each. */
export function SessionThirds({ thirds, context: { wording, instruments } }: SessionThirdsProps) {
  if (thirds === null) return null;
  return (
    <div class="session-thirds">
      <h3>From opening to close</h3>
      <p class="hint">
        The session’s utterances in three runs of equal number. A third holds few: read what stands behind a value
        first.
      </p>
      <Scroll label="From opening to close" list>
        <table>
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col" class="session-thirds-line">
                <span class="hidden-visually">Picture</span>
              </th>
              <th scope="col">Opening</th>
              <th scope="col">Middle</th>
              <th scope="col">Close</th>
            </tr>
          </thead>
          <tbody>
            {thirds.map((one) => {
              const measure = findMeasure(one, instruments);
              const values = one.thirds.map(({ value }) => value);
              return (
                <tr key={`${one.instrument} ${one.measure}`}>
                  <th scope="row">{speak(measure.label, wording)}</th>
                  <td>
                    <SparkLine
                      measure={measure}
                      domain={domainOf(
                        measure,
                        values.filter((value) => value !== null),
                      )}
                      values={values}
                      label={null}
                      height={22}
                    />
                  </td>
                  {one.thirds.map((result, at) => (
                    <td key={String(at)}>
                      {result.status === 'measured' ? (
                        <>
                          {formatValue(result.value, { ...measure, threshold: null })}{' '}
                          <span class="quiet nowrap">{formatParts(result.numerator, result.denominator, measure)}</span>
                        </>
                      ) : (
                        <span class="quiet">{formatResult(result, measure)}</span>
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}
