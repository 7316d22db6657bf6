import { useState } from 'preact/hooks';
import type { Refused, SignView } from '../protocol.js';
import { tell } from './ask.js';
import { count, NotDone, Part, type PartProps, RunLink, useView, Waiting } from './shared.js';

/** The page that the month is signed on. */
export function SignPart({ say, onSaved, round }: PartProps) {
  const { view, refused, reload } = useView<SignView>('/api/sign', round);
  const [failed, setFailed] = useState<Refused | null>(null);
  const [sealing, setSealing] = useState(false);
  const [next, setNext] = useState<string | null>(null);
  const seal = async () => {
    setSealing(true);
    const asked = await tell('/api/seal');
    setSealing(false);
    setFailed(asked.status === 'refused' ? asked.refused : null);
    if (asked.status === 'answered') say('Sealed.');
    await reload();
    onSaved();
  };
  return (
    <Part
      title="Sign-off"
      lede="One page states what was done, how well people agree, what was left out, and under which settings; you print it and sign it by hand."
    >
      <NotDone refused={failed ?? refused} />
      {view === null ? (
        <Waiting refused={refused} />
      ) : (
        <>
          <section>
            <h3>Before you sign</h3>
            <ul class="open-list open-checks">
              <Check ok={view.ready}>
                {view.ready
                  ? 'The numbers are up to date with everything in the folder.'
                  : `Changed since the month was read: ${view.changed.join(', ')}. Bring the numbers up to date first.`}
              </Check>
              <Check ok={view.safetyUnread === 0}>
                {view.safetyUnread === 0
                  ? 'Every place found that may concern someone’s safety was read by a person.'
                  : `${count(view.safetyUnread, 'place')} that may concern someone’s safety ${view.safetyUnread === 1 ? 'was' : 'were'} not read by a person.`}
              </Check>
              <Check ok={view.conflicts === 0}>
                {view.conflicts === 0
                  ? 'No two reviewers’ decisions stand against each other.'
                  : `${count(view.conflicts, 'decision')} of reviewers who did not know of each other ${view.conflicts === 1 ? 'is' : 'are'} open.`}
              </Check>
              <Check ok={view.drawn > 0 && view.sheets >= 2}>
                {view.drawn === 0
                  ? 'No sample was drawn for double coding.'
                  : view.sheets >= 2
                    ? `${view.sheets} coders have handed in.`
                    : `${count(view.sheets, 'coder')} of two ${view.sheets === 1 ? 'has' : 'have'} handed in.`}
              </Check>
            </ul>
            <p class="quiet">
              Only the first of these must hold; the page states the others as they are. {count(view.unsure, 'code')}{' '}
              the machine is unsure of {view.unsure === 1 ? 'was' : 'were'} not looked at.
            </p>
            <p>
              <button type="button" class="primary" disabled={!view.ready || sealing} onClick={() => void seal()}>
                {sealing
                  ? 'Sealing …'
                  : view.sealed === null
                    ? 'Write the page and seal it'
                    : 'Write the page again and seal it'}
              </button>
            </p>
          </section>
          {view.sealed === null ? null : (
            <section>
              <h3>Sealed</h3>
              <p>
                {view.sealed.altered.length === 0 ? (
                  <b>Everything is as it was written.</b>
                ) : (
                  <b>Not as it was written: {view.sealed.altered.join(', ')}.</b>
                )}{' '}
                {view.sealed.text}
              </p>
              <p>
                <RunLink path="report/sign-off.html">Open the page</RunLink>, print it, and sign it by hand.
              </p>
              <p class="hint">
                The seal is a fingerprint (SHA-256), not a signature: it shows later whether anything was changed, and
                not who sealed it. Note the first and last signs of it beside your name:
              </p>
              <p>
                <code class="open-hash">{view.sealed.manifestSha256}</code>
              </p>
            </section>
          )}
          <section>
            <h3>Pages of the month</h3>
            <ul class="open-list">
              {view.pages.map(({ name, path }) => (
                <li key={path}>
                  <RunLink path={path}>{name}</RunLink>
                </li>
              ))}
            </ul>
          </section>
          {view.next === null ? null : (
            <section>
              <h3>The next month</h3>
              {view.next.there ? (
                <p>
                  {view.next.month} is laid out beside this folder: open it with the file in it that begins with “Open”.
                  It takes over who is who from this one.
                </p>
              ) : next === null ? (
                <p>
                  <button
                    type="button"
                    onClick={async () => {
                      const asked = await tell<{ readonly folder: string }>('/api/next');
                      setFailed(asked.status === 'refused' ? asked.refused : null);
                      if (asked.status === 'answered') setNext(asked.value.folder);
                      await reload();
                    }}
                  >
                    Lay out {view.next.month}
                  </button>
                </p>
              ) : null}
            </section>
          )}
        </>
      )}
    </Part>
  );
}

function Check({ ok, children }: { readonly ok: boolean; readonly children: string }) {
  return (
    <li>
      <span aria-hidden="true">{ok ? '●' : '○'}</span> <span class="hidden-visually">{ok ? 'Done:' : 'Open:'}</span>{' '}
      {children}
    </li>
  );
}
