import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { run } from '../../src/cli/program.js';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import { readRun } from '../../src/studies/read-run.js';
import { describeLaterTables, describeTables } from '../../src/tables/describe.js';
import { recordedIo } from '../support/io.js';
import { hasR, output, pythonWith } from '../support/tools.js';

const page = readFileSync('docs/data.md', 'utf8');
const block = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\``).exec(page)?.[1] ?? '';

const folder = mkdtempSync(join(tmpdir(), 'oars-data-docs-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('docs/data.md', () => {
  let mean: number;
  let pooled: number;
  beforeAll(async () => {
    await run(['audit', 'fixtures/clinic', '--out', join(folder, 'out'), '--no-pages', '--quiet'], recordedIo());
    const { run: saved } = await readRun(join(folder, 'out'));
    const whole = saved.groups
      .find(({ by }) => by === 'all')!
      .measures.find(({ measure }) => measure === 'reflection_to_question_ratio')!;
    [mean, pooled] = [whole.mean!, whole.pooled!];
    expect(mean).not.toBeCloseTo(pooled, 3);
  });

  test.skipIf(!hasR())('three lines of R give the run’s own figures', () => {
    const lines = block('r').split('\n');
    expect(lines).toHaveLength(3);
    const code = `${lines.slice(0, 2).join('\n')}\ncat(sprintf("%.15g", ${lines[2]}))`;
    const figures = output('Rscript', ['-e', code], folder).trim().split(' ').map(Number);
    expect(figures[0]).toBeCloseTo(mean, 12);
    expect(figures[1]).toBeCloseTo(pooled, 12);
  });

  test.skipIf(!pythonWith('pandas'))('three lines of Python give the run’s own figures', () => {
    expect(block('python').split('\n')).toHaveLength(3);
    const figures = output(pythonWith('pandas') as string, ['-c', block('python')], folder)
      .trim()
      .split(' ')
      .map(Number);
    expect(figures[0]).toBeCloseTo(mean, 12);
    expect(figures[1]).toBeCloseTo(pooled, 12);
  });

  test('names every table and only commands that there are', () => {
    for (const { name } of [...describeTables(true, INSTRUMENTS), ...describeLaterTables(true, INSTRUMENTS)])
      if (!['coding-sheet', 'comparison-data'].includes(name)) expect(page).toContain(`\`${name}.csv\``);
    const named = [...page.matchAll(/^oars ([a-z-]+)/gm)].map((match) => match[1]);
    for (const name of named) expect(COMMANDS.map((command) => command.name)).toContain(name);
    expect(named.length).toBeGreaterThan(4);
  });
});
