import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { recordedIo } from '../support/io.js';
import { describeInBrowser } from './browser.js';
import { violations } from './violations.js';

/** Long enough to be drawn; nobody's words. */
const TRANSCRIPT = Array.from(
  { length: 16 },
  (_, n) => `Peer supporter: So what has visit ${n} been like for you?
Peer: Slow. I would like it to be different.
Peer supporter: You are waiting for something to move.
Peer: I think I could start on day ${n}.
`,
).join('');

async function oars(...argv: string[]): Promise<string> {
  const io = recordedIo();
  expect(await run(argv, io), io.err()).toBe(0);
  return io.out();
}

describeInBrowser('pages of the quality loop', ({ open, folder }) => {
  const out = join(folder, 'out');
  const address = (...path: string[]) => pathToFileURL(join(folder, ...path)).href;

  test('a blind page shows no code, and what is saved from it is a coding', async () => {
    for (const practitioner of ['p1', 'p2']) {
      mkdirSync(join(folder, 'clinic'), { recursive: true });
      writeFileSync(
        join(folder, 'clinic', `${practitioner}.txt`),
        TRANSCRIPT.replaceAll('visit', `visit of ${practitioner}`),
      );
    }
    writeFileSync(
      join(folder, 'clinic', 'sessions.csv'),
      'file,practitioner_id,site,session_date\np1.txt,p1,north,2026-01-05\np2.txt,p2,south,2026-02-05\n',
    );
    await oars('audit', join(folder, 'clinic'), '--out', out, '--quiet');
    await oars('sample', out, '--fraction', '1', '--out', folder, '--quiet');
    const page = await open(address('sample', 'p1.html'));
    expect(await page.locator('.u[data-code]').count()).toBe(0);
    expect(await page.locator('.u-unsure').count()).toBe(0);
    expect((await page.locator('.transcript .c').allTextContents()).join('')).not.toMatch(/[A-Z]{2}|machine/);
    expect(await violations(page)).toEqual([]);
    await page.locator('#s1-u1 .t').click();
    await page.keyboard.type('oq');
    await page.getByLabel('Your initials').fill('rae');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    const saved = join(folder, 'rae.csv');
    await (await waiting).saveAs(saved);
    await page.close();
    const rows: Record<string, string>[] = parse(readFileSync(saved), { columns: true });
    expect(rows.filter(({ code }) => code !== '')).toMatchObject([
      { session_id: 'p1', utterance_id: 'u1', code: 'OQ', coder: 'rae' },
    ]);
    const said = await oars('agreement', out, saved, '--out', out, '--replicates', '10');
    expect(said).toContain('2 coders: out (machine), rae');
    expect(said).toContain('1 utterance');
  });

  test.each([
    ['cohorts.html', false],
    ['cohorts.html', true],
    ['agreement.html', false],
    ['agreement.html', true],
  ])('axe-core finds nothing on %s, dark: %s', async (name, dark) => {
    await oars('compare', out, '--by', 'site', '--out', out, '--replicates', '20', '--quiet');
    const page = await open(address('out', 'report', name), { dark });
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test.each([false, true])('the page of an evaluation names every code and is accessible, dark: %s', async (dark) => {
    const file = join(folder, 'evaluation.html');
    await oars('evaluate', 'fixtures/coded/h01.csv', 'fixtures/coded/h07.csv', '--layout', 'codes', '--html', file);
    const page = await open(pathToFileURL(file).href, { dark, width: 400 });
    const codes = await page.locator('section.task').first().locator('tbody th').allTextContents();
    expect(codes).toEqual(expect.arrayContaining(['OQ', 'CQ', 'SR', 'CR']));
    expect(await page.locator('figure svg circle').count()).toBeGreaterThan(4);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('axe-core finds nothing on the page to sign', async () => {
    await oars('sign-off', out);
    const page = await open(address('out', 'report', 'sign-off.html'));
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test.each(['cohorts.html', 'agreement.html'])('%s fits a narrow window and leads back to the audit', async (name) => {
    const page = await open(address('out', 'report', name), { width: 400 });
    const [wide, shown] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(wide).toBeLessThanOrEqual(shown);
    await page.getByText('← The audit').click();
    expect(page.url()).toContain('report/index.html');
    await page.close();
  });
});
