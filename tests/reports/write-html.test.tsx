import fc from 'fast-check';
import { type ComponentChildren, Fragment, h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { html, toHtml, writeHtml } from '../../src/reports/html/write-html.js';

/** Words with all that HTML and UTF-8 could trip over: markup, quotes, several planes, halves of a pair. */
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('&', '<', '>', '"', "'", 'a', 'é', '–', '漢', '😀', '\ud83d', '\n') }),
);

const value = fc.oneof(words, fc.integer(), fc.boolean(), fc.constantFrom(null, undefined));
const attributes = fc.record(
  { class: value, id: value, hidden: value, 'aria-label': value, 'aria-pressed': value, 'data-codes': value },
  { requiredKeys: [] },
);

const { element } = fc.letrec<{ element: ComponentChildren; child: ComponentChildren }>((tie) => ({
  child: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    words,
    fc.integer(),
    fc.constantFrom(null, undefined, true, false),
    tie('element'),
    fc.array(tie('child'), { maxLength: 4 }),
  ),
  element: fc
    .tuple(fc.constantFrom('p', 'li', 'div', 'svg', 'path', 'br', 'input'), attributes, fc.array(tie('child')))
    .map(([tag, props, children]) => (tag === 'br' || tag === 'input' ? h(tag, props) : h(tag, props, ...children))),
}));

describe('HTML', () => {
  test('of elements is what preact writes of them', () => {
    fc.assert(
      fc.property(element, (tree) => {
        expect(Buffer.from(writeHtml(tree))).toEqual(Buffer.from(render(h(Fragment, null, tree))));
      }),
    );
  });
  test('of parts, fragments and a chosen option is what preact writes of them', () => {
    const Part = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) =>
      name === '' ? null : (
        <>
          <b>{name}</b>
          {children}
        </>
      );
    const tree = (
      <form>
        <Part name="a & b">
          <select value="two" onChange={() => {}}>
            {['one', 'two'].map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
          <input type="checkbox" checked={false} />
        </Part>
        <Part name="">gone</Part>
      </form>
    );
    // Where the mark stands among an option's attributes is all the same.
    expect(toHtml(tree)).toBe(render(tree).replace(' selected value="two"', ' value="two" selected'));
  });
  test('ends neither an element nor an attribute by what was said', () => {
    fc.assert(
      fc.property(words, (said) => {
        expect(toHtml(<p title={said}>{said}</p>)).toMatch(/^<p title(?:="[^"<]*")?>[^"<]*<\/p>$/);
        expect(toHtml(html`<p title="${said}">${said}</p>`)).toMatch(/^<p title="[^"<]*">[^"<]*<\/p>$/);
      }),
    );
  });
  test('of a template is what an element of the same words is', () => {
    const part = ({ said, more }: { readonly said: string; readonly more: string | null }) => (
      <p>
        – <b class="x">{said}</b>
        {more}
        {[1, said]}
      </p>
    );
    fc.assert(
      fc.property(words, fc.option(words), (said, more) => {
        const template = html`<p>– ${html`<b class="x">${said}</b>`}${more}${[1, said]}</p>`;
        expect(writeHtml(template)).toEqual(writeHtml(h(part, { said, more })));
      }),
    );
  });
  test('keeps bytes as they are, in pages of any size', () => {
    const part = Buffer.from('<i>–</i>');
    const row = 'seven words of a long page – '.repeat(1000);
    const rows = Array.from({ length: 40 }, (_, at) => <p key={at}>{row}</p>);
    const page = toHtml([part, ...rows, part]);
    expect(page).toBe(`<i>–</i>${`<p>${row}</p>`.repeat(40)}<i>–</i>`);
    expect(toHtml(part)).toBe('<i>–</i>');
  });
  test('refuses what is neither element nor text', () => {
    expect(() => writeHtml(<p>{{ said: 'x' }}</p>)).toThrow(TypeError);
  });
});
