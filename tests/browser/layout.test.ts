import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildFeedback } from '../../src/cohorts/feedback.js';
import { DASHBOARD_PATH, feedbackSheetPath, sessionPagePath } from '../../src/domain/run-paths.js';
import { renderDashboard } from '../../src/reports/html/pages/dashboard.js';
import { renderFeedbackSheet } from '../../src/reports/html/pages/feedback-sheet.js';
import { renderSessionPage } from '../../src/reports/html/pages/session.js';
import { CONTEXT } from '../support/context.js';
import { makeMoments, makePages } from '../support/make-pages.js';
import { makeConversation, makeResult, type Said } from '../support/make-results.js';
import { makeRun } from '../support/make-run.js';
import { describeInBrowser } from './browser.js';

const HOSTILE = [
  '</script><script>document.title = "run"</script>',
  '"><img src=x onerror="document.title = \'run\'">',
  '<!-- <style>body{display:none}</style>',
  '{{7*7}} &lt;b&gt; \\u003c',
  'مرحبا، أريد أن أتوقف ‮evil‬ عن الشرب',
  'ok 👍🏽👨‍👩‍👧‍👦 \u0000\u0007 \u2028 line',
];

describeInBrowser('layout', ({ write, open, folder }) => {
  test.each(makePages())('$path fits a narrow screen', async ({ path, html }) => {
    for (const width of [320, 768]) {
      const page = await open(write(path, html), { width, height: 700 });
      expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(width);
      await page.close();
    }
  });

  test.each(['A4', 'Letter'])('a feedback sheet prints on two pages of %s at most', async (format) => {
    const sheet = makePages().find((page) => page.path.includes('feedback/'));
    const page = await open(write('print.html', sheet?.html ?? ''));
    const file = `${folder}/print-${format}.pdf`;
    await page.pdf({ path: file, format });
    expect(countPages(file)).toBeLessThanOrEqual(2);
    await page.close();
  });

  test('a feedback sheet keeps what is written on it', async () => {
    const sheet = makePages().find((page) => page.path.includes('feedback/'));
    const page = await open(write('sheet.html', sheet?.html ?? ''));
    await page.getByRole('radio', { name: '4' }).first().check();
    await page.getByLabel('What I want to try').fill('Wait for three breaths.');
    // The browser writes its storage a moment later; a reload may come first.
    await expect
      .poll(async () => {
        await page.reload();
        return page.getByRole('radio', { name: '4' }).first().isChecked();
      })
      .toBe(true);
    expect(await page.getByLabel('What I want to try').inputValue()).toBe('Wait for three breaths.');
    await page.getByRole('button', { name: 'Clear what I wrote' }).click();
    await page.reload();
    expect(await page.getByLabel('What I want to try').inputValue()).toBe('');
    await page.close();
  });

  test('hostile text is shown as text, runs nothing and breaks no layout', async () => {
    const name = 'n'.repeat(200);
    const said: readonly Said[] = [
      ...HOSTILE.flatMap((text): Said[] => [
        ['CR', `${text} and eight more words to be quotable here`],
        ['change', text],
      ]),
      ['GI', 'word '.repeat(10_000).trim()],
      ['sustain', 'unbroken'.repeat(400)],
      ...makeConversation(3, 0.5, 20),
    ];
    const result = makeResult({
      id: 'hostile',
      said,
      metadata: {
        practitionerId: name,
        site: HOSTILE[1] ?? '',
        cohort: HOSTILE[0] ?? '',
        sessionDate: '2026-01-05',
        targetBehavior: HOSTILE[1] ?? '',
      },
    });
    const run = makeRun([result], {
      highlights: [{ text: HOSTILE[1] ?? '', href: 'report/sessions/hostile.html#u1' }],
      problems: HOSTILE.map((text) => ({
        code: 'odd',
        severity: 'error',
        source: { path: `${text}.txt`, part: text },
        line: 1,
        sessionId: null,
        utteranceId: null,
        message: text,
        remedy: text,
      })),
    });
    const rules = { minimumDenominator: 1, highTalkPercent: 60 };
    const feedback = buildFeedback(name, run.sessions, makeMoments([result]), rules);
    const pages = [
      { path: sessionPagePath('hostile'), html: renderSessionPage(result, CONTEXT) },
      { path: DASHBOARD_PATH, html: renderDashboard(run, CONTEXT) },
      { path: feedbackSheetPath(name), html: renderFeedbackSheet(feedback, CONTEXT) },
    ];
    for (const { path, html } of pages) {
      const page = await open(write(path, html), { width: 375 });
      const title = /<title>(.*?)<\/title>/.exec(html)?.[1];
      expect(await page.title()).toBe(title);
      expect(await page.locator('img').count()).toBe(0);
      expect(await page.evaluate(() => document.querySelectorAll('script').length)).toBe(2);
      expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(375);
      await page.close();
    }
    const page = await open(write(sessionPagePath('hostile'), pages[0]?.html ?? ''));
    expect(await page.locator('#u1 .t').textContent()).toBe(said[0]?.[1]);
    expect(await page.locator('#u4 .t').textContent()).toBe(HOSTILE[1]);
    expect(await page.evaluate(() => document.querySelectorAll('.u').length)).toBe(said.length);
    await page.close();
  });

  test('a session of a thousand utterances shows them all', async () => {
    const long = makeResult({ id: 'long', said: makeConversation(1, 0.5, 400) });
    expect(long.coded.assignments.length).toBeGreaterThan(1000);
    const page = await open(write('report/sessions/long.html', renderSessionPage(long, CONTEXT)));
    expect(await page.locator('.u').count()).toBe(long.coded.assignments.length);
    await page.close();
  });
});

/** Pages of a PDF, by its page objects. */
function countPages(file: string): number {
  return readFileSync(file, 'latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
