// Takes the README's pictures of every kind of page, from the fixtures: npm run docs:screenshots
// Some alone, by the beginning of their names: npm run docs:screenshots -- open
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const TO = 'docs/images';
const SHOTS = [
  { name: 'dashboard', page: 'audit/report/index.html', height: 1000 },
  { name: 'practitioners', page: 'audit/report/index.html#practitioners', height: 900 },
  { name: 'session', page: 'audit/report/sessions/h01.html', height: 1000 },
  { name: 'transcript', page: 'audit/report/sessions/h01.html#transcript', height: 900 },
  { name: 'review', page: 'audit/report/sessions/r07.html', height: 900, click: 'Review codes', keys: ['ArrowRight'] },
  { name: 'feedback', page: 'audit/report/feedback/p03.html', width: 900, height: 1240 },
  { name: 'cohorts', page: 'audit/report/cohorts.html', height: 1000 },
  { name: 'agreement', page: 'month/report/agreement.html', height: 1000 },
  { name: 'coding', page: 'audit/sample/r07.html', height: 900 },
  { name: 'dashboard-dark', page: 'audit/report/index.html', height: 1000, dark: true },
];

/** The page of an open month, by its parts. */
const OPEN_SHOTS = [
  { name: 'open-files', part: 'files', height: 900 },
  { name: 'open-review', part: 'review', height: 1260, wavers: true },
  { name: 'open-coding', part: 'coding', height: 1000, click: 'Code as AB' },
  { name: 'open-sheets', part: 'sheets', height: 1000 },
];
const wanted = process.argv[2] ?? '';
const shots = SHOTS.filter(({ name }) => name.startsWith(wanted));
const openShots = OPEN_SHOTS.filter(({ name }) => name.startsWith(wanted));

const folder = mkdtempSync(join(tmpdir(), 'oars-screenshots-'));
const oars = (...args) =>
  execFileSync(process.execPath, ['dist/cli.js', ...args, '--quiet'], { stdio: ['ignore', 'ignore', 'inherit'] });
const allowing = (codes, run) => {
  try {
    run();
  } catch (error) {
    if (!codes.includes(error.status)) throw error;
  }
};

const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path && existsSync(path),
);
if (!executablePath) throw new Error('no Chromium found; set CHROMIUM to its path');

if (shots.length > 0) {
  // Exit code 3 says that some files failed: the fixtures hold such on purpose.
  allowing([3], () => oars('audit', 'fixtures/clinic', '--out', join(folder, 'audit')));
  oars('compare', join(folder, 'audit'), '--by', 'cohort', '--out', join(folder, 'audit'));
  oars('sample', join(folder, 'audit'), '--fraction', '1');
  oars(
    'agreement',
    'fixtures/month/sheets/coder-a.csv',
    'fixtures/month/sheets/coder-b.csv',
    '--out',
    join(folder, 'month'),
  );
}

mkdirSync(TO, { recursive: true });
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
for (const { name, page: path, width = 1280, height, click, keys = [], dark = false } of shots) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const [file, anchor] = path.split('#');
  await page.goto(pathToFileURL(join(folder, file)).href + (anchor ? `#${anchor}` : ''));
  if (click) await page.getByRole('button', { name: click }).click();
  for (const key of keys) await page.keyboard.press(key);
  await page.waitForTimeout(200);
  await page.screenshot({ path: join(TO, `${name}.png`) });
  await page.close();
}
if (openShots.length > 0) {
  const month = join(folder, '2026-03');
  oars('init', month);
  cpSync('fixtures/clinic', join(month, 'transcripts'), { recursive: true });
  cpSync('fixtures/month/oars.yaml', join(month, 'oars.yaml'));
  allowing([3], () => oars('audit', month));
  // A relative name, so that no picture shows whose computer it was.
  const server = spawn(process.execPath, [resolve('dist/cli.js'), 'open', '2026-03', '--no-browser'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise((done) => server.stdout.once('data', (chunk) => done(String(chunk).trim())));
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(address);
  await page.locator('#who').fill('AB');
  for (const { name, part, height, click, wavers } of openShots) {
    await page.setViewportSize({ width: 1280, height });
    await page.goto(`${new URL(address).origin}/#${part}`);
    await page.locator('.part').waitFor();
    if (click) await page.getByRole('button', { name: click }).click();
    // The first code of which the machine wavers.
    if (wavers) {
      await page.locator('.open-review').waitFor();
      await page.evaluate(() => document.activeElement?.blur());
      while ((await page.locator('.open-verdict .chip').count()) < 2) {
        await page.keyboard.press('ArrowRight');
        await page.waitForTimeout(200);
      }
    }
    await page.waitForTimeout(1500);
    await page.evaluate(() => {
      document.activeElement?.blur();
      scrollTo(0, 0);
    });
    await page.screenshot({ path: join(TO, `${name}.png`) });
  }
  server.kill();
}
await browser.close();
rmSync(folder, { recursive: true, force: true });
