// Builds what the pages carry inside them: a style sheet and a script per kind of page.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

const FROM = 'src/reports/html';
const TO = 'dist/reports/html/assets';
// What each kind of page needs of styles/, in the order of the cascade. A test in a browser finds what is missing.
const STYLES = {
  dashboard: ['tokens', 'base', 'tables', 'charts', 'plots', 'dashboard'],
  session: ['tokens', 'base', 'tables', 'charts', 'plots', 'transcript', 'session'],
  coding: ['tokens', 'base', 'transcript'],
  feedback: ['tokens', 'base', 'tables', 'charts', 'feedback'],
  cohorts: ['tokens', 'base', 'tables', 'charts', 'plots', 'cohorts'],
  agreement: ['tokens', 'base', 'tables', 'plots', 'cohorts'],
  months: ['tokens', 'base', 'tables', 'charts', 'plots', 'months'],
  evaluation: ['tokens', 'base', 'tables', 'charts', 'plots', 'evaluation'],
  'sign-off': ['tokens', 'base', 'tables', 'sign-off'],
  open: ['tokens', 'base', 'tables', 'transcript', 'open'],
};
const SCRIPTS = {
  dashboard: `${FROM}/client/dashboard.tsx`,
  session: `${FROM}/client/session.tsx`,
  feedback: `${FROM}/client/feedback.tsx`,
  open: 'src/open/client/open.tsx',
};

// What instruments and codebook hold for tables and printed pages only; no script carries it.
const UNREAD = ['anchors', 'annomi', 'better', 'caveat', 'certainty', 'whenUnsure'];

// Tests run from source, so vitest calls this once, before any of them.
export default async function buildAssets() {
  mkdirSync(TO, { recursive: true });
  for (const [kind, sheets] of Object.entries(STYLES)) {
    const css = sheets.map((name) => readFileSync(`${FROM}/styles/${name}.css`, 'utf8')).join('\n');
    writeFileSync(`${TO}/${kind}.css`, minifyCss(css));
  }
  for (const [name, input] of Object.entries(SCRIPTS)) {
    const bundle = await rolldown({
      input,
      platform: 'browser',
      plugins: [leaveOutUnread],
      resolve: { extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
    });
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    await bundle.close();
    const code = output[0].code.trim();
    // A bundle stands inside a script element of a page.
    if (/<\/script|<!--/i.test(code))
      throw new Error(`${name}: the bundle holds text that would end its script element`);
    const read = UNREAD.find((field) => new RegExp(`[.{,]${field}\\b`).test(code));
    if (read) throw new Error(`${name}: something reads "${read}", which is left out of scripts`);
    writeFileSync(`${TO}/${name}.js`, code);
  }
}

const leaveOutUnread = {
  name: 'leave-out-unread',
  transform: {
    filter: { id: /\/src\/instruments\// },
    handler(code) {
      let kept = code;
      for (const { start, end } of [...findUnread(parseAst(code, { lang: 'ts' }))].reverse()) {
        kept = kept.slice(0, start) + kept.slice(end).replace(/^\s*,/, '');
      }
      return kept;
    },
  },
};

/** Fields of object literals, in the order of the text. */
function* findUnread(node) {
  if (typeof node !== 'object' || node === null) return;
  for (const child of Object.values(node)) {
    if (node.type === 'ObjectExpression' && child === node.properties) {
      for (const field of child) {
        if (UNREAD.includes(field.key?.name)) yield field;
        else yield* findUnread(field);
      }
    } else yield* findUnread(child);
  }
}

function minifyCss(css) {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/;}/g, '}')
    .trim();
}
