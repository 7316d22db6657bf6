/** A level as a shape, so that it can be told without colour: ring, half, full. */
export function LevelMark({ rank }: { readonly rank: 0 | 1 | 2 }) {
  return (
    <span class={`level level-${RANKS[rank]}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" stroke-width="1.75" />
        {rank === 1 ? <path d="M6 1.25a4.75 4.75 0 0 1 0 9.5z" fill="currentColor" /> : null}
        {rank === 2 ? <circle cx="6" cy="6" r="4.75" fill="currentColor" /> : null}
      </svg>
    </span>
  );
}

/** What the shapes mean, said where they first stand on a page. */
export function LevelLegend() {
  return (
    <>
      <span class="nowrap">
        <LevelMark rank={0} /> below the thresholds
      </span>
      ,{' '}
      <span class="nowrap">
        <LevelMark rank={1} /> at or over the first
      </span>
      ,{' '}
      <span class="nowrap">
        <LevelMark rank={2} /> at or over the last
      </span>
    </>
  );
}

const RANKS = ['below', 'fair', 'good'] as const;
