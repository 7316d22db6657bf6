import { type ComponentChild, options, render } from 'preact';
import { isCodeId } from '../../../domain/codes.js';
import { instrumentsWith } from '../../../instruments/instruments.js';
import { CodeChip } from '../parts/code-chip.js';
import { HeadlineBullets } from '../parts/headline-bullets.js';
import { MeasuresPanel } from '../parts/measures-panel.js';
import { PracticesPanel } from '../parts/practices-panel.js';
import type { SessionData } from '../session-data.js';
import { readData } from './read-data.js';
import { type Scores, scoreCodes } from './score.js';
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
const originalScores = data.blind || !data.measured ? null : scoreCodes(data, words, original, new Set(), instruments);
const reviewable = words.some((text) => text !== '');
const tools = document.getElementById('tools');
/** As the page came, until a review moves it. */
let evidence = data.evidence;
/** True once the numbers on the page are those of a review. */
let moved = false;

if (tools) {
  const drawTools = (request: Shown | null) =>
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
  drawTools(null);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const shown = link && wantedBy(link);
    if (!shown) return;
    event.preventDefault();
    drawTools(shown);
  });
}

/** The utterances an evidence link stands for; null for other links. */
function wantedBy(link: HTMLAnchorElement): Shown | null {
  const { codes, evidence: named } = link.dataset;
  const label = link.closest('div, li')?.querySelector('dt, b')?.textContent ?? link.title;
  if (codes !== undefined) {
    const wanted = codes.split(' ');
    // What may concern someone's safety is behind no number.
    return {
      label: `${label} (${wanted.join(', ')})`,
      fits: (id, code) => code !== null && wanted.includes(code) && !data.safetyTalk.includes(id),
    };
  }
  if (named !== undefined) {
    const ids = new Set(evidence[named]);
    return { label, fits: (id) => ids.has(id) };
  }
  return null;
}

/** Puts the reviewer's codes into the page: chips beside the lines, and measures. */
function showCodes(codes: readonly (string | null)[], changed: ReadonlySet<string>): void {
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
    cell.toggleAttribute('data-decided', touched);
    render(
      code === null ? null : (
        <>
          {isCodeId(code) ? <CodeChip code={code} /> : <b class="own">{code}</b>}
          <span class="s">
            {touched ? (was === null || was === code ? 'by you' : `by you · was ${was}`) : 'as before'}
          </span>
        </>
      ),
      cell,
    );
  });
  if (originalScores && (changed.size > 0 || moved)) showScores(originalScores, codes, changed);
}

/** Puts every number that codes decide into the page. */
function showScores(before: Scores, codes: readonly (string | null)[], changed: ReadonlySet<string>): void {
  moved = true;
  const { wording } = data;
  const { measures, practices } = scoreCodes(data, words, codes, changed, instruments);
  const firstWith = (wanted: readonly string[]) =>
    data.utterances.find(([id], at) => wanted.includes(codes[at] ?? '') && !data.safetyTalk.includes(id))?.[0] ?? null;
  evidence = {
    ...data.evidence,
    ...Object.fromEntries(
      practices.flatMap(({ practice, shown, against }) => [
        [`practice-${practice}`, shown],
        [`against-${practice}`, against],
      ]),
    ),
  };
  draw(
    'measures-panel',
    <MeasuresPanel
      measures={measures}
      before={before.measures}
      firstWith={firstWith}
      wording={wording}
      instruments={instruments}
    />,
  );
  draw('headline', <HeadlineBullets measures={measures} wording={wording} />);
  draw('practices-panel', <PracticesPanel practices={practices} />);
  const later = document.getElementById('later');
  if (later) later.hidden = changed.size === 0;
}

function draw(id: string, content: ComponentChild): void {
  const place = document.getElementById(id);
  if (!place) return;
  if (!place.hasAttribute('data-drawn')) {
    // From here on the script draws what the page came with.
    place.toggleAttribute('data-drawn', true);
    place.replaceChildren();
  }
  render(content, place);
}
