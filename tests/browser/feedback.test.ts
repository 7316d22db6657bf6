import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { recordedIo } from '../support/io.js';
import { describeInBrowser } from './browser.js';

describeInBrowser('a feedback sheet in a trainer’s hands', ({ open, folder }) => {
  test('a quote that is swapped and ticked, and edited words, are saved from the page and stand in the next sheet', async () => {
    const out = join(folder, 'out');
    const saved = join(folder, 'choices');
    mkdirSync(saved);
    const oars = async (...args: string[]) => {
      const io = recordedIo();
      expect(await run([...args, '--quiet'], io), io.err()).not.toBe(2);
    };
    await oars('audit', 'fixtures/clinic', '--out', out);
    const sheet = pathToFileURL(join(out, 'report', 'feedback', 'p04.html')).href;
    const page = await open(sheet);
    const slot = page.locator('#strengths .slot', { has: page.locator('.slot-other') }).first();
    const first = await slot.locator('figure:visible .own').textContent();
    await slot.getByRole('button', { name: 'Another quote' }).click();
    const second = await slot.locator('figure:visible .own').textContent();
    expect(second).not.toBe(first);
    for (const tick of await page.locator('.slot-tick').all()) await tick.check();
    expect(await page.locator('#draft').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Edit the words' }).first().click();
    await page.getByLabel('Words to try').fill('Ask what she would like to start with.');
    await page.getByLabel('Your initials').fill('KB');
    await page.reload();
    expect(await page.locator('#strengths figure:visible .own').allTextContents()).toContain(second);
    await page.getByLabel('Your initials').fill('KB');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save choices as CSV' }).click();
    await (await waiting).saveAs(join(saved, 'p04.csv'));
    await page.evaluate(() => localStorage.clear());
    await page.close();

    await oars('feedback', out, '--choices', saved);
    const again = await open(sheet);
    await again.evaluate(() => localStorage.clear());
    await again.reload();
    const quotes = await again.locator('#strengths figure:visible .own').allTextContents();
    expect(quotes).toContain(second);
    expect(quotes).not.toContain(first);
    expect(await again.locator('#draft').isVisible()).toBe(false);
    expect(await again.locator('.try-words .words').first().textContent()).toBe(
      'Ask what she would like to start with.',
    );
    expect(await again.getByText('read by KB').first().isVisible()).toBe(true);
    await again.close();
  });
});
