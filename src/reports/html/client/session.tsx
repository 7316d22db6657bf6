import { options, render } from 'preact';
import type { CodeId } from '../../../domain/codes.js';
import { instrumentsWith } from '../../../instruments/instruments.js';
import { CodeChip } from '../parts/code-chip.js';
import { MeasuresPanel } from '../parts/measures-panel.js';
import type { SessionData } from '../session-data.js';
import { readData } from './read-data.js';
import { scoreCodes } from './score.js';
import { SessionTools, type Shown } from './session-tools.js';
import { fingerprint, readWords } from './words.js';

/** Filtering, evidence links and review on a session's page. */
// A key pressed quickly after another must find the state that the first one left.
options.debounceRendering = (draw) => draw();

const data = readData<SessionData>();
const lines = new Map(data.utterances.map(([id]) => [id, document.getElementById(id)]));
const words = readWords(data);
const instruments = instrumentsWith(data.ownInstruments);
const original = data.utterances.map((row) => row[3]);
const originalMeasures = data.blind ? null : scoreCodes(data, words, original, new Set(), instruments);
const reviewable = words.some((text) => text !== '');
const panel = document.getElementById('measures-panel');
const tools = document.getElementById('tools');

if (tools) {
  const draw = (request: Shown | null) =>
    render(
      <SessionTools
        data={data}
        words={words}
        reviewable={reviewable}
        storageKey={`oars ${data.sessionId} ${fingerprint(data, words)}`}
        request={request}
        lines={lines}
        onCodes={showCodes}
      />,
      tools,
    );
  draw(null);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const shown = link && wantedBy(link);
    if (!shown) return;
    event.preventDefault();
    draw(shown);
  });
}

/** The utterances an evidence link stands for; null for other links. */
function wantedBy(link: HTMLAnchorElement): Shown | null {
  const { codes, evidence } = link.dataset;
  const label = link.closest('div, li')?.querySelector('dt, b')?.textContent ?? link.title;
  if (codes !== undefined) {
    const wanted = codes.split(' ');
    return { label: `${label} (${wanted.join(', ')})`, fits: (_, code) => code !== null && wanted.includes(code) };
  }
  if (evidence !== undefined) {
    const ids = new Set(data.evidence[evidence]);
    return { label, fits: (id) => ids.has(id) };
  }
  return null;
}

/** Puts the reviewer's codes into the page: chips beside the lines, and measures. */
function showCodes(codes: readonly (CodeId | null)[], changed: ReadonlySet<string>): void {
  data.utterances.forEach(([id, , , was], at) => {
    const line = lines.get(id);
    const cell = line?.querySelector('.c');
    if (!line || !cell) return;
    const code = codes[at] ?? null;
    const touched = changed.has(id);
    if (!cell.hasAttribute('data-drawn')) {
      if (!touched) return;
      // From here on the script draws what the page came with.
      cell.toggleAttribute('data-drawn', true);
      cell.replaceChildren();
    }
    render(
      code === null ? null : (
        <>
          <CodeChip code={code} />
          <span class="s">
            {touched ? (was === null || was === code ? 'by you' : `by you · was ${was}`) : 'as before'}
          </span>
        </>
      ),
      cell,
    );
  });
  if (panel && originalMeasures) {
    const firstWith = (wanted: readonly string[]) =>
      data.utterances.find((_, at) => wanted.includes(codes[at] ?? ''))?.[0] ?? null;
    const measures = scoreCodes(data, words, codes, changed, instruments);
    render(
      <MeasuresPanel
        measures={measures}
        before={originalMeasures}
        firstWith={firstWith}
        wording={data.wording}
        instruments={instruments}
      />,
      panel,
    );
  }
}
