// Takes the README's pictures of every kind of page, from the fixtures: npm run docs:screenshots
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

mkdirSync(TO, { recursive: true });
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
for (const { name, page: path, width = 1280, height, click, keys = [], dark = false } of SHOTS) {
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
await browser.close();
rmSync(folder, { recursive: true, force: true });
