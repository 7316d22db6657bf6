import type { ComponentChildren } from 'preact';
import type { ReportContext } from '../context.js';
import { roleNames, speakAround } from '../wording/role-names.js';
import { loadScript, loadStyles, type PageKind, type ScriptName } from './assets.js';
import { toHtml, writeHtml } from './write-html.js';

/** What a page is made of. */
export interface DocumentProps {
  readonly title: string;
  readonly kicker: ComponentChildren;
  readonly heading: ComponentChildren;
  readonly lede: ComponentChildren;
  /** Sections of the page, in order: id and name. */
  readonly nav: readonly (readonly [id: string, name: string])[];
  readonly children: ComponentChildren;
  readonly foot: ComponentChildren;
  readonly script: ScriptName | null;
  /** What the script works on. */
  readonly data: unknown;
  readonly context: ReportContext;
  readonly kind: PageKind;
}

/** A whole page: one file that loads nothing and may run nothing but its own script. */
export function renderDocument(props: DocumentProps): string {
  return toHtml(<Page {...props} />);
}

/**
 * The same of a page that is written in the manuals' words throughout: its own text, labels and notes say the programme's
 * words for the two roles; names in `bdi` and words in quotation marks stay.
 */
export function renderDocumentInWords(props: DocumentProps): string {
  const names = roleNames(props.context.wording);
  return toHtml(<Page {...props} />, (text) => speakAround(text, names));
}

/** The same in UTF-8. */
export function renderDocumentBytes(props: DocumentProps): Uint8Array {
  return writeHtml(<Page {...props} />);
}

const DOCTYPE = Buffer.from('<!DOCTYPE html>\n');

function Page(props: DocumentProps) {
  return (
    <>
      {DOCTYPE}
      <Document {...props} />
      {'\n'}
    </>
  );
}

function Document({ title, kicker, heading, lede, nav, children, foot, script, data, context, kind }: DocumentProps) {
  const styles = loadStyles(kind);
  const code = script === null ? null : loadScript(script);
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy(styles.hash, code?.hash ?? null)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content={`oars ${context.toolVersion}`} />
        <title>{title}</title>
        <style>{styles.bytes}</style>
      </head>
      <body class={`kind-${kind}`}>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <div class="page">
          <header class="masthead">
            <p class="kicker">{kicker}</p>
            <h1>{heading}</h1>
            <div class="lede">{lede}</div>
          </header>
          {nav.length === 0 ? null : (
            <nav class="bar" aria-label="On this page">
              <ul>
                {nav.map(([id, name]) => (
                  <li key={id}>
                    <a href={`#${id}`}>{name}</a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <main id="main">{children}</main>
          <footer class="foot">
            {foot}
            {context.sentTo === null ? null : (
              <p>Words of the transcripts were sent to {context.sentTo} to be coded.</p>
            )}
            <p>Made by oars {context.toolVersion}. This file needs no network and loads nothing.</p>
          </footer>
        </div>
        {data === null ? null : (
          <script id="data" type="application/json">
            {toInlineJson(data)}
          </script>
        )}
        {code === null ? null : <script>{code.bytes}</script>}
      </body>
    </html>
  );
}

function policy(styles: string, script: string | null): string {
  const scripts = script === null ? '' : ` script-src ${script};`;
  return `default-src 'none'; style-src ${styles};${scripts} img-src data:; base-uri 'none'; form-action 'none'`;
}

/** JSON that cannot end its script element, whatever the transcripts hold. */
function toInlineJson(data: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(data).replaceAll('<', '\\u003c'));
}
