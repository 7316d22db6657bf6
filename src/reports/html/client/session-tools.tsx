import { useLayoutEffect, useState } from 'preact/hooks';
import { formatCorrections } from '../../../domain/correction.js';
import { plural } from '../format.js';
import type { SessionData } from '../session-data.js';
import { choicesFor, isGiven, nameIn } from './codes-to-give.js';
import { download } from './download.js';
import { ReviewBar } from './review-bar.js';
import {
  afterSaving,
  clearWork,
  type Decision,
  decide,
  decidedOn,
  decisionOn,
  keepWork,
  loadWork,
  NO_WORK,
  SESSION_ITSELF,
  unsaved,
  type Work,
} from './saved-work.js';
import { fileName, formatCodingSheet, toCorrections } from './to-file.js';

/** Which utterances the reader asked to see. */
export interface Shown {
  readonly label: string;
  readonly fits: (id: string, code: string | null, at: number) => boolean;
}

interface SessionToolsProps {
  readonly data: SessionData;
  readonly words: readonly string[];
  readonly reviewable: boolean;
  readonly storageKey: string;
  readonly lines: ReadonlyMap<string, HTMLElement | null>;
  /** Set when an evidence link was followed. */
  readonly request: Shown | null;
  readonly onCodes: (codes: readonly (string | null)[], changed: ReadonlySet<string>) => void;
}

/** Above the transcript: filters by code, and the review. */
export function SessionTools({ data, words, reviewable, storageKey, lines, request, onCodes }: SessionToolsProps) {
  const status = data.measured ? 'measured' : 'set_aside';
  const [shown, setShown] = useState<Shown | null>(null);
  const [work, setWork] = useState<Work>(() =>
    reviewable
      ? loadWork(
          storageKey,
          new Map([[SESSION_ITSELF, status], ...data.utterances.map(([id, , , code]) => [id, code] as const)]),
          (code) => isGiven(data, code),
        )
      : NO_WORK,
  );
  const [reviewing, setReviewing] = useState(data.blind !== null);
  const [at, setAt] = useState(0);
  const [kept, setKept] = useState(true);
  const codes = data.utterances.map(([id, , , code]) => decisionOn(work, id)?.code ?? code);
  const decided = decidedOn(work);

  useLayoutEffect(() => {
    if (request) setShown(request);
  }, [request]);
  useLayoutEffect(() => onCodes(codes, decided), [work]);
  useLayoutEffect(() => {
    data.utterances.forEach(([id], place) => {
      const line = lines.get(id);
      if (line) line.hidden = shown !== null && !shown.fits(id, codes[place] ?? null, place);
    });
    for (const turn of document.querySelectorAll<HTMLElement>('.turn')) {
      turn.hidden = !turn.querySelector('.u:not([hidden])');
    }
    if (shown && shown === request) document.getElementById('transcript')?.scrollIntoView();
  }, [shown]);
  useLayoutEffect(() => {
    // A link to a line must find it, whatever the filter hides.
    const reveal = () => {
      const line = lines.get(location.hash.slice(1));
      if (!line) return;
      if (line.hidden) setShown(null);
      requestAnimationFrame(() => line.scrollIntoView({ block: 'center' }));
    };
    addEventListener('hashchange', reveal);
    reveal();
    return () => removeEventListener('hashchange', reveal);
  }, []);

  const save = (next: Work) => {
    setWork(next);
    setKept(keepWork(storageKey, next));
  };
  const shownCode = (id: string) =>
    id === SESSION_ITSELF ? status : (data.utterances.find(([one]) => one === id)?.[3] ?? null);
  const onDecide = (id: string, decision: Decision | null) =>
    save(decide(work, id, decision, shownCode(id), new Date()));
  const finish = () => {
    const named = (what: 'corrections' | 'coding') => fileName(what, data.sessionId, work.reviewer, new Date());
    if (data.blind) download(named('coding'), formatCodingSheet(data, words, work), 'text/csv');
    else download(named('corrections'), formatCorrections(toCorrections(data, words, work)), 'text/csv');
    save(afterSaving(work));
  };

  return (
    <>
      {data.blind ? null : <Filters data={data} codes={codes} shown={shown} onShow={setShown} />}
      {reviewable ? (
        <div class="controls">
          {data.blind ? null : (
            <button type="button" aria-pressed={reviewing} onClick={() => setReviewing(!reviewing)}>
              {reviewing ? 'Leave review' : 'Review codes'}
            </button>
          )}
          {work.log.length === 0 && !reviewing ? null : (
            <>
              <span class="quiet" role="status">
                {describeWork(decided.size, unsaved(work), kept)}
              </span>
              <button type="button" disabled={work.log.length === 0} onClick={finish}>
                Save as CSV
              </button>
              <button
                type="button"
                disabled={work.log.length === 0}
                onClick={() => {
                  if (!confirm('Forget every decision made on this page?')) return;
                  clearWork(storageKey);
                  setWork({ ...NO_WORK, reviewer: work.reviewer });
                }}
              >
                Clear
              </button>
            </>
          )}
        </div>
      ) : null}
      {reviewing && !data.blind ? (
        <Counting
          isMeasured={data.measured}
          decision={decisionOn(work, SESSION_ITSELF)}
          onDecide={(decision) => onDecide(SESSION_ITSELF, decision)}
        />
      ) : null}
      {reviewing ? (
        <ReviewBar
          data={data}
          codes={codes}
          words={words}
          work={work}
          at={at}
          lines={lines}
          onMove={setAt}
          onDecide={onDecide}
          onReviewer={(reviewer) => save({ ...work, reviewer })}
          onLeave={() => (data.blind ? undefined : setReviewing(false))}
        />
      ) : null}
    </>
  );
}

interface CountingProps {
  /** As the page came. */
  readonly isMeasured: boolean;
  readonly decision: Decision | null;
  readonly onDecide: (decision: Decision | null) => void;
}

/** Whether the session counts, and the reviewer's word on it, which stands over the program's. */
function Counting({ isMeasured, decision, onDecide }: CountingProps) {
  const is = isMeasured ? 'measured' : 'set aside: it is in no figure';
  const other = isMeasured ? 'set_aside' : 'measured';
  const kept = decision !== null && decision.code !== other;
  return (
    <fieldset class="counting" aria-label="Whether this session counts">
      <span>
        {decision === null || kept
          ? `This session is ${is}${kept ? ', and you say so too' : ''}.`
          : isMeasured
            ? 'You set this session aside: from the next run on it is in no figure.'
            : 'You say that this session is to be measured: from the next run on it counts.'}
      </span>
      {decision === null ? (
        <button type="button" onClick={() => onDecide({ code: other, note: '' })}>
          {isMeasured ? 'Set it aside' : 'Measure it all the same'}
        </button>
      ) : (
        <>
          <label>
            Why
            <input
              value={decision.note}
              onInput={(event) => onDecide({ code: decision.code, note: event.currentTarget.value })}
            />
          </label>
          <button type="button" onClick={() => onDecide(null)}>
            Take it back
          </button>
        </>
      )}
    </fieldset>
  );
}

function describeWork(decided: number, waiting: number, kept: boolean): string {
  if (decided === 0 && waiting === 0) return 'No decisions yet';
  const said = plural(decided, 'decision');
  if (waiting === 0) return `${said}, all saved`;
  return kept
    ? `${said} kept in this browser`
    : `${said}: this browser keeps nothing for this page, so save before closing it`;
}

interface FiltersProps {
  readonly data: SessionData;
  readonly codes: readonly (string | null)[];
  readonly shown: Shown | null;
  readonly onShow: (shown: Shown | null) => void;
}

function Filters({ data, codes, shown, onShow }: FiltersProps) {
  const present = [...choicesFor(data, 'practitioner'), ...choicesFor(data, 'client')]
    .map((code) => ({ code, count: codes.filter((one) => one === code).length }))
    .filter(({ count }) => count > 0);
  const unsure = data.utterances.filter(([id]) => document.getElementById(id)?.classList.contains('u-unsure'));
  const unsureIds = new Set(unsure.map(([id]) => id));
  const button = (label: string, count: number, next: Shown, name: string) => (
    <button
      type="button"
      key={next.label}
      aria-pressed={shown?.label === next.label}
      title={name}
      onClick={() => onShow(shown?.label === next.label ? null : next)}
    >
      {label} <span class="quiet">{count}</span>
    </button>
  );
  return (
    <fieldset class="filters" aria-label="Show only">
      {present.map(({ code, count }) =>
        button(code, count, { label: nameIn(data, code), fits: (_, one) => one === code }, nameIn(data, code)),
      )}
      {unsure.length === 0
        ? null
        : button(
            'unsure',
            unsure.length,
            { label: 'Unsure', fits: (id) => unsureIds.has(id) },
            'Codes the machine is unsure of',
          )}
      {shown ? (
        <p class="showing" role="status">
          Only {shown.label}:{' '}
          {plural(data.utterances.filter(([id], at) => shown.fits(id, codes[at] ?? null, at)).length, 'utterance')}.{' '}
          <button type="button" onClick={() => onShow(null)}>
            Show all
          </button>
        </p>
      ) : null}
    </fieldset>
  );
}
