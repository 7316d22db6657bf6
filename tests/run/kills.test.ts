import { expect, test } from 'vitest';
import { killRuns } from './kill-runs.js';

test('kill -9 at any moment leaves the old run or the new one, and the next run mends the rest', async () => {
  const { kills } = await killRuns({ kills: 6, seed: 4 });
  expect(kills.audit + kills.resume + kills.finish).toBe(6);
  expect(kills.finish).toBeGreaterThan(0);
}, 240_000);
