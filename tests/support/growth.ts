/**
 * How many times more processor time a work takes for an input eight times as long: about 8 where it is linear, about
 * 11 where it is n log n, 64 where it is quadratic. Processor time and the least of two rounds, so that a busy machine
 * changes little; what is too short to be measured counts as two milliseconds. A collector or a compiler that came at the
 * wrong time does not come every time: what looks too much is measured again, and the least counts.
 */
export async function growthEightfold(work: (size: number) => unknown, size: number): Promise<number> {
  await work(size);
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < MOST_TRIES && least >= MOST_GROWTH; tries += 1)
    least = Math.min(least, (await leastTime(work, 8 * size)) / Math.max(2, await leastTime(work, size)));
  return least;
}

/** Between n log n and quadratic. */
export const MOST_GROWTH = 30;

const MOST_TRIES = 5;

async function leastTime(work: (size: number) => unknown, size: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 2; round++) {
    const before = process.cpuUsage();
    await work(size);
    const { user } = process.cpuUsage(before);
    least = Math.min(least, user / 1_000);
  }
  return least;
}
