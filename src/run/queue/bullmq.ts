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
  const options = { maxRetriesPerRequest: null, connectTimeout: 5_000 };
  const probe = new Redis(url, { ...options, lazyConnect: true, retryStrategy: () => null });
  probe.on('error', () => {});
  try {
    await probe.connect();
  } catch (cause) {
    throw new QueueError(
      'queue-unreachable',
      `cannot reach Redis at ${withoutPassword(url)}.`,
      'Check that redis-server runs there, and the address given to --queue.',
      { cause },
    );
  } finally {
    probe.disconnect();
  }
  const connection = new Redis(url, { ...options, retryStrategy: (times) => Math.min(1_000, 50 * times) });
  connection.on('error', () => {});
  return connection;
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//');
}

function missing(cause: unknown): QueueError {
  return new QueueError(
    'queue-not-installed',
    'the queue needs the packages bullmq and ioredis, which are not installed.',
    'Install them where oars is installed: npm install bullmq ioredis --ignore-scripts (no native part is needed).',
    { cause },
  );
}
