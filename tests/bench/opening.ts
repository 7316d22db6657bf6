// How fast large pages open and answer in Chromium, best of three: npm run bench:opening
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import type { SessionResult } from '../../src/domain/session-result.js';
import { renderDashboard } from '../../src/reports/html/pages/dashboard.js';
import { renderSessionPage } from '../../src/reports/html/pages/session.js';
import { CONTEXT } from '../support/context.js';
import { makeConversation, makeResult } from '../support/make-results.js';
import { makeClinic, makeRun, multiply } from '../support/make-run.js';

const folder = mkdtempSync(join(tmpdir(), 'oars-opening-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
  ],
});
try {
  const many: readonly SessionResult[] = multiply(
    makeClinic({ practitioners: 30, sessionsEach: 4, exchanges: 12 }),
    10_000,
  );
  const dashboard = renderDashboard(makeRun(many), CONTEXT);
  const long = makeResult({ id: 'long', said: makeConversation(1, 0.5, 400) });
  const page = await open('dashboard.html', dashboard);
  console.log(
    JSON.stringify({
      dashboard: {
        sessions: many.length,
        megabytes: Buffer.byteLength(dashboard) / 1e6,
        opensInMs: await opening(page),
        answersInMs: await answering(page),
      },
      session: {
        utterances: long.coded.assignments.length,
        opensInMs: await opening(await open('long.html', renderSessionPage(long, CONTEXT))),
      },
    }),
  );
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

async function open(name: string, html: string): Promise<Page> {
  const file = join(folder, name);
  writeFileSync(file, html);
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  return page;
}

async function opening(page: Page): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await page.reload();
    times.push(
      await page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation');
        return entry instanceof PerformanceNavigationTiming ? entry.loadEventEnd : Number.NaN;
      }),
    );
  }
  return Math.round(Math.min(...times));
}

/** Sorting, and filtering, from the press to the next painted frame. */
async function answering(page: Page): Promise<{ readonly sort: number; readonly filter: number }> {
  return page.evaluate(async () => {
    const timed = async (act: () => void) => {
      const start = performance.now();
      act();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - start;
    };
    const table = document.getElementById('sessions-table');
    const button = [...(table?.querySelectorAll('thead button') ?? [])].find(
      (one) => one.textContent === 'Open questions',
    );
    const field = table?.querySelector('input[type=search]');
    const sort: number[] = [];
    const filter: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      sort.push(await timed(() => (button as HTMLElement).click()));
      filter.push(
        await timed(() => {
          (field as HTMLInputElement).value = `p0${round}`;
          field?.dispatchEvent(new Event('input', { bubbles: true }));
        }),
      );
    }
    return { sort: Math.round(Math.min(...sort)), filter: Math.round(Math.min(...filter)) };
  });
}
