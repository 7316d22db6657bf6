import { formatCount } from '../../../instruments/format-value.js';
import { Scroll } from '../parts/scroll.js';

interface HeatMapProps {
  readonly caption: string;
  /** What the rows and the columns are, such as `Person` and `Machine`. */
  readonly rowTitle: string;
  readonly columnTitle: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** One list per row, one count per column. */
  readonly counts: readonly (readonly number[])[];
}

/** Counts as a table whose cells darken with their share of the row; the numbers stay readable. */
export function HeatMap({ caption, rowTitle, columnTitle, rows, columns, counts }: HeatMapProps) {
  return (
    <Scroll label={caption}>
      <table class="heat">
        <caption class="quiet">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              {rowTitle} ↓ · {columnTitle} →
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => {
            const cells = counts[at] ?? [];
            const total = cells.reduce((sum, count) => sum + count, 0);
            return (
              <tr key={row}>
                <th scope="row">{row}</th>
                {columns.map((column, index) => {
                  const count = cells[index] ?? 0;
                  return (
                    <td key={column} class={`heat-${shade(count, total)}${row === column ? ' heat-same' : ''}`}>
                      {count === 0 ? '·' : formatCount(count)}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}

function shade(count: number, total: number): 0 | 1 | 2 | 3 | 4 {
  if (count === 0 || total === 0) return 0;
  const share = count / total;
  return share >= 0.6 ? 4 : share >= 0.3 ? 3 : share >= 0.1 ? 2 : 1;
}
