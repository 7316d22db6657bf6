// How fast a month of 300 sessions opens in Chromium, and a decision is on the disk: npm run bench:month -- [sessions]
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { writeSessions } from './generate/write.js';

const SESSIONS = Number(process.argv[2] ?? 300);
const DECISIONS = 50;

const folder = mkdtempSync(join(tmpdir(), 'oars-month-'));
const month = join(folder, '2026-03');
const oars = (...args: readonly string[]) =>
  execFileSync(process.execPath, ['dist/cli.js', ...args, '--quiet'], { stdio: ['ignore', 'ignore', 'inherit'] });
try {
  oars('init', month);
  writeSessions(join(folder, 'made'), 1, 0, SESSIONS);
  rmSync(join(month, 'transcripts'), { recursive: true });
  renameSync(join(folder, 'made'), join(month, 'transcripts'));
  try {
    oars('audit', month);
  } catch {
    // Exit code 3: some of the made-up files are broken on purpose.
  }
  const started = performance.now();
  const server = spawn(process.execPath, ['dist/cli.js', 'open', month, '--no-browser'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve) =>
    server.stdout.once('data', (chunk: Buffer) => resolve(String(chunk).trim())),
  );
  const serving = performance.now();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  const page = await browser.newPage();
  const opening = performance.now();
  await page.goto(address);
  await page.locator('.open-state').waitFor();
  const opened = performance.now();
  await page.reload();
  await page.locator('.open-state').waitFor();
  const reloaded = performance.now();
  const review = await timed(async () => {
    await page.goto(`${new URL(address).origin}/#review`);
    await page.locator('.open-review, .open-queue').first().waitFor();
  });
  await page.locator('#who').fill('AB');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  // What concerns someone's safety stands before every code.
  while ((await page.locator('.open-queue b').first().textContent()) !== '0') await decide(page, 'Enter');
  const decisions: number[] = [];
  for (let given = 0; given < DECISIONS; given += 1) decisions.push(await decide(page, 'Enter'));
  decisions.sort((a, b) => a - b);
  const rows =
    readFileSync(join(month, 'corrections', 'open-AB.csv'), 'utf8')
      .trim()
      .split('\n').length - 1;
  console.log(
    JSON.stringify({
      sessions: SESSIONS,
      serverUpMs: Math.round(serving - started),
      opensInMs: Math.round(opened - opening),
      opensAgainInMs: Math.round(reloaded - opened),
      reviewOpensInMs: Math.round(review),
      decisionOnDiskMs: {
        median: Math.round(decisions[DECISIONS / 2] ?? Number.NaN),
        slowest: Math.round(decisions.at(-1) ?? Number.NaN),
        decisions: rows,
      },
    }),
  );
  await browser.close();
  server.kill();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** From the key to the answer that says it is on the disk, as the browser saw it; then the next item stands there. */
async function decide(page: Page, key: string): Promise<number> {
  const before = await page.locator('#open-item').textContent();
  const [answer] = await Promise.all([
    page.waitForResponse((one) => /\/api\/(decide|safety)$/.test(one.url())),
    page.keyboard.press(key),
  ]);
  await answer.finished();
  if (!answer.ok()) throw new Error(`${answer.url()}: ${await answer.text()}`);
  const { responseEnd, requestStart } = answer.request().timing();
  await page.waitForFunction((was) => document.getElementById('open-item')?.textContent !== was, before);
  return responseEnd - Math.max(0, requestStart);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
