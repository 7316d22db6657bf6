import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { recordedIo } from '../support/io.js';

interface Finding {
  readonly what: string;
  readonly state: string;
  readonly remedy: string;
}

describe('oars doctor', () => {
  test('finds this machine well, a real run included', async () => {
    const io = recordedIo();
    expect(await run(['doctor', '--json'], io)).toBe(0);
    const findings = JSON.parse(io.out()) as readonly Finding[];
    expect(findings.map((one) => one.what)).toEqual([
      'Node.js',
      'Processor cores',
      'Memory',
      'Writing here',
      'Model',
      'Redis, for many machines',
      'A run on one bundled session',
    ]);
    expect(findings.filter((one) => one.state === 'mend')).toEqual([]);
  });
  test('says what to mend where something is missing, and exits 1', async () => {
    const io = recordedIo({ cwd: '/no/such/folder' });
    expect(await run(['doctor', '--queue', 'redis://127.0.0.1:1', '--json'], io)).toBe(1);
    const findings = JSON.parse(io.out()) as readonly Finding[];
    const mend = findings.filter((one) => one.state === 'mend');
    expect(mend.map((one) => one.what)).toEqual(['Writing here', 'Redis, for many machines']);
    for (const { remedy } of mend) expect(remedy).not.toBe('');
  });
});
