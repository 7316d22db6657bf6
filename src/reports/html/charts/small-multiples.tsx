import { formatValue } from '../../../instruments/format-value.js';
import type { Measure } from '../../../instruments/instrument.js';
import { formatMonth, NONE } from '../format.js';
import type { Domain } from './domain.js';
import { SparkLine } from './spark-line.js';

/** One small picture: a measure of one group over the periods. */
export interface Multiple {
  readonly measure: Measure;
  readonly domain: Domain;
  readonly values: readonly (number | null)[];
}

interface SmallMultiplesProps {
  readonly heading: readonly string[];
  readonly periods: readonly string[];
  readonly rows: readonly { readonly title: string; readonly note: string; readonly cells: readonly Multiple[] }[];
}

/** The same measures over the same months, a row for each group, every row on the same axes. */
export function SmallMultiples({ heading, periods, rows }: SmallMultiplesProps) {
  return (
    <div class="multiples">
      <div class="multiples-row multiples-head" aria-hidden="true">
        <span />
        {heading.map((title) => (
          <span key={title}>{title}</span>
        ))}
      </div>
      {rows.map((row) => (
        <div class="multiples-row" key={row.title}>
          <h3>
            {row.title}
            <br />
            <span class="quiet">{row.note}</span>
          </h3>
          {row.cells.map((cell, at) => {
            const last = cell.values.findLast((value) => value !== null) ?? null;
            return (
              <figure key={heading[at] ?? String(at)} class="multiple">
                <SparkLine
                  measure={cell.measure}
                  domain={cell.domain}
                  values={cell.values}
                  label={`${row.title}, ${heading[at] ?? cell.measure.label}: ${describe(cell, periods)}`}
                  height={44}
                />
                <figcaption>
                  <span class="multiple-name">{heading[at]}</span>{' '}
                  {last === null ? NONE : formatValue(last, cell.measure)}
                </figcaption>
              </figure>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function describe({ measure, values }: Multiple, periods: readonly string[]): string {
  return periods
    .map((period, at) => {
      const value = values[at] ?? null;
      return `${formatMonth(period)} ${value === null ? 'none' : formatValue(value, measure)}`;
    })
    .join(', ');
}
