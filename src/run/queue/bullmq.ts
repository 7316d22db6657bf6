import { QueueError } from '../../domain/errors.js';

/** The queue engine; it is not part of an ordinary installation, because one machine never needs it. */
export async function loadBullmq(): Promise<typeof import('bullmq')> {
  try {
    return await import('bullmq');
  } catch (cause) {
    throw missing(cause);
  }
}

/** A connection to Redis, or why there is none; one that breaks later is taken up again. */
export async function connectTo(url: string) {
  const { Redis } = await import('ioredis').catch((cause: unknown) => {
    throw missing(cause);
  });
  const { address, ...place } = parseRedisUrl(url);
  const options = { ...place, maxRetriesPerRequest: null, connectTimeout: 5_000 };
  const probe = new Redis({ ...options, lazyConnect: true, retryStrategy: () => null });
  let refusal: unknown;
  probe.on('error', (error) => {
    refusal ??= error;
  });
  try {
    await probe.connect();
    await probe.ping();
  } catch (cause) {
    throw notReached(address, refusal ?? cause);
  } finally {
    probe.disconnect();
  }
  if (isPassword(refusal)) throw notReached(address, refusal);
  const connection = new Redis({ ...options, retryStrategy: (times) => Math.min(1_000, 50 * times) });
  connection.on('error', () => {});
  return connection;
}

/** What a Redis address says. */
export interface RedisPlace {
  readonly host: string;
  readonly port: number;
  readonly db: number;
  readonly username?: string;
  readonly password?: string;
  readonly tls?: Record<string, never>;
  /** The address without user and password, to be shown. */
  readonly address: string;
}

/**
 * Reads `redis://user:password@host:6379/0`. What stands before the last `@` is user and password as they are or
 * percent-encoded, so that a password may hold `/`, `#`, `?`, `:` and `@`. Throws QueueError for what is no such address.
 */
export function parseRedisUrl(url: string): RedisPlace {
  const match =
    /^(rediss?):\/\/(?:(?<who>.*)@)?(?<host>\[[0-9a-f:.]+\]|[^@:/?#[\]]+)(?::(?<port>\d{1,5}))?(?:\/(?<db>\d*))?$/is.exec(
      url,
    );
  const { who, host, port, db } = match?.groups ?? {};
  if (!match || host === undefined) {
    throw new QueueError(
      'queue-address',
      'expected an address of Redis such as redis://127.0.0.1:6379 or redis://:password@host:6379/0.',
      'A password can also be given in the environment variable OARS_QUEUE_PASSWORD.',
    );
  }
  const colon = who?.indexOf(':') ?? -1;
  const username = who === undefined ? '' : decoded(colon < 0 ? who : who.slice(0, colon));
  const password = who === undefined || colon < 0 ? '' : decoded(who.slice(colon + 1));
  const at = Number(port ?? 6379);
  return {
    host: host.replace(/^\[|\]$/g, ''),
    port: at,
    db: Number(db === undefined || db === '' ? 0 : db),
    ...(username === '' ? {} : { username }),
    ...(password === '' ? {} : { password }),
    ...(match[1]?.toLowerCase() === 'rediss' ? { tls: {} } : {}),
    address: `${match[1]}://${host}:${at}`,
  };
}

/** A bare `%` is a character of the password. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function isPassword(error: unknown): boolean {
  return error instanceof Error && /WRONGPASS|NOAUTH|NOPERM|invalid (?:username-)?password|AUTH/i.test(error.message);
}

function notReached(address: string, cause: unknown): QueueError {
  return isPassword(cause)
    ? new QueueError(
        'queue-password',
        `Redis at ${address} refuses the password, or asks for one.`,
        'Give it in the address (redis://:password@host) or in the environment variable OARS_QUEUE_PASSWORD.',
        { cause },
      )
    : new QueueError(
        'queue-unreachable',
        `cannot reach Redis at ${address}.`,
        'Check that redis-server runs there, and the address given to --queue.',
        { cause },
      );
}

function missing(cause: unknown): QueueError {
  return new QueueError(
    'queue-not-installed',
    'the queue needs the packages bullmq and ioredis, which are not installed.',
    'Install them where oars is installed: npm install bullmq ioredis --ignore-scripts (no native part is needed).',
    { cause },
  );
}
