// Builds what the pages carry inside them: one style sheet, and one script per kind of page.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

const FROM = 'src/reports/html';
const TO = 'dist/reports/html/assets';
// In the order of the cascade.
const STYLES = ['tokens', 'base', 'charts', 'dashboard', 'session', 'feedback', 'cohorts', 'sign-off'];
const SCRIPTS = ['dashboard', 'session', 'feedback'];

// Tests run from source, so vitest calls this once, before any of them.
export default async function buildAssets() {
  mkdirSync(TO, { recursive: true });
  const css = STYLES.map((name) => readFileSync(`${FROM}/styles/${name}.css`, 'utf8')).join('\n');
  writeFileSync(`${TO}/page.css`, minifyCss(css));
  for (const name of SCRIPTS) {
    const bundle = await rolldown({
      input: `${FROM}/client/${name}.tsx`,
      platform: 'browser',
      resolve: { extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
    });
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    await bundle.close();
    const code = output[0].code.trim();
    // A bundle stands inside a script element of a page.
    if (/<\/script|<!--/i.test(code))
      throw new Error(`${name}: the bundle holds text that would end its script element`);
    writeFileSync(`${TO}/${name}.js`, code);
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
