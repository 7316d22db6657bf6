import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Refused } from '../protocol.js';
import { ask, PAGE } from './ask.js';

/** What every part of the page is given. */
export interface PartProps {
  /** Initials of whoever sits at the page; empty while they have not said. */
  readonly who: string;
  /** Asks them. */
  readonly askWho: () => void;
  /** Something was saved: counts may have changed. */
  readonly onSaved: () => void;
  /** Says something to people and to screen readers. */
  readonly say: (words: string) => void;
  /** How often the month was read while the page is open: what it shows is asked for anew, what was typed stays. */
  readonly round: number;
}

/** A view of the server's, asked for again in each round; what was answered stays until there is another answer. */
export function useView<T>(
  path: string,
  round: number,
): {
  readonly view: T | null;
  readonly refused: Refused | null;
  readonly reload: () => Promise<void>;
} {
  const [view, setView] = useState<T | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const reload = useCallback(async () => {
    const asked = await ask<T>(path);
    setRefused(asked.status === 'refused' ? asked.refused : null);
    if (asked.status === 'answered') setView(asked.value);
  }, [path]);
  useEffect(() => void reload(), [reload, round]);
  return { view, refused, reload };
}

/** Something was not done: why, and what to do. */
export function NotDone({ refused }: { readonly refused: Refused | null }) {
  if (refused === null) return null;
  return (
    <div class="notice notice-strong" role="alert">
      <p>
        <b>{refused.error}</b> {refused.remedy}
      </p>
    </div>
  );
}

export function Part({ title, lede, children }: PartFrame) {
  return (
    <section class="part" aria-labelledby="part-title">
      <h2 id="part-title" tabIndex={-1}>
        {title}
      </h2>
      <p class="hint">{lede}</p>
      {children}
    </section>
  );
}

interface PartFrame {
  readonly title: string;
  readonly lede: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A page of the run, in a window of its own. */
export function RunLink({ path, children }: { readonly path: string; readonly children: ComponentChildren }) {
  return (
    <a href={`${PAGE.pages}${path}`} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

/** Nothing has come yet; why nothing will, is said above it. */
export function Waiting({ refused }: { readonly refused: Refused | null }) {
  if (refused !== null) return null;
  return (
    <p class="quiet" role="status">
      Reading …
    </p>
  );
}

export function count(n: number, noun: string, many = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : many}`;
}
