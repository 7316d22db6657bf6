/** Which column a table is ordered by. */
export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

interface SortableProps {
  readonly column: string;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly children: string;
  readonly class?: string;
  /** Numbers are most often wanted from the highest. */
  readonly descendingFirst?: boolean;
  readonly title?: string;
}

/** A column heading that orders the table when pressed. */
export function Sortable({ column, order, onOrder, children, descendingFirst = false, title, ...rest }: SortableProps) {
  const active = order.column === column;
  const direction = order.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" class={rest.class} aria-sort={active ? direction : undefined} title={title}>
      <button
        type="button"
        onClick={() => onOrder({ column, descending: active ? !order.descending : descendingFirst })}
      >
        {children}
      </button>
    </th>
  );
}

/** Orders by a key; rows without one come last whichever way, and equal rows keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  key: (row: Row) => string | number | null,
  descending: boolean,
): readonly Row[] {
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: key(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return a.value === b.value ? 0 : a.value === null ? 1 : -1;
      if (typeof a.value === 'number' && typeof b.value === 'number') return sign * (a.value - b.value);
      return sign * compareText(String(a.value), String(b.value));
    })
    .map(({ row }) => row);
}

/** `p2` before `p10`, the same on every machine. */
const compareText = new Intl.Collator('en', { numeric: true }).compare;
