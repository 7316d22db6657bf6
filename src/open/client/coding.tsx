import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { CLIENT_CODES, type CodeId, isCodeId, PRACTITIONER_CODES } from '../../domain/codes.js';
import { CLIENT_CODEBOOK, codeName, PRACTITIONER_CODEBOOK } from '../../instruments/codebook.js';
import { typeLetter } from '../../reports/html/client/codes-by-keys.js';
import { CodeChip } from '../../reports/html/parts/code-chip.js';
import type { AdjudicationView, BlindView, CodingView, ItemView, Refused } from '../protocol.js';
import { tell } from './ask.js';
import { Lines } from './lines.js';
import { count, NotDone, Part, type PartProps, RunLink, useView, Waiting } from './shared.js';

type Mode = 'overview' | 'code' | 'settle';

/** Two people code the same sessions without seeing the machine's codes, then settle where they differ. */
export function CodingPart(props: PartProps) {
  const { view, refused, reload } = useView<CodingView>('/api/coding', props.round);
  const [mode, setMode] = useState<Mode>('overview');
  const [failed, setFailed] = useState<Refused | null>(null);
  const back = () => {
    setMode('overview');
    void reload();
    props.onSaved();
  };
  if (mode === 'code' && view !== null) return <Blind {...props} view={view} onBack={back} />;
  if (mode === 'settle') return <Settle {...props} onBack={back} />;
  const handedIn = view?.coders.filter((one) => one.handedIn).length ?? 0;
  return (
    <Part
      title="Double coding"
      lede="Two people code some sessions without seeing the machine’s codes or each other’s. How well they agree says how far anyone’s codes may be trusted."
    >
      <NotDone refused={failed ?? refused} />
      {view === null ? (
        <Waiting refused={refused} />
      ) : view.drawn.length === 0 ? (
        <p>
          <button
            type="button"
            class="primary"
            onClick={async () => {
              const asked = await tell('/api/coding/draw');
              setFailed(asked.status === 'refused' ? asked.refused : null);
              await reload();
              props.onSaved();
            }}
          >
            Draw the sample
          </button>{' '}
          <span class="quiet">By chance, as “sample” in oars.yaml says; once for the month.</span>
        </p>
      ) : (
        <>
          <section>
            <h3>Drawn</h3>
            <p>
              {view.drawn.map(({ sessionId }) => sessionId).join(', ')}{' '}
              <span class="quiet">({view.drawn[0]?.segment.toLowerCase()})</span>
            </p>
          </section>
          <section>
            <h3>Coders</h3>
            {view.coders.length === 0 ? <p class="quiet">Nobody has begun.</p> : null}
            <ul class="open-list">
              {view.coders.map(({ name, coded, of, handedIn: isIn }) => (
                <li key={name}>
                  <b>{name}</b>: {coded} of {of} utterances{isIn ? ', handed in' : ', at work'}
                </li>
              ))}
            </ul>
            <p>
              <button
                type="button"
                class="primary"
                onClick={() => (props.who === '' ? props.askWho() : setMode('code'))}
              >
                Code{props.who === '' ? '' : ` as ${props.who}`}
              </button>{' '}
              <span class="quiet">You see the words and your own codes, nothing else.</span>
            </p>
          </section>
          <section>
            <h3>Agreement</h3>
            {handedIn < 2 ? (
              <p class="quiet">When two have handed in, what they agree on and where they differ stands here.</p>
            ) : (
              <p>
                <button type="button" class="primary" onClick={() => setMode('settle')}>
                  Read the verdict, and settle
                </button>
              </p>
            )}
          </section>
        </>
      )}
    </Part>
  );
}

/** Coding blind: what is here came without a code of anyone else. */
function Blind({ who, view, onBack, say }: PartProps & { readonly view: CodingView; readonly onBack: () => void }) {
  const [blind, setBlind] = useState<BlindView | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [at, setAt] = useState(0);
  const [letters, setLetters] = useState('');
  useEffect(() => {
    void tell<BlindView>('/api/coding/blind', { coder: who }).then((asked) => {
      if (asked.status === 'refused') return setRefused(asked.refused);
      setBlind(asked.value);
      const lines = linesOf(asked.value);
      setAt(
        Math.max(
          0,
          lines.findIndex(({ role, code }) => role !== 'other' && code === ''),
        ),
      );
    });
  }, [who]);
  const lines = blind === null ? [] : linesOf(blind);
  const now = lines[at] ?? null;
  const choices = now?.role === 'practitioner' ? PRACTITIONER_CODES : now?.role === 'client' ? CLIENT_CODES : [];
  const step = (by: 1 | -1) => {
    let next = at + by;
    while (lines[next]?.role === 'other') next += by;
    if (lines[next]) setAt(next);
  };
  const give = async (code: CodeId | '') => {
    if (now === null || blind === null) return;
    const { sessionId, utteranceId } = now;
    const asked = await tell('/api/coding/code', { coder: who, sessionId, utteranceId, code, note: now.note });
    if (asked.status === 'refused') return setRefused(asked.refused);
    setRefused(null);
    setBlind(withCode(blind, sessionId, utteranceId, code));
    say(code === '' ? 'Taken back.' : `Saved: ${codeName(code)}.`);
    if (code !== '') step(1);
  };
  const rate = async (sessionId: string, rating: string, value: number) => {
    const asked = await tell('/api/coding/rate', { coder: who, sessionId, rating, value });
    if (asked.status === 'refused') return setRefused(asked.refused);
    setRefused(null);
    say('Saved.');
    setBlind((before) =>
      before === null
        ? null
        : {
            ...before,
            sessions: before.sessions.map((one) =>
              one.sessionId === sessionId ? { ...one, ratings: { ...one.ratings, [rating]: value } } : one,
            ),
          },
    );
  };
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
      const pressed = event.target instanceof HTMLButtonElement || event.target instanceof HTMLAnchorElement;
      if (pressed && (event.key === 'Enter' || event.key === ' ')) return;
      const acts: Readonly<Record<string, () => void>> = {
        ArrowDown: () => step(1),
        ArrowRight: () => step(1),
        ArrowUp: () => step(-1),
        ArrowLeft: () => step(-1),
        Backspace: () => void give(''),
      };
      const act = acts[event.key];
      if (act) {
        event.preventDefault();
        act();
        return;
      }
      if (!/^[a-z]$/i.test(event.key)) return;
      const typed = typeLetter(letters, event.key, choices);
      setLetters(typed.status === 'waiting' ? typed.letters : '');
      if (typed.status === 'chosen') void give(typed.code);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
  const coded = lines.filter(({ role, code }) => role !== 'other' && code !== '').length;
  const of = lines.filter(({ role }) => role !== 'other').length;
  const around =
    now === null ? [] : lines.filter((one, place) => one.sessionId === now.sessionId && Math.abs(place - at) <= 5);
  return (
    <Part
      title={`Coding as ${who}`}
      lede="Give each line one code; leave out what you cannot tell. Each is saved as you give it."
    >
      <p>
        <button type="button" onClick={onBack}>
          Back to the overview
        </button>{' '}
        {coded} of {of} coded.{' '}
        {blind?.handedIn ? (
          <b>Handed in: it stays as it is.</b>
        ) : (
          <button
            type="button"
            class={coded === of ? 'primary' : undefined}
            disabled={coded === 0}
            onClick={async () => {
              const asked = await tell('/api/coding/hand-in', { coder: who });
              if (asked.status === 'refused') setRefused(asked.refused);
              else onBack();
            }}
          >
            Hand in
          </button>
        )}
      </p>
      <NotDone refused={refused} />
      {now === null ? null : (
        <article class="open-review" aria-labelledby="open-item">
          <h3 id="open-item">
            {now.sessionId}, utterance {now.utteranceId.slice(1)}
          </h3>
          <Lines
            lines={around.map((one) => ({
              ...one,
              speaker: 'Other',
              code: isCodeId(one.code) ? one.code : null,
              isTentative: false,
            }))}
            now={now.utteranceId}
            codes
          />
          <p class="open-verdict">
            {isCodeId(now.code) ? <CodeChip code={now.code} /> : <span class="quiet">no code yet</span>}
            {letters === '' ? null : <b> {letters.toUpperCase()}…</b>}
          </p>
          <p>
            <button type="button" onClick={() => step(-1)}>
              Previous <kbd>↑</kbd>
            </button>{' '}
            <button type="button" onClick={() => step(1)}>
              Next <kbd>↓</kbd>
            </button>{' '}
            <button type="button" disabled={now.code === ''} onClick={() => void give('')}>
              Take back <kbd>⌫</kbd>
            </button>
          </p>
          <fieldset class="open-codes" aria-label="Code">
            {choices.map((code) => (
              <button
                type="button"
                key={code}
                aria-pressed={now.code === code}
                title={[...PRACTITIONER_CODEBOOK, ...CLIENT_CODEBOOK].find((one) => one.id === code)?.definition}
                onClick={() => void give(code)}
              >
                <CodeChip code={code} />
              </button>
            ))}
          </fieldset>
          <details>
            <summary>What each code means</summary>
            <dl class="open-book">
              {[...PRACTITIONER_CODEBOOK, ...CLIENT_CODEBOOK].map(({ id, name, definition }) => (
                <div key={id}>
                  <dt>{name}</dt>
                  <dd>{definition}</dd>
                </div>
              ))}
            </dl>
          </details>
        </article>
      )}
      {blind?.sessions.map(({ sessionId, ratings }) => (
        <section key={sessionId}>
          <h3>{sessionId} as a whole</h3>
          {view.ratings.map(({ id, label, points }) => (
            <fieldset key={id} class="open-rating">
              <legend>{label}</legend>
              {points.map((meaning, place) => (
                <label key={meaning}>
                  <input
                    type="radio"
                    name={`${sessionId} ${id}`}
                    checked={ratings[id] === place + 1}
                    disabled={blind.handedIn}
                    onChange={() => void rate(sessionId, id, place + 1)}
                  />
                  <b>{place + 1}</b> {meaning}
                </label>
              ))}
            </fieldset>
          ))}
        </section>
      ))}
    </Part>
  );
}

function linesOf({ sessions }: BlindView) {
  return sessions.flatMap(({ sessionId, lines }) => lines.map((line) => ({ ...line, sessionId })));
}

function withCode(view: BlindView, sessionId: string, utteranceId: string, code: CodeId | ''): BlindView {
  return {
    ...view,
    sessions: view.sessions.map((session) =>
      session.sessionId !== sessionId
        ? session
        : {
            ...session,
            lines: session.lines.map((line) => (line.utteranceId === utteranceId ? { ...line, code } : line)),
          },
    ),
  };
}

/** Where coders differ, side by side, worst first. */
function Settle({ who, askWho, say, onSaved, round, onBack }: PartProps & { readonly onBack: () => void }) {
  const { view, refused, reload } = useView<AdjudicationView>('/api/adjudication', round);
  const [failed, setFailed] = useState<Refused | null>(null);
  const [shown, setShown] = useState(20);
  const open = view?.disagreements.filter(({ settled }) => settled === null).length ?? 0;
  return (
    <Part
      title="Settle"
      lede="What two people may report by these codes, and where they differ, most worth talking about first. What you settle together is kept as a correction of the code, under your initials."
    >
      <p>
        <button type="button" onClick={onBack}>
          Back to the overview
        </button>
      </p>
      <NotDone refused={failed ?? refused} />
      {view === null ? (
        <Waiting refused={refused} />
      ) : (
        <>
          <section>
            <h3>The verdict</h3>
            <Verdicts title={view.coders.join(' and ')} verdicts={view.verdicts} />
            <Verdicts title="People and the machine" verdicts={view.machine} />
            {view.notes.map((note) => (
              <p class="quiet" key={note}>
                {note}
              </p>
            ))}
            <p>
              <RunLink path="report/agreement.html">Every figure of agreement</RunLink>
            </p>
          </section>
          {view.ratings.length === 0 ? null : (
            <section>
              <h3>Ratings</h3>
              <ul class="open-list">
                {view.ratings.map(({ sessionId, id, label, values, settled }) => (
                  <li key={`${sessionId} ${id}`}>
                    <b>{sessionId}</b>, {label.toLowerCase()}:{' '}
                    {view.coders.map((coder, at) => `${coder} ${values[at] ?? 'not rated'}`).join(', ')}{' '}
                    <fieldset class="open-choice" aria-label={`${label} of ${sessionId}, settled`}>
                      {[1, 2, 3, 4, 5].map((value) => (
                        <button
                          type="button"
                          key={value}
                          aria-pressed={settled === String(value)}
                          onClick={async () => {
                            const asked = await tell('/api/coding/settle-rating', { sessionId, rating: id, value });
                            setFailed(asked.status === 'refused' ? asked.refused : null);
                            if (asked.status === 'answered') say('Saved.');
                            await reload();
                            onSaved();
                          }}
                        >
                          {value}
                        </button>
                      ))}
                    </fieldset>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h3>
              {count(view.disagreements.length, 'disagreement')}, {open} open
            </h3>
            {view.disagreements.slice(0, shown).map((one) => (
              <Difference
                key={`${one.scheme} ${one.sessionId} ${one.itemId}`}
                one={one}
                coders={view.coders}
                onSettle={async (code) => {
                  if (who === '') return askWho();
                  const body = { sessionId: one.sessionId, utteranceId: one.itemId };
                  const item = await tell<ItemView>('/api/item', body);
                  if (item.status === 'refused') return setFailed(item.refused);
                  const { textHash, code: from } = item.value;
                  const note = `settled in double coding: ${view.coders.map((coder, at) => `${coder} ${one.codes[at] ?? 'none'}`).join(', ')}`;
                  const asked = await tell('/api/decide', { ...body, textHash, from, to: code, reviewer: who, note });
                  setFailed(asked.status === 'refused' ? asked.refused : null);
                  if (asked.status === 'answered') say(`Saved: ${codeName(code)}.`);
                  await reload();
                  onSaved();
                }}
              />
            ))}
            {shown < view.disagreements.length ? (
              <p>
                <button type="button" onClick={() => setShown(shown + 50)}>
                  Show more
                </button>
              </p>
            ) : null}
          </section>
        </>
      )}
    </Part>
  );
}

function Verdicts({ title, verdicts }: { readonly title: string; readonly verdicts: AdjudicationView['verdicts'] }) {
  if (verdicts.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul class="open-list">
        {verdicts.map(({ what, word, because }) => (
          <li key={what}>
            <b>{what}</b>: {WORDS[word]}. <span class="quiet">{because}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const WORDS = {
  enough: 'good enough to report',
  'not enough': 'not good enough to report',
  'cannot tell': 'cannot be told',
} as const;

interface DifferenceProps {
  readonly one: AdjudicationView['disagreements'][number];
  readonly coders: readonly string[];
  readonly onSettle: (code: CodeId) => Promise<void>;
}

function Difference({ one, coders, onSettle }: DifferenceProps) {
  const [around, setAround] = useState<ItemView | null>(null);
  const choices = one.role === 'client' ? CLIENT_CODES : PRACTITIONER_CODES;
  const named = [...new Set(one.codes.flatMap((code) => (code !== null && isCodeId(code) ? [code] : [])))];
  return (
    <article class="open-card" aria-label={`${one.sessionId}, utterance ${one.itemId.slice(1)}`}>
      <h4>
        {one.sessionId}, utterance {one.itemId.slice(1)} <span class="quiet">{one.why}</span>
      </h4>
      {around === null ? (
        <>
          <p dir="auto" class="open-words">
            {one.text ?? 'The words were left out.'}
          </p>
          <p>
            <button
              type="button"
              onClick={async () => {
                const asked = await tell<ItemView>('/api/item', { sessionId: one.sessionId, utteranceId: one.itemId });
                if (asked.status === 'answered') setAround(asked.value);
              }}
            >
              Show what was said around it
            </button>
          </p>
        </>
      ) : (
        <Lines lines={around.lines} now={around.utteranceId} codes={false} />
      )}
      <dl class="open-sides">
        {coders.map((coder, at) => (
          <div key={coder}>
            <dt>{coder}</dt>
            <dd>{codeOf(one.codes[at] ?? null)}</dd>
          </div>
        ))}
        {one.settled === null ? null : (
          <div>
            <dt>settled by {one.settled.by ?? 'somebody'}</dt>
            <dd>{codeOf(one.settled.code)}</dd>
          </div>
        )}
      </dl>
      {one.notes.length === 0 ? null : <p class="quiet">{one.notes.join(' · ')}</p>}
      <fieldset class="open-choice" aria-label="Settle on">
        {named.map((code) => (
          <button
            type="button"
            key={code}
            aria-pressed={one.settled?.code === code}
            onClick={() => void onSettle(code)}
          >
            Settle on {code}
          </button>
        ))}
        <label>
          another code{' '}
          <select
            value=""
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (isCodeId(value)) void onSettle(value);
            }}
          >
            <option value="">…</option>
            {choices
              .filter((code) => !named.includes(code))
              .map((code) => (
                <option key={code} value={code}>
                  {code} {codeName(code)}
                </option>
              ))}
          </select>
        </label>
      </fieldset>
    </article>
  );
}

function codeOf(code: string | null) {
  if (code === null) return <span class="quiet">no code</span>;
  return isCodeId(code) ? <CodeChip code={code} /> : code;
}
