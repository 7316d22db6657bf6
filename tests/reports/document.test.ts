import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CONTEXT } from '../support/context.js';
import { makePages } from '../support/make-pages.js';

describe.each(makePages())('$path', ({ path, html }) => {
  test('allows itself its own style and script, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; img-src data:; base-uri 'none'; form-action 'none'`,
    );
  });
  test('asks for nothing from elsewhere and styles nothing inline', () => {
    const body = html.slice(html.indexOf('<body')).replace(/<script[\s\S]*?<\/script>/g, '');
    expect(body).not.toMatch(/\s(?:style|on\w+|src|srcset|action)=/);
    for (const [, href = ''] of body.matchAll(/\shref="([^"]*)"/g)) expect(href).not.toMatch(/^(?:\w+:|\/)/);
  });
  test('every link within the page leads somewhere, and no id is used twice', () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, anchor = ''] of html.matchAll(/\shref="#([^":]*)"/g)) expect(ids).toContain(anchor);
  });
  test('is the same when made again', () => {
    expect(makePages().find((page) => page.path === path)?.html).toBe(html);
  });
});

test('without words, no page holds a word of the transcripts', () => {
  const words = ['birthday', 'delete his number', 'bus ride', 'long way home', 'sober'];
  const shown = makePages()
    .map(({ html }) => html)
    .join('\n');
  for (const word of words) expect(shown).toContain(word);
  for (const { path, html } of makePages({ ...CONTEXT, text: false })) {
    if (!path.startsWith('sample/')) for (const word of words) expect(html).not.toContain(word);
  }
});

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
