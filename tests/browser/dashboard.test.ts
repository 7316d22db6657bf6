import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { DASHBOARD_PATH, sessionPagePath } from '../../src/domain/run-paths.js';
import type { SessionResult } from '../../src/domain/session-result.js';
import { renderDashboard } from '../../src/reports/html/pages/dashboard.js';
import { renderSessionPage } from '../../src/reports/html/pages/session.js';
import { CONTEXT } from '../support/context.js';
import { makeClinic, makeRun, multiply } from '../support/make-run.js';
import { describeInBrowser } from './browser.js';

const SESSIONS = '#sessions-table tbody tr';
const PRACTITIONERS = '#practitioners-table tbody tr';

describeInBrowser('dashboard', ({ write, open }) => {
  const clinic = makeClinic({ practitioners: 30, sessionsEach: 4, exchanges: 12 });
  let address = '';
  beforeAll(() => {
    address = write(DASHBOARD_PATH, renderDashboard(makeRun(clinic), CONTEXT));
    for (const result of clinic.slice(0, 1)) {
      write(sessionPagePath(result.summary.sessionId), renderSessionPage(result, CONTEXT));
    }
  });

  test('sessions come in pages of fifty, and every page can be reached', async () => {
    const page = await open(address);
    expect(await page.locator(SESSIONS).count()).toBe(50);
    const pager = page.locator('#sessions-table .pager');
    expect(await pager.textContent()).toContain('1–50 of 120 sessions');
    await pager.getByRole('button', { name: 'Later' }).click();
    await pager.getByRole('button', { name: 'Later' }).click();
    expect(await page.locator(SESSIONS).count()).toBe(20);
    expect(await pager.textContent()).toContain('101–120 of 120 sessions');
    expect(await pager.getByRole('button', { name: 'Later' }).isDisabled()).toBe(true);
    await page.close();
  });

  test('a column heading sorts, up and down, with missing values last', async () => {
    const page = await open(address);
    const heading = page.locator('#sessions-table').getByRole('button', { name: 'Open questions' });
    const shown = async () =>
      (await page.locator(`${SESSIONS} td:nth-child(6)`).allTextContents()).map(Number.parseFloat);
    await heading.click();
    const down = await shown();
    expect(down).toEqual([...down].sort((a, b) => b - a));
    expect(await page.locator('#sessions-table th[aria-sort]').textContent()).toBe('Open questions');
    expect(await page.locator('#sessions-table th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    await heading.click();
    const up = await shown();
    expect(up).toEqual([...up].sort((a, b) => a - b));
    expect(up[0]).toBe(
      Math.min(
        ...clinic
          .map(openQuestions)
          .filter((value) => value !== null)
          .map(Math.round),
      ),
    );
    await page.close();
  });

  test('filters narrow the sessions together, and can be lifted', async () => {
    const page = await open(address);
    const table = page.locator('#sessions-table');
    await table.getByLabel('Site').selectOption('Harbour');
    await table.getByLabel('Cohort').selectOption('spring');
    await table.getByLabel('Month').selectOption('2026-01');
    const expected = clinic.filter(
      ({ summary: { metadata } }) =>
        metadata.site === 'Harbour' && metadata.cohort === 'spring' && metadata.sessionDate?.startsWith('2026-01'),
    ).length;
    expect(expected).toBeGreaterThan(0);
    expect(await page.locator(SESSIONS).count()).toBe(expected);
    await table.getByLabel('Finding').selectOption('mi-non-adherent');
    for (const text of await page.locator(SESSIONS).allTextContents())
      expect(text).toContain('directing or unasked advice');
    await table.getByRole('button', { name: 'Show all' }).click();
    expect(await page.locator(SESSIONS).count()).toBe(50);
    await table.getByLabel('Find', { exact: true }).fill('nobody');
    expect(await table.locator('.pager').textContent()).toContain('No sessions like that.');
    await page.close();
  });

  test('a practitioner’s number of sessions leads to exactly these sessions', async () => {
    const page = await open(address);
    await page.locator('#practitioners-table').getByLabel('Find', { exact: true }).fill('p17');
    expect(await page.locator(PRACTITIONERS).count()).toBe(1);
    await page.getByRole('link', { name: '4 sessions of p17' }).click();
    await page.waitForFunction((rows) => document.querySelectorAll(rows).length === 4, SESSIONS);
    expect(await page.locator(`${SESSIONS} th`).allTextContents()).toEqual(['s17-04', 's17-03', 's17-02', 's17-01']);
    await page.close();
  });

  test('practitioners can be sorted, filtered by site and paged', async () => {
    const page = await open(address);
    expect(await page.locator(PRACTITIONERS).count()).toBe(25);
    await page.locator('#practitioners-table').getByLabel('Site').selectOption('Northside');
    expect(await page.locator(PRACTITIONERS).count()).toBe(15);
    const heading = page.locator('#practitioners-table').getByRole('button', { name: 'MI-adherent' });
    await heading.click();
    const values = (await page.locator(`${PRACTITIONERS} td:nth-child(5) b`).allTextContents()).map(Number.parseFloat);
    expect(values).toHaveLength(15);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    await page.close();
  });

  test('a session opens from its row, and leads back', async () => {
    const page = await open(address);
    await page.locator('#sessions-table').getByLabel('Find', { exact: true }).fill('s01-01');
    await page.locator('#sessions-table').getByRole('link', { name: 's01-01' }).click();
    await page.waitForSelector('.transcript');
    await page.getByRole('link', { name: '← All sessions' }).click();
    await page.waitForSelector('#sessions-table');
    await page.close();
  });

  test('everything can be reached and pressed by keyboard alone', async () => {
    const page = await open(address);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the content');
    await page.locator('#sessions-table').getByLabel('Find', { exact: true }).focus();
    const reached = new Set<string>();
    for (let press = 0; press < 25; press += 1) {
      await page.keyboard.press('Tab');
      reached.add(await focused(page));
    }
    for (const name of ['Session', 'Date', 'Open questions', 'Findings']) expect(reached).toContain(name);
    await page.locator('#sessions-table').getByRole('button', { name: 'Unsure codes' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#sessions-table th[aria-sort]').textContent()).toBe('Unsure codes');
    await page.close();
  });

  test('one session makes a whole dashboard', async () => {
    const page = await open(write('one/report/index.html', renderDashboard(makeRun(clinic.slice(0, 1)), CONTEXT)));
    expect(await page.locator(SESSIONS).count()).toBe(1);
    expect(await page.locator('h1').textContent()).toBe('Jan 2026');
    expect(await page.locator('#months').count()).toBe(0);
    await page.close();
  });

  test('without scripts the first rows are there to read', () => {
    const html = renderDashboard(makeRun(clinic), CONTEXT);
    const table = html.slice(html.indexOf('id="sessions-table"'), html.indexOf('<noscript>'));
    expect(table.match(/<a href="sessions\/s\d\d-\d\d\.html">/g)).toHaveLength(50);
  });

  test('ten thousand sessions stay below 5 MB, and the first rows are sorted and filtered as ever', async () => {
    const html = renderDashboard(makeRun(multiply(clinic, 10_000)), CONTEXT);
    expect(Buffer.byteLength(html)).toBeLessThan(5_000_000);
    const page = await open(write('many/report/index.html', html));
    expect(await page.locator(SESSIONS).count()).toBe(50);
    await page.locator('#sessions-table input[type=search]').fill('session-09999');
    expect(await page.locator(SESSIONS).count()).toBe(1);
    await page.close();
  });
});

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

function openQuestions({ summary }: SessionResult): number | null {
  return summary.measures.find((one) => one.measure === 'percent_open_questions')?.result.value ?? null;
}
