import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { serveMonth } from '../../src/open/serve.js';
import { layOutMonth } from '../../src/saved/lay-out-month.js';
import { recordedIo } from '../support/io.js';
import { tableAt } from '../support/open-month.js';
import { describeInBrowser } from './browser.js';
import { missingRules } from './missing-rules.js';
import { violations } from './violations.js';

/** Names under which somebody saved them: one says whose it is, the others leave it to be asked. */
const FILES = {
  'p07_2026-03-20.txt': 'fixtures/clinic/hilltop/p07/2026-01-20_h07.txt',
  'p07_2026-03-17.txt': 'fixtures/clinic/hilltop/p07/2026-03-17_h09.txt',
  'monday.json': 'fixtures/clinic/hilltop/p07/2026-02-17_h08.json',
  'notes of the cook.txt': 'fixtures/broken/empty.txt',
};

const PARTS = ['Files', 'First', 'Review', 'Double coding', 'Sheets', 'Sign-off'] as const;

describeInBrowser('an open month, from an empty folder to a signed page', ({ open, folder }) => {
  const month = join(folder, 'months', '2026-03');
  const close: (() => Promise<void>)[] = [];
  let page: Page;
  const go = async (part: (typeof PARTS)[number]) => {
    await page.getByRole('navigation', { name: 'Parts of the month' }).getByRole('link', { name: part }).click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
  };
  /** What was just done is on the disk, and the page has said so. */
  const saved = (words: string | RegExp) =>
    page.locator('[role=status]', { hasText: words }).first().waitFor({ state: 'attached' });
  const expectGood = async () => {
    for (const width of [1400, 900, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.scrollingElement?.scrollWidth), `${width} px`).toBeLessThanOrEqual(
        width,
      );
    }
    expect(await missingRules(page)).toEqual([]);
    await page.setViewportSize({ width: 1400, height: 900 });
  };

  beforeAll(async () => {
    mkdirSync(join(month, '..'), { recursive: true });
    await layOutMonth(month);
    const { address, server } = await serveMonth(month, { now: () => new Date() });
    close.push(async () => server?.stop());
    page = await open(address, { width: 1400, server: new URL(address).origin });
  });
  afterAll(async () => {
    for (const one of close) await one();
  });

  test('transcripts are dropped, and what waits for a word is filled in', async () => {
    await expectGood();
    const dropped = Object.entries(FILES).map(([name, path]) => ({ name, text: readFileSync(path, 'utf8') }));
    const transfer = await page.evaluateHandle((files) => {
      const data = new DataTransfer();
      for (const { name, text } of files) data.items.add(new File([text], name));
      return data;
    }, dropped);
    await page.dispatchEvent('.drop', 'dragover', { dataTransfer: transfer });
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer });
    await saved('4 files taken');
    expect(readdirSync(join(month, 'transcripts')).toSorted()).toEqual(Object.keys(FILES).toSorted());
    await page.getByText('No session was read.').waitFor();
    await expectGood();
    const whose = page.getByRole('textbox', { name: /^Practitioner of .*waits for your word/ });
    expect(await whose.count()).toBe(1);
    await whose.fill('p08');
    await whose.press('Enter');
    await saved('Saved.');
    const row = () => tableAt(join(month, 'sessions.csv')).find(({ file }) => file === 'monday.json');
    expect(row()?.practitioner_id).toBe('p08');
    await page
      .getByRole('textbox', { name: /^Change goal of/ })
      .first()
      .fill('not drinking while on probation');
    await page.keyboard.press('Tab');
    await saved('Saved.');
    // A page that is loaded again finds everything as it was left.
    await page.reload();
    await page
      .getByRole('textbox', { name: /^Practitioner of/ })
      .first()
      .waitFor();
    expect(await page.getByRole('textbox', { name: /waits for your word/ }).count()).toBe(0);
  });

  test('the month is read, and numbers and problems stand there', async () => {
    await page.getByRole('button', { name: 'Read the month' }).click();
    await page.getByText(/3 sessions measured, 0 set aside/).waitFor({ timeout: 60_000 });
    expect(await page.getByText('Sessions were drawn for double coding.').count()).toBe(1);
    await expectGood();
    const [report] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Dashboard' }).click(),
    ]);
    await report.waitForLoadState();
    expect(await report.title()).toBe('Fidelity audit');
    await report.close();
  });

  test('who may be in danger is read first, by somebody who says who they are', async () => {
    await go('First');
    const read = page.getByRole('button', { name: 'I have read it' });
    await read.first().waitFor();
    await expectGood();
    await read.first().click();
    await page.getByText('Say who you are first').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('who');
    await page.keyboard.type('AB');
    await read.first().click();
    await page
      .getByText(/^Read by AB on/)
      .first()
      .waitFor();
    expect(tableAt(join(month, 'safety.csv'))).toHaveLength(1);
  });

  test('codes are reviewed by keyboard alone: agree, change, skip, take back, each on the disk before the next shows', async () => {
    await page.getByRole('link', { name: /^Review/ }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.open-review').waitFor();
    const rows = () => {
      try {
        return tableAt(join(month, 'corrections/open-AB.csv'));
      } catch {
        return [];
      }
    };
    const shown = async () => (await page.locator('#open-item').textContent()) ?? '';
    const next = async (key: string) => {
      const before = await shown();
      await page.keyboard.press(key);
      await expect.poll(shown).not.toBe(before);
    };
    // The places that concern someone's safety are still before the codes.
    while ((await page.getByRole('button', { name: /I have read it/ }).count()) > 0) await next('Enter');
    await expectGood();
    const first = await shown();
    await next('Enter');
    expect(rows()).toHaveLength(1);
    expect(rows()[0]?.from_code).toBe(rows()[0]?.to_code);
    await next('ArrowRight');
    expect(rows()).toHaveLength(1);
    await next('ArrowLeft');
    // Of a practitioner's utterance: giving information, by its letters.
    while ((await page.locator('.open-now.turn-practitioner').count()) === 0) await next('ArrowRight');
    const wasGi = ((await page.locator('.open-verdict > .chip').textContent()) ?? '').includes('GI');
    await page.keyboard.press(wasGi ? 'o' : 'g');
    await next(wasGi ? 'q' : 'i');
    expect(rows()).toHaveLength(2);
    expect(rows()[1]?.to_code).toBe(wasGi ? 'OQ' : 'GI');
    await page.keyboard.press('Backspace');
    await expect.poll(() => rows().length).toBe(3);
    expect(rows()[2]?.to_code).toBe('');
    await page.keyboard.press('Enter');
    await expect.poll(() => rows().length).toBe(4);
    expect(await page.getByText(first).count()).toBe(0);
    // Nothing of what people said is kept by the browser, or stands in a title or an address.
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.title]),
    );
    expect(kept).toBe('[{},{"oars who":"AB"},"oars"]');
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/#review');
  });

  test('two people code blind, the page settles with them where they differ', async () => {
    for (const [coder, keys] of [
      ['AB', ['o', 'q']],
      ['CD', ['c', 'q']],
    ] as const) {
      await go('Double coding');
      await page.locator('#who').fill(coder);
      const sent: string[] = [];
      page.on('response', async (answer) => {
        if (answer.url().includes('/api/coding/')) sent.push(await answer.text().catch(() => ''));
      });
      await page.getByRole('button', { name: `Code as ${coder}` }).click();
      await page.locator('.open-now').waitFor();
      expect(sent.join('')).not.toMatch(/machine|confidence/i);
      await expectGood();
      for (let given = 0; given < 12; given += 1) {
        const before = await page.locator('#open-item').textContent();
        const isPractitioner = (await page.locator('.open-now.turn-practitioner').count()) > 0;
        for (const key of isPractitioner ? keys : ['n']) await page.keyboard.press(key);
        await expect.poll(() => page.locator('#open-item').textContent()).not.toBe(before);
      }
      await page.getByRole('radio', { name: /^4 / }).first().check();
      await saved('Saved.');
      await page.getByRole('button', { name: 'Hand in' }).click();
      await page.getByText(`${coder}: 12 of`).waitFor();
      page.removeAllListeners('response');
    }
    expect(readdirSync(join(month, 'sheets'))).toEqual(['AB.csv', 'CD.csv']);
    await page.getByRole('button', { name: 'Read the verdict, and settle' }).click();
    await page.getByRole('heading', { name: 'The verdict' }).waitFor({ timeout: 30_000 });
    await expectGood();
    await page.getByRole('button', { name: 'Settle on OQ' }).first().click();
    await page.getByText('settled by CD').first().waitFor();
    expect(tableAt(join(month, 'corrections/open-CD.csv'))).toMatchObject([
      { to_code: 'OQ', note: expect.stringContaining('settled') },
    ]);
  });

  test('sheets are read and worded, and the one that is printed says so', async () => {
    await go('Review');
    const why = page.getByRole('textbox', { name: /^Why/ });
    await why.fill('It gives back what he meant, not what he said.');
    const item = await page.locator('#open-item').textContent();
    await page.getByRole('button', { name: 'Bring the numbers up to date' }).click();
    // While the month is read its state is not shown; what is done meanwhile would be of the run before.
    const state = async () => [
      await page.locator('.open-state').count(),
      await page.getByText(/Changed since/).count(),
    ];
    await expect.poll(state, { timeout: 120_000 }).toEqual([1, 0]);
    await page.getByText('The month was read.').waitFor({ state: 'attached' });
    // Whoever was typing goes on where they were.
    expect(await page.locator('#open-item').textContent()).toBe(item);
    expect(await why.inputValue()).toBe('It gives back what he meant, not what he said.');
    await go('Sheets');
    await expectGood();
    const all = page.getByRole('button', { name: 'I have read them all' });
    const none = page.getByText('Every quote was read by a person.');
    await all.or(none).first().waitFor();
    if ((await all.count()) > 0) await all.click();
    await none.waitFor();
    const words = page.getByRole('textbox', { name: /^Words to try/ }).first();
    await words.fill('Give one thing back before you ask the next.');
    await page.getByRole('button', { name: 'Keep these words' }).first().click();
    await saved('Saved.');
    const [sheet] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Open the sheet to print it' }).click(),
    ]);
    await sheet.getByText('Give one thing back before you ask the next.').waitFor();
    expect(await sheet.getByText('Draft: not yet read by a person').isVisible()).toBe(false);
    expect((await sheet.pdf({ format: 'A4' })).length).toBeGreaterThan(1000);
    await sheet.close();
  });

  test('the page is sealed and signed by hand, holds, and the next month is laid out', async () => {
    await go('Sign-off');
    await page.getByRole('button', { name: 'Write the page and seal it' }).click();
    await page.getByText('Everything is as it was written.').waitFor({ timeout: 60_000 });
    expect(await page.getByText('not a signature').count()).toBe(1);
    await expectGood();
    const io = recordedIo();
    expect(await run(['verify', month], io), io.out()).toBe(0);
    await page.getByRole('button', { name: 'Lay out 2026-04' }).click();
    await page.getByText(/2026-04 is laid out/).waitFor();
    expect(readdirSync(join(month, '..'))).toEqual(['2026-03', '2026-04']);
  });

  test('in the dark it reads as well, and Stop stops it', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const part of PARTS) {
      await go(part);
      expect(await violations(page), part).toEqual([]);
    }
    await page.getByRole('button', { name: 'Stop oars' }).click();
    await page.getByRole('heading', { name: 'oars has stopped' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
