import { formatCount } from '../../../instruments/format-value.js';

interface PagerProps {
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly noun: string;
  readonly onPage: (page: number) => void;
}

/** Which rows are shown, and the way to the others. */
export function Pager({ page, size, total, noun, onPage }: PagerProps) {
  const last = Math.max(0, Math.ceil(total / size) - 1);
  const from = total === 0 ? 0 : page * size + 1;
  const to = Math.min(total, (page + 1) * size);
  return (
    <div class="pager">
      <span role="status">
        {total === 0
          ? `No ${noun} like that.`
          : `${formatCount(from)}–${formatCount(to)} of ${formatCount(total)} ${noun}`}
      </span>
      {last === 0 ? null : (
        <>
          <button type="button" disabled={page === 0} onClick={() => onPage(0)} aria-label="First page">
            «
          </button>
          <button type="button" disabled={page === 0} onClick={() => onPage(page - 1)}>
            Earlier
          </button>
          <button type="button" disabled={page >= last} onClick={() => onPage(page + 1)}>
            Later
          </button>
          <button type="button" disabled={page >= last} onClick={() => onPage(last)} aria-label="Last page">
            »
          </button>
        </>
      )}
    </div>
  );
}
