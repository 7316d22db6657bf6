import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** Who may ask: whoever came by the address that the program printed, once, and the pages it was given. */
export interface Guard {
  /** Refuses every request that is not by a page of this very server. */
  readonly check: MiddlewareHandler;
  /** A way in that works once; an older one that was not used ends. */
  invite(): string;
  /** Lets the bearer of an invitation in: true, and the answer bears the cookie. */
  admit(context: Context, invitation: string): boolean;
  /** Part of the addresses under which a run's own pages are shown: they have no cookie. */
  readonly pagesKey: string;
}

/** How long an invitation waits to be used, in milliseconds. */
const INVITATION_MS = 10 * 60_000;

/**
 * Host, Origin and cookie are held against what this server gave out. `origin` is known once the server listens; `now`
 * in milliseconds.
 */
export function makeGuard(origin: () => string, now: () => number): Guard {
  const key = secret();
  const pagesKey = secret();
  let invitation: { readonly word: string; readonly until: number } | null = null;
  // Cookies are shared between the ports of an address: each server has a name of its own.
  const cookieName = () => `oars-${new URL(origin()).port}`;
  return {
    pagesKey,
    invite() {
      invitation = { word: secret(), until: now() + INVITATION_MS };
      return invitation.word;
    },
    admit(context, word) {
      const fits = invitation !== null && now() < invitation.until && same(word, invitation.word);
      if (!fits) return false;
      invitation = null;
      setCookie(context, cookieName(), key, { httpOnly: true, sameSite: 'Strict', path: '/' });
      return true;
    },
    check: async (context, next) => {
      const { req } = context;
      if (req.header('host') !== new URL(origin()).host) return context.text('Not this address.', 421);
      const from = req.header('origin');
      const reads = req.method === 'GET' || req.method === 'HEAD';
      const elsewhere = from === undefined ? !reads : from !== origin();
      if (elsewhere) return context.text('Not from another page.', 403);
      if (req.path.startsWith(`/run/${pagesKey}/`) && reads) return next();
      if (req.path === '/' && reads && req.query('key') !== undefined) return next();
      if (!same(getCookie(context, cookieName()) ?? '', key)) return context.text(NO_KEY, 403);
      const site = req.header('sec-fetch-site');
      if (req.path.startsWith('/api/') && site !== undefined && site !== 'same-origin')
        return context.text('Not from another page.', 403);
      return next();
    },
  };
}

const NO_KEY =
  'This page has no key to the month. Close it, and start oars again: with the file that `oars init` laid in the folder, or with `oars open`.';

function secret(): string {
  return randomBytes(32).toString('base64url');
}

function same(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
