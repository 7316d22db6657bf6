import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CLIENT_CODES, type CodeId, PRACTITIONER_CODES } from '../../domain/codes.js';
import { CLIENT_CODEBOOK, codeName, PRACTITIONER_CODEBOOK } from '../../instruments/codebook.js';
import { typeLetter } from '../../reports/html/client/codes-by-keys.js';
import { CodeChip } from '../../reports/html/parts/code-chip.js';
import type { ItemView, QueueItem, QueueView, Refused, Saved } from '../protocol.js';
import { type Asked, ask, tell } from './ask.js';
import { Lines } from './lines.js';
import { count, NotDone, Part, type PartProps, RunLink } from './shared.js';

/** Ask for more when the queue at hand is as short as this. */
const FEW = 10;

/** One queue over all sessions: a code at a time, saved before the next one shows. */
export function ReviewPart({ who, askWho, onSaved, say, round }: PartProps) {
  const [queue, setQueue] = useState<QueueView | null>(null);
  const [at, setAt] = useState(0);
  const [item, setItem] = useState<ItemView | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [letters, setLetters] = useState('');
  const [note, setNote] = useState('');
  const [done, setDone] = useState<readonly QueueItem[]>([]);
  const [saving, setSaving] = useState(false);
  const noteField = useRef<HTMLInputElement>(null);
  /** What was decided here: a queue that was asked for just before does not bring it back. */
  const decided = useRef(new Set<string>());
  const kept = useRef(new Map<string, Promise<Asked<ItemView>>>());
  const now = queue?.items[at] ?? null;
  /** What is being looked at: a queue that comes in meanwhile leaves it where it is. */
  const looking = useRef<QueueItem | null>(null);
  looking.current = now;

  const fetchItem = useCallback((wanted: QueueItem, fresh = false) => {
    const key = keyOf(wanted);
    const { sessionId, utteranceId } = wanted;
    const asked = (!fresh && kept.current.get(key)) || tell<ItemView>('/api/item', { sessionId, utteranceId });
    kept.current.set(key, asked);
    return asked;
  }, []);
  const load = useCallback(async () => {
    const asked = await ask<QueueView>('/api/queue');
    if (asked.status === 'refused') return setRefused(asked.refused);
    kept.current.clear();
    const fresh = asked.value.items.filter((one) => !decided.current.has(keyOf(one)));
    const { current } = looking;
    const at = current === null ? -1 : fresh.findIndex((one) => keyOf(one) === keyOf(current));
    // Whoever looks at one, and may have typed why, decides on it even where the new queue has others instead.
    const stays = current !== null && at < 0 && !decided.current.has(keyOf(current));
    setQueue({ ...asked.value, items: stays ? [current, ...fresh] : fresh });
    setAt(Math.max(0, at));
  }, []);
  useEffect(() => void load(), [round]);
  useEffect(() => {
    setLetters('');
    setNote('');
  }, [now?.sessionId, now?.utteranceId]);
  useEffect(() => {
    let current = true;
    if (now === null) setItem(null);
    else
      void fetchItem(now).then((asked) => {
        if (!current) return;
        if (asked.status === 'answered') setItem(asked.value);
        else setRefused(asked.refused);
      });
    // The next one is at hand when this one is decided.
    const next = queue?.items[at + 1];
    if (next) void fetchItem(next);
    return () => {
      current = false;
    };
  }, [now?.sessionId, now?.utteranceId, queue]);

  const shown =
    item !== null && now !== null && item.sessionId === now.sessionId && item.utteranceId === now.utteranceId;
  const choices = !shown
    ? []
    : item.role === 'practitioner'
      ? PRACTITIONER_CODES
      : item.role === 'client'
        ? CLIENT_CODES
        : [];

  const leave = (item: QueueItem) => {
    decided.current.add(keyOf(item));
    setDone((before) => [...before, item]);
    setQueue((before) => {
      if (before === null) return null;
      const items = before.items.filter((one) => one !== item);
      return { ...before, items, left: { ...before.left, [item.kind]: Math.max(0, before.left[item.kind] - 1) } };
    });
    onSaved();
    if ((queue?.items.length ?? 0) <= FEW && queue !== null && total(queue) > queue.items.length) void load();
  };
  const save = async (work: () => Promise<Asked<unknown>>, words: string) => {
    if (now === null || saving) return;
    if (who === '') return askWho();
    setSaving(true);
    const asked = await work();
    setSaving(false);
    if (asked.status === 'answered') {
      setRefused(null);
      say(words);
      leave(now);
    } else {
      setRefused(asked.refused);
      if (asked.overtaken) {
        const again = await fetchItem(now, true);
        if (again.status === 'answered') setItem(again.value);
      }
    }
  };
  const decide = (to: CodeId) => {
    if (!shown || item.textHash === null) return;
    const { sessionId, utteranceId, textHash, code } = item;
    const body = {
      sessionId,
      utteranceId,
      textHash,
      from: code,
      to,
      reviewer: who,
      note: note.trim() === '' ? null : note,
    };
    void save(() => tell<Saved>('/api/decide', body), `Saved: ${codeName(to)}.`);
  };
  const markRead = () => {
    if (now === null) return;
    const { sessionId, utteranceId } = now;
    void save(() => tell('/api/safety', { sessionId, utteranceId, reviewer: who }), 'Saved: read.');
  };
  const accept = () => {
    if (now?.kind === 'safety') markRead();
    else if (shown && item.code !== null) decide(item.code);
  };
  const skip = (step: 1 | -1) => {
    if (queue === null) return;
    setAt(Math.min(Math.max(0, at + step), Math.max(0, queue.items.length - 1)));
  };
  const undo = async () => {
    const last = done.findLast(({ kind }) => kind !== 'safety');
    if (last === undefined || saving) return;
    if (who === '') return askWho();
    const { sessionId, utteranceId } = last;
    const asked = await tell<Saved>('/api/undo', { sessionId, utteranceId, reviewer: who });
    if (asked.status === 'refused') return setRefused(asked.refused);
    setRefused(null);
    decided.current.delete(keyOf(last));
    setDone((before) => before.filter((one) => one !== last));
    await fetchItem(last, true);
    setQueue((before) => (before === null ? null : { ...before, items: [last, ...before.items] }));
    setAt(0);
    say('Taken back.');
    onSaved();
  };

  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof HTMLInputElement) {
        if (event.key === 'Escape' || event.key === 'Enter') event.target.blur();
        return;
      }
      const pressed = event.target instanceof HTMLButtonElement || event.target instanceof HTMLAnchorElement;
      if (pressed && (event.key === 'Enter' || event.key === ' ')) return;
      const acts: Readonly<Record<string, () => void>> = {
        Enter: accept,
        ArrowRight: () => skip(1),
        ArrowLeft: () => skip(-1),
        Backspace: () => void undo(),
        Escape: () => setLetters(''),
        '.': () => noteField.current?.focus(),
      };
      const act = acts[event.key];
      if (act) {
        event.preventDefault();
        act();
        return;
      }
      if (!/^[a-z]$/i.test(event.key) || choices.length === 0) return;
      const typed = typeLetter(letters, event.key, choices);
      if (typed.status === 'chosen') {
        setLetters('');
        decide(typed.code);
      } else setLetters(typed.status === 'waiting' ? typed.letters : '');
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });

  return (
    <Part
      title="Review"
      lede="One queue over all sessions: safety first, then quotes about to be printed, then codes the machine is unsure of, those on which a level hangs first. The next one shows when your decision is on the disk."
    >
      <NotDone refused={refused} />
      {queue === null ? null : (
        <p class="open-queue" aria-live="polite">
          <b>{queue.left.safety}</b> safety · <b>{queue.left.quote}</b> quotes · <b>{queue.left.unsure}</b> unsure codes
          {queue.changing > 0 ? `, ${queue.changing} of them with a level on them` : ''} ·{' '}
          {count(done.length, 'decision')} of yours here
        </p>
      )}
      {queue !== null && now === null ? <p>Nothing is left to look at.</p> : null}
      {now !== null && shown ? (
        <article class="open-review" aria-labelledby="open-item">
          <h3 id="open-item">
            <RunLink path={`report/sessions/${encodeURIComponent(now.sessionId)}.html#${now.utteranceId}`}>
              {now.sessionId}, utterance {now.utteranceId.slice(1)}
            </RunLink>
          </h3>
          <p class="hint">{now.why}.</p>
          <Lines lines={item.lines} now={item.utteranceId} codes={now.kind !== 'safety'} />
          {now.kind === 'safety' ? (
            <p>
              <button type="button" class="primary" disabled={saving} onClick={markRead}>
                I have read it <kbd>Enter</kbd>
              </button>{' '}
              <button type="button" onClick={() => skip(1)}>
                Skip <kbd>→</kbd>
              </button>
            </p>
          ) : (
            <>
              <p class="open-verdict">
                {item.code === null ? 'No code stands here.' : <CodeChip code={item.code} />}{' '}
                <span class="quiet">
                  {sourceInWords(item)}
                  {item.alternative === null ? null : (
                    <>
                      ; or <CodeChip code={item.alternative.code} /> {Math.round(100 * item.alternative.confidence)} %
                    </>
                  )}
                </span>
                {letters === '' ? null : <b> {letters.toUpperCase()}…</b>}
              </p>
              {item.because === null ? null : <p class="quiet">The machine went by: {item.because}</p>}
              <p>
                <button type="button" class="primary" disabled={saving || item.code === null} onClick={accept}>
                  Agree <kbd>Enter</kbd>
                </button>{' '}
                <button type="button" onClick={() => skip(1)}>
                  Skip <kbd>→</kbd>
                </button>{' '}
                <button type="button" disabled={at === 0} onClick={() => skip(-1)}>
                  Back <kbd>←</kbd>
                </button>{' '}
                <button
                  type="button"
                  disabled={done.every(({ kind }) => kind === 'safety')}
                  onClick={() => void undo()}
                >
                  Undo the last <kbd>⌫</kbd>
                </button>
              </p>
              <fieldset class="open-codes" aria-label="Another code">
                {choices.map((code) => (
                  <button
                    type="button"
                    key={code}
                    disabled={saving}
                    aria-pressed={item.code === code}
                    title={definitionOf(code)}
                    onClick={() => decide(code)}
                  >
                    <CodeChip code={code} />
                  </button>
                ))}
              </fieldset>
              <label class="open-note">
                <span>
                  Why (goes with the decision) <kbd>.</kbd>
                </span>
                <input
                  ref={noteField}
                  value={note}
                  maxLength={1000}
                  onInput={(event) => setNote(event.currentTarget.value)}
                />
              </label>
              {item.decisions.length === 0 ? null : (
                <ul class="quiet">
                  {item.decisions.map((one) => (
                    <li key={`${one.at} ${one.reviewer}`}>
                      {one.reviewer ?? 'Somebody'} {one.to === null ? 'took it back' : `decided ${codeName(one.to)}`}
                      {one.at === null ? '' : ` on ${one.at.slice(0, 10)}`}
                      {one.note === null ? '' : `: “${one.note}”`}
                    </li>
                  ))}
                </ul>
              )}
              <p class="quiet">
                A code’s letters set it: <kbd>o</kbd> for an open question, <kbd>s</kbd>
                <kbd>r</kbd> for a simple reflection.
              </p>
            </>
          )}
        </article>
      ) : null}
      {now === null && done.some(({ kind }) => kind !== 'safety') ? (
        <p>
          <button type="button" onClick={() => void undo()}>
            Undo the last <kbd>⌫</kbd>
          </button>
        </p>
      ) : null}
    </Part>
  );
}

function keyOf({ sessionId, utteranceId }: QueueItem): string {
  return `${sessionId} ${utteranceId}`;
}

function total({ left }: QueueView): number {
  return left.safety + left.quote + left.unsure;
}

function sourceInWords({ source, confidence, decisions, code }: ItemView): string {
  const last = decisions.at(-1);
  if (last && last.to === code) return `decided by ${last.reviewer ?? 'a person'}`;
  if (source === 'human') return 'by a person';
  if (source === 'correction') return 'by a reviewer';
  return `by the machine${confidence === null ? '' : `, ${Math.round(100 * confidence)} % sure`}`;
}

function definitionOf(code: CodeId): string {
  return [...PRACTITIONER_CODEBOOK, ...CLIENT_CODEBOOK].find((one) => one.id === code)?.definition ?? '';
}
