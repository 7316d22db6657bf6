import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { recordedIo } from '../support/io.js';
import { describeInBrowser } from './browser.js';
import { violations } from './violations.js';

/** One page of each kind. */
const PAGES = [
  'report/index.html',
  'report/sessions/h01.html',
  'report/sessions/r07.html',
  'report/feedback/p05.html',
  'report/cohorts.html',
  'report/agreement.html',
  'sample/r07.html',
];

const PRACTITIONERS = ['p01', 'p02', 'p03', 'p04', 'p05', 'p06', 'p07', 'p08'];

describeInBrowser('pages of the fixtures', ({ open, folder }) => {
  const out = join(folder, 'out');
  const addressOf = (page: string) => pathToFileURL(join(out, page)).href;
  beforeAll(async () => {
    const oars = async (...args: string[]) => {
      const io = recordedIo();
      // Exit code 3 only says that some files could not be read.
      expect([0, 3], io.err()).toContain(await run([...args, '--quiet'], io));
    };
    await oars('audit', 'fixtures/clinic', '--out', out);
    await oars('compare', out, '--by', 'cohort', '--replicates', '200', '--out', out);
    await oars('sample', out, '--fraction', '1');
    const sheets = 'fixtures/month/sheets';
    await oars('agreement', `${sheets}/coder-a.csv`, `${sheets}/coder-b.csv`, '--replicates', '200', '--out', out);
  });

  test.each(PAGES)('axe-core finds nothing on %s, and it fits a narrow screen', async (path) => {
    const wide = await open(addressOf(path));
    expect(await violations(wide)).toEqual([]);
    await wide.close();
    const narrow = await open(addressOf(path), { width: 360 });
    expect(await narrow.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(360);
    await narrow.close();
  });

  test('every link between pages leads to a page that is there', () => {
    const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(40);
    const broken = pages.flatMap((page) => {
      const html = readFileSync(join(out, page), 'utf8');
      return [...html.matchAll(/\shref="([^"#][^"]*)"/g)]
        .map(([, href = '']) => new URL(href, pathToFileURL(join(out, page))))
        .filter((url) => {
          const file = fileURLToPath(new URL(url.pathname, 'file:'));
          const anchor = decodeURIComponent(url.hash.slice(1));
          if (!existsSync(file)) return true;
          return anchor !== '' && !anchor.includes(':') && !readFileSync(file, 'utf8').includes(` id="${anchor}"`);
        })
        .map((url) => `${page}: ${url.pathname.slice(dirname(out).length)}${url.hash}`);
    });
    expect(broken).toEqual([]);
  });

  test.each(PRACTITIONERS)('the sheet of %s prints on two pages at most', async (practitioner) => {
    const page = await open(addressOf(`report/feedback/${practitioner}.html`));
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
    await page.close();
  });
});
