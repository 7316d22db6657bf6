/** How long a server lives without a page, and the smallest step in which that is counted; milliseconds. */
export interface Lifetime {
  readonly idleMs: number;
  readonly tickMs: number;
}

/** A page that is open asks every half minute; browsers slow pages in the background down to once a minute. */
export const LIFETIME: Lifetime = { idleMs: 15 * 60_000, tickMs: 10_000 };

/** Calls `end` once nothing was asked for so long. Time in which the computer slept does not count. */
export function watchLifetime(
  { idleMs, tickMs }: Lifetime,
  isBusy: () => boolean,
  end: () => void,
): { seen(): void; stop(): void } {
  let idle = 0;
  const timer = setInterval(() => {
    // A step is a step, however long the computer slept in it: pages must have their turn to ask.
    idle = isBusy() ? 0 : idle + tickMs;
    if (idle >= idleMs) end();
  }, tickMs);
  return {
    seen: () => {
      idle = 0;
    },
    stop: () => clearInterval(timer),
  };
}
