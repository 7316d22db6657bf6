import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Refused } from '../protocol.js';
import { type Asked, ask, PAGE } from './ask.js';

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
}

/** A view of the server's, kept until it is asked for again. */
export function useView<T>(path: string): {
  readonly view: T | null;
  readonly refused: Refused | null;
  readonly reload: () => Promise<void>;
} {
  const [asked, setAsked] = useState<Asked<T> | null>(null);
  const reload = useCallback(async () => setAsked(await ask<T>(path)), [path]);
  useEffect(() => void reload(), [reload]);
  return {
    view: asked?.status === 'answered' ? asked.value : null,
    refused: asked?.status === 'refused' ? asked.refused : null,
    reload,
  };
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

/** Nothing to do here yet. */
export function Waiting({ refused }: { readonly refused: Refused | null }) {
  return refused === null ? (
    <p class="quiet" role="status">
      Reading …
    </p>
  ) : (
    <NotDone refused={refused} />
  );
}

export function count(n: number, noun: string, many = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : many}`;
}
