import { useEffect, useState } from 'preact/hooks';
import type { QuoteView, Refused, SheetsView, SheetView } from '../protocol.js';
import { tell } from './ask.js';
import { count, NotDone, Part, type PartProps, RunLink, useView, Waiting } from './shared.js';

/** Feedback sheets: read the quotes, swap those that do not fit, word what to try, print. */
export function SheetsPart({ who, askWho, say, onSaved, round }: PartProps) {
  const { view, refused } = useView<SheetsView>('/api/sheets', round);
  const [sheets, setSheets] = useState<readonly SheetView[]>([]);
  const [shown, setShown] = useState<string | null>(null);
  const [failed, setFailed] = useState<Refused | null>(null);
  useEffect(() => {
    if (view === null) return;
    setSheets(view.sheets);
  }, [view]);
  const sheet = sheets.find(({ practitionerId }) => practitionerId === shown) ?? sheets[0] ?? null;
  const wish = async (wishes: object, words: string) => {
    if (sheet === null) return;
    if (who === '') return askWho();
    const { practitionerId } = sheet;
    const asked = await tell<SheetView>('/api/sheet', { practitioner: practitionerId, reviewer: who, ...wishes });
    if (asked.status === 'refused') return setFailed(asked.refused);
    setFailed(null);
    setSheets((before) => before.map((one) => (one.practitionerId === practitionerId ? asked.value : one)));
    say(words);
    onSaved();
  };
  return (
    <Part
      title="Sheets"
      lede="A feedback sheet for each practitioner. Until a person has read its quotes, a sheet says that it is a draft. Tick what may stand, swap what does not fit, and put what to try in your own words."
    >
      <NotDone refused={failed ?? refused} />
      {view === null ? (
        <Waiting refused={refused} />
      ) : sheets.length === 0 ? (
        <p>No session names its practitioner, so there is no sheet. Fill the column in Files, then read the month.</p>
      ) : (
        <div class="open-columns">
          <ul class="open-people" aria-label="Practitioners">
            {sheets.map((one) => (
              <li key={one.practitionerId}>
                <button type="button" aria-pressed={one === sheet} onClick={() => setShown(one.practitionerId)}>
                  {one.practitionerId}{' '}
                  <span class="quiet">
                    {quotesOf(one).filter(({ read }) => read !== null).length} of {quotesOf(one).length} read
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {sheet === null ? null : <Sheet key={sheet.practitionerId} sheet={sheet} wish={wish} />}
        </div>
      )}
    </Part>
  );
}

interface SheetProps {
  readonly sheet: SheetView;
  readonly wish: (wishes: object, words: string) => Promise<void>;
}

function Sheet({ sheet, wish }: SheetProps) {
  const unread = quotesOf(sheet).filter(({ read }) => read === null);
  return (
    <article aria-label={`Sheet of ${sheet.practitionerId}`}>
      <h3>{sheet.practitionerId}</h3>
      <p>
        {count(sheet.sessions, 'session')}.{' '}
        {unread.length === 0
          ? 'Every quote was read by a person.'
          : `${count(unread.length, 'quote')} not read: the sheet says it is a draft.`}{' '}
        <RunLink path={sheet.path}>Open the sheet to print it</RunLink>
        {unread.length === 0 ? null : (
          <>
            {' '}
            <button type="button" onClick={() => void wish({ ticks: unread.map(placeOf) }, 'Saved: all read.')}>
              I have read them all
            </button>
          </>
        )}
      </p>
      {sheet.lapsed === 0 ? null : (
        <p class="quiet">
          {count(sheet.lapsed, 'earlier choice')} no longer {sheet.lapsed === 1 ? 'fits' : 'fit'}: the words or the code
          changed.
        </p>
      )}
      <h4>What worked</h4>
      {sheet.strengths.length === 0 ? <p class="quiet">No quote is sure enough to stand here.</p> : null}
      {sheet.strengths.map((quote) => (
        <Quote key={`${quote.sessionId} ${quote.utteranceId}`} quote={quote} wish={wish} />
      ))}
      <h4>To try</h4>
      {sheet.growth.length === 0 ? <p class="quiet">Nothing stands out by the numbers.</p> : null}
      {sheet.growth.map(({ area, title, words, edited, quote }) => (
        <div key={area} class="open-growth">
          <h4>{title}</h4>
          <Words key={words} area={area} title={title} words={words} edited={edited} wish={wish} />
          {quote === null ? (
            <p class="quiet">No quote is sure enough to stand here.</p>
          ) : (
            <Quote quote={quote} wish={wish} />
          )}
        </div>
      ))}
    </article>
  );
}

function Quote({ quote, wish }: { readonly quote: QuoteView; readonly wish: SheetProps['wish'] }) {
  const { kind, text, before, after, read, swapped, others } = quote;
  return (
    <div class="open-card">
      <p>
        <b>{kind}</b>{' '}
        <RunLink path={`report/sessions/${encodeURIComponent(quote.sessionId)}.html#${quote.utteranceId}`}>
          {quote.sessionId}, utterance {quote.utteranceId.slice(1)}
        </RunLink>
        {swapped ? <span class="quiet"> · swapped in</span> : null}
      </p>
      {before === null ? null : (
        <p class="quiet" dir="auto">
          {before}
        </p>
      )}
      <blockquote class="open-words" dir="auto">
        {text ?? 'The words were left out of this run.'}
      </blockquote>
      {after === null ? null : (
        <p class="quiet" dir="auto">
          {after}
        </p>
      )}
      <p class="open-choice">
        {read === null ? (
          <button type="button" class="primary" onClick={() => void wish({ ticks: [placeOf(quote)] }, 'Saved: read.')}>
            I have read it, it may stand
          </button>
        ) : (
          <>
            <span>
              ● Read{read.by === null ? ' by whoever coded it' : ` by ${read.by}`}
              {read.at === null ? '' : ` on ${read.at.slice(0, 10)}`}
            </span>
            <button type="button" onClick={() => void wish({ unticks: [placeOf(quote)] }, 'Taken back.')}>
              Take back
            </button>
          </>
        )}
      </p>
      {others.length === 0 ? null : (
        <details>
          <summary>Another of the same kind</summary>
          <ul class="open-list">
            {others.map((other) => (
              <li key={`${other.sessionId} ${other.utteranceId}`}>
                <span class="open-words" dir="auto">
                  {other.text}
                </span>{' '}
                <button
                  type="button"
                  aria-label={`Take ${other.sessionId}, utterance ${other.utteranceId.slice(1)} instead`}
                  onClick={() =>
                    void wish({ swaps: [{ insteadOf: placeOf(quote), quote: placeOf(other) }] }, 'Saved: swapped.')
                  }
                >
                  Take this one
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface WordsProps extends Pick<SheetProps, 'wish'> {
  readonly area: string;
  readonly title: string;
  readonly words: string;
  readonly edited: boolean;
}

/** What to try, in a trainer's words. */
function Words({ area, title, words, edited, wish }: WordsProps) {
  const [now, setNow] = useState(words);
  return (
    <div class="open-note">
      <textarea
        rows={3}
        aria-label={`Words to try: ${title}`}
        value={now}
        maxLength={1000}
        onInput={(event) => setNow(event.currentTarget.value)}
      />
      <p class="open-choice">
        <button
          type="button"
          disabled={now.trim() === words || now.trim() === ''}
          onClick={() => void wish({ words: [{ area, words: now }] }, 'Saved.')}
        >
          Keep these words
        </button>
        {edited ? (
          <button type="button" onClick={() => void wish({ words: [{ area, words: '' }] }, 'Saved.')}>
            The sheet’s own words again
          </button>
        ) : null}
      </p>
    </div>
  );
}

function quotesOf({ strengths, growth }: SheetView): readonly QuoteView[] {
  return [...strengths, ...growth.flatMap(({ quote }) => quote ?? [])];
}

function placeOf({ sessionId, utteranceId }: Pick<QuoteView, 'sessionId' | 'utteranceId'>) {
  return { sessionId, utteranceId };
}
