import { expect, test } from 'vitest';
import { makePages } from '../support/make-pages.js';
import { describeInBrowser } from './browser.js';
import { missingRules } from './missing-rules.js';
import { violations } from './violations.js';

describeInBrowser('accessibility', ({ write, open }) => {
  const pages = makePages();
  test.each(pages.flatMap((page) => [false, true].map((dark) => ({ ...page, dark }))))(
    'axe-core finds nothing on $path, dark: $dark',
    async ({ path, html, dark }) => {
      const page = await open(write(path, html), { dark });
      expect(await violations(page)).toEqual([]);
      await page.close();
    },
  );

  test('axe-core is at work: it finds a fault put in on purpose', async () => {
    const page = await open(write('fault.html', pages[0]?.html.replace('<h1>', '<h1><img src="data:,">') ?? ''));
    expect(await violations(page)).toEqual([expect.stringContaining('image-alt: img')]);
    await page.close();
  });

  test('axe-core finds nothing while reviewing', async () => {
    const session = pages.find((one) => one.path.includes('sessions/'));
    const page = await open(write(session?.path ?? '', session?.html ?? ''));
    await page.click('text=Review codes');
    await page.keyboard.press('ArrowDown');
    expect(await violations(page)).toEqual([]);
    expect(await missingRules(page)).toEqual([]);
    await page.close();
  });
});
