import { VERSION } from '../domain/version.js';
import { loadScript, loadStyles } from '../reports/html/assets.js';
import { toHtml } from '../reports/html/write-html.js';

/** The page of an open month: a frame that its script fills; not a word of the month stands in it. */
export function renderOpenPage(pagesKey: string): { readonly html: string; readonly policy: string } {
  const styles = loadStyles('open');
  const script = loadScript('open');
  const policy = [
    "default-src 'none'",
    `style-src ${styles.hash}`,
    `script-src ${script.hash}`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  const data = Buffer.from(JSON.stringify({ pages: `/run/${pagesKey}/`, version: VERSION }));
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>oars</title>
        <style>{styles.bytes}</style>
      </head>
      <body class="kind-open">
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <div id="app" class="page">
          <noscript>
            <p>This page needs scripts. Without them, the commands in docs/monthly-audit.md do the same.</p>
          </noscript>
        </div>
        <script id="data" type="application/json">
          {data}
        </script>
        <script>{script.bytes}</script>
      </body>
    </html>
  );
  return { html: `<!DOCTYPE html>\n${toHtml(page)}`, policy };
}
