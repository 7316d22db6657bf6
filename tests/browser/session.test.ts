import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sessionPagePath } from '../../src/domain/run-paths.js';
import type { SessionResult } from '../../src/domain/session-result.js';
import { findMeasure } from '../../src/instruments/instruments.js';
import { formatResult } from '../../src/reports/html/format.js';
import { renderCodingPage } from '../../src/reports/html/pages/coding.js';
import { renderSessionPage } from '../../src/reports/html/pages/session.js';
import { CONTEXT } from '../support/context.js';
import { toCode } from '../support/make-pages.js';
import { makeConversation, makeResult, type Said } from '../support/make-results.js';
import { describeInBrowser } from './browser.js';

const said = makeConversation(7, 0.6, 40);
const result = makeResult({ id: 's-7', said, secondsPerWord: 0.5 });
const html = renderSessionPage(result, CONTEXT);

describeInBrowser('session page', ({ write, open }) => {
  const openSession = (hash = '') => open(write(sessionPagePath('s-7'), html) + hash);
  const shownLines = (page: Page) => page.locator('.u:visible').evaluateAll((lines) => lines.map((line) => line.id));

  test('an address with an anchor shows its utterance', async () => {
    const page = await openSession('#u57');
    await page.waitForFunction(() => {
      const box = document.getElementById('u57')?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < innerHeight;
    });
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('u57');
    await page.close();
  });

  test('a code’s button shows its utterances and no other, and an anchor brings all back', async () => {
    const page = await openSession();
    await page.locator('.filters').getByRole('button', { name: 'CQ' }).click();
    expect(await shownLines(page)).toEqual(idsWith(said, ['CQ']));
    expect(await page.locator('.showing').textContent()).toContain(
      `Closed question: ${idsWith(said, ['CQ']).length} utterances`,
    );
    const hidden = idsWith(said, ['neutral'])[0] ?? '';
    await page.evaluate((id) => {
      location.hash = id;
    }, hidden);
    await page.waitForFunction((id) => document.getElementById(id)?.checkVisibility() === true, hidden);
    expect(await shownLines(page)).toHaveLength(said.length);
    await page.close();
  });

  test('every number leads to the utterances behind it', async () => {
    const page = await openSession();
    const measure = page.locator('#measures-panel .instrument').first().locator('dl > div').nth(1);
    expect(await measure.locator('dt').textContent()).toBe('Open questions');
    const links = measure.locator('a');
    await links.nth(0).click();
    expect(await shownLines(page)).toEqual(idsWith(said, ['OQ']));
    expect(await links.nth(0).textContent()).toBe(String(idsWith(said, ['OQ']).length));
    await links.nth(1).click();
    expect(await shownLines(page)).toEqual(idsWith(said, ['OQ', 'CQ']));
    await page.locator('a[data-evidence="practice-self_efficacy"]').click();
    expect(await shownLines(page)).toEqual(idsWith(said, ['AF']));
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await shownLines(page)).toHaveLength(said.length);
    await page.close();
  });

  test('unsure codes are marked in words and can be shown alone', async () => {
    const page = await openSession();
    const unsure = result.coded.assignments.filter((one) => (one.confidence ?? 1) < 0.5).map((one) => one.utteranceId);
    expect(unsure.length).toBeGreaterThan(3);
    await page.locator('.filters').getByRole('button', { name: 'unsure' }).click();
    expect(await shownLines(page)).toEqual(unsure);
    for (const text of await page.locator('.u:visible .s').allTextContents()) expect(text).toMatch(/^unsure \d+%/);
    await page.close();
  });

  test('where the machine wavers, the page and the review name the other code', async () => {
    const at = said.findIndex(([code]) => code === 'SR');
    const wavering = { confidence: 0.6, alternative: { code: 'GI', confidence: 0.31 } } as const;
    const lines = said.map((line, place): Said => (place === at ? [line[0], line[1], wavering] : line));
    const page = await open(
      write('sessions/wavers.html', renderSessionPage(makeResult({ id: 's-7', said: lines }), CONTEXT)),
    );
    const line = page.locator(`#u${at + 1}`);
    expect(await line.locator('.s').textContent()).toBe('machine 60%, or GI 31%');
    await page.getByRole('button', { name: 'Review codes' }).click();
    await line.click();
    const head = page.locator('.review-head [role=status]');
    expect(await head.textContent()).toBe('Simple reflection, or Giving information 31%');
    await page.keyboard.press('e');
    expect(await head.textContent()).toBe('Emphasizing autonomy – yours');
    await page.keyboard.press('Backspace');
    expect(await head.textContent()).toBe('Simple reflection, or Giving information 31%');
    await page.close();
  });

  test('a review by keyboard changes codes, and the measures move as a run would move them', async () => {
    const page = await openSession();
    const target = said.findIndex(([code]) => code === 'CQ');
    await page.getByRole('button', { name: 'Review codes' }).click();
    for (let step = 0; step < target; step += 1) await page.keyboard.press('ArrowDown');
    expect(await page.locator('.u-now').getAttribute('id')).toBe(`u${target + 1}`);
    await page.keyboard.type('oq');
    expect(await page.locator(`#u${target + 1} .c`).textContent()).toBe('OQ Open questionby you · was CQ');
    const changed = said.map((line, at): Said => (at === target ? ['OQ', line[1], line[2] ?? {}] : line));
    expect(await measureShown(page, 1)).toBe(shown(makeResult({ id: 's-7', said: changed }), 'percent_open_questions'));
    expect(await page.locator('#measures-panel .moved s').first().textContent()).toBe(
      shown(result, 'percent_open_questions'),
    );
    await page.keyboard.press('Backspace');
    expect(await page.locator(`#u${target + 1} .chip`).textContent()).toBe('CQ Closed question');
    expect(await measureShown(page, 1)).toBe(shown(result, 'percent_open_questions'));
    expect(await page.locator('#measures-panel .moved').count()).toBe(0);
    await page.close();
  });

  test('letters typed one after another choose among codes; clients have their own', async () => {
    const page = await openSession();
    await page.getByRole('button', { name: 'Review codes' }).click();
    await page.keyboard.type('adw');
    expect(await page.locator('#u1 .chip').textContent()).toBe('ADW Advice without permission');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('s');
    expect(await page.locator('#u2 .chip').textContent()).toBe('Sustain talk');
    await page.keyboard.type('c');
    expect(await page.locator('#u2 .chip').textContent()).toBe('Change talk');
    await page.keyboard.press('Enter');
    expect(await page.locator('.u-now').getAttribute('id')).toBe('u3');
    await page.close();
  });

  test('a review by mouse, with a note, survives closing the page, and can be cleared', async () => {
    const page = await openSession();
    await page.getByRole('button', { name: 'Review codes' }).click();
    await page.locator('#u5 .t').click();
    const code = said[4]?.[0];
    const wanted =
      code === 'change' || code === 'sustain' || code === 'neutral'
        ? code === 'change'
          ? 'Sustain talk'
          : 'Change talk'
        : 'GI Giving information';
    await page.locator('.review-codes').getByRole('button', { name: wanted }).click();
    await page.getByLabel('Note').fill('heard "it", twice');
    await page.getByLabel('Your initials').fill('=AB');
    expect(await page.locator('.tools > .controls [role=status]').textContent()).toBe(
      '1 decision kept in this browser',
    );
    await page.reload();
    expect(await page.locator('#u5 .chip').textContent()).toContain(wanted);
    expect(await page.locator('#u5 .s').textContent()).toContain('by you');
    await page.getByRole('button', { name: 'Review codes' }).click();
    await page.locator('#u5 .t').click();
    expect(await page.getByLabel('Note').inputValue()).toBe('heard "it", twice');
    page.on('dialog', (dialog) => dialog.accept());
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await page.locator('#u5 .s').textContent()).toBe('as before');
    await page.reload();
    expect(await page.locator('#u5 .s').textContent()).toContain('%');
    await page.close();
  });

  test('a page without words has none, and cannot be reviewed', async () => {
    const bare = renderSessionPage(result, { ...CONTEXT, text: false });
    for (const [, words] of said) if (words.split(' ').length > 3) expect(bare).not.toContain(words.slice(0, 20));
    const page = await open(write('bare/report/sessions/s-7.html', bare));
    expect(await page.getByRole('button', { name: 'Review codes' }).count()).toBe(0);
    await page.locator('.filters').getByRole('button', { name: 'CQ' }).click();
    expect(await shownLines(page)).toEqual(idsWith(said, ['CQ']));
    await page.close();
  });

  test('decisions are saved as a corrections file', async () => {
    const page = await openSession();
    await page.getByRole('button', { name: 'Review codes' }).click();
    await page.keyboard.type('gi');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/^s-7\.\d{8}T\d{6}-\d{3}Z\.corrections\.csv$/);
    const lines = readFileSync(await download.path(), 'utf8').split('\n');
    expect(lines[0]).toBe('session_id,utterance_id,text_hash,from_code,to_code,reviewer,decided_at,note');
    expect(lines[1]).toMatch(/^s-7,u1,[0-9a-f]{16},FI,GI,,\d{4}-\d\d-\d\dT[\d:.]+Z,$/);
    expect(lines).toHaveLength(3);
    await page.close();
  });

  test('a second download repeats the first and goes on from it, under a name of its own', async () => {
    const page = await openSession();
    const save = async () => {
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as CSV' }).click();
      const download = await waiting;
      const rows = readFileSync(await download.path(), 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1);
      return { name: download.suggestedFilename(), rows };
    };
    const codes = (rows: readonly string[]) =>
      rows.map((row) => row.split(',').filter((_, at) => at === 3 || at === 4));
    await page.getByRole('button', { name: 'Review codes' }).click();
    await page.getByLabel('Your initials').fill('AB');
    await page.locator('#u1 .t').click();
    await page.keyboard.type('gi');
    const first = await save();
    expect(await page.locator('.tools > .controls [role=status]').textContent()).toBe('1 decision, all saved');
    await page.keyboard.type('st');
    const second = await save();
    await page.keyboard.press('Backspace');
    const third = await save();
    expect(codes(first.rows)).toEqual([['FI', 'GI']]);
    expect(codes(second.rows)).toEqual([
      ['FI', 'GI'],
      ['GI', 'ST'],
    ]);
    expect(codes(third.rows)).toEqual([
      ['FI', 'GI'],
      ['GI', 'ST'],
      ['ST', ''],
    ]);
    expect(second.rows[0]).toBe(first.rows[0]);
    expect(new Set([first.name, second.name, third.name]).size).toBe(3);
    expect(first.name).toMatch(/^s-7\.AB\./);
    await page.close();
  });

  test('every number on the page moves with a decision: at a glance, measures and practices say the same', async () => {
    const page = await openSession();
    const glance = () => page.locator('#headline').textContent();
    const before = await glance();
    const questions = said.flatMap(([code], at) => (code === 'CQ' ? [at] : []));
    expect(questions.length).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Review codes' }).click();
    for (const at of questions) {
      await page.locator(`#u${at + 1} .t`).click();
      await page.keyboard.type('cr');
    }
    expect(await glance()).not.toBe(before);
    const ratio = (place: string) =>
      page
        .locator(place)
        .evaluate((node) => /Reflection-to-question ratio\D*([\d.]+)/.exec(node.textContent ?? '')?.[1]);
    const inPanel = await page.locator('#measures-panel dl > div').first().locator('dd b').textContent();
    expect(await ratio('#headline')).toBe(inPanel);
    expect(await page.locator('#later').isVisible()).toBe(true);
    page.on('dialog', (dialog) => dialog.accept());
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await glance()).toBe(before);
    expect(await page.locator('#later').isVisible()).toBe(false);
    await page.close();
  });

  test('a page for blind coding shows no code, and saves a coding sheet', async () => {
    const other = makeResult({ id: 's-8', said: said.slice(0, 4) });
    const coding = renderCodingPage([toCode(result), toCode(other)], CONTEXT);
    const page = await open(write('sample/coding.html', coding));
    expect(await page.locator('.chip').count()).toBe(0);
    const data = await page.evaluate(() => JSON.parse(document.getElementById('data')?.textContent ?? ''));
    expect(data.utterances.every((row: unknown[]) => row.length === 4 && row[3] === null)).toBe(true);
    await page.keyboard.type('gi');
    await page.locator('#s2-u2 .t').click();
    await page.keyboard.press('n');
    expect(await page.locator('#s2-u2 .chip').textContent()).toBe('Neutral');
    await page.keyboard.press('Escape');
    expect(await page.locator('.review').count()).toBe(1);
    await page.getByLabel('Your initials').fill('CK');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    const file = readFileSync(await (await waiting).path(), 'utf8').split('\n');
    expect(file[0]).toBe('session_id,utterance_id,code,note,coder,text_hash');
    expect(file).toHaveLength(1 + said.length + 4 + 1);
    expect(file[1]).toMatch(/^s-7,u1,GI,,CK,[0-9a-f]{16}$/);
    expect(file[2]).toMatch(/^s-7,u2,,,CK,[0-9a-f]{16}$/);
    expect(file.find((row) => row.startsWith('s-8,u2,'))).toMatch(/^s-8,u2,neutral,,CK,/);
    await page.close();
  });
});

function idsWith(lines: readonly Said[], codes: readonly string[]): readonly string[] {
  return lines.flatMap(([code], at) => (codes.includes(code) ? [`u${at + 1}`] : []));
}

function measureShown(page: Page, at: number): Promise<string | null> {
  return page.locator('#measures-panel .instrument').first().locator('dl > div').nth(at).locator('dd b').textContent();
}

function shown({ summary }: SessionResult, measure: string): string {
  const found = summary.measures.find((one) => one.instrument === 'miti-3.1.1' && one.measure === measure);
  if (!found) throw new Error(`no ${measure}`);
  return formatResult(found.result, findMeasure(found));
}
