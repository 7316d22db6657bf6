import { coderFor } from '../../coding/configured.js';
import type { Config } from '../../config/config.js';
import type { JudgeSession } from '../../ingest/inspect.js';
import { judgeFor } from '../process-session.js';

/** Whether an audit with these settings would measure a session. */
export function judgeBy(config: Config): JudgeSession {
  const coder = coderFor(config.coding);
  return (session) => judgeFor(session, coder, config);
}
