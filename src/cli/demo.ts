import { BUNDLED_CLINIC } from '../run/first-steps/bundled.js';
import { answerAudit } from './audit.js';
import { defineCommand } from './command.js';
import { textOption } from './takes.js';

/** `oars demo`: the whole way on the clinic that comes with oars. */
export const demoCommand = defineCommand({
  takes: { out: textOption('--out <dir>', 'where the run is written', 'out') },
  examples: ['oars demo --out out'],
  async answer({ out }, call) {
    return answerAudit([BUNDLED_CLINIC], { out, config: await call.config() }, call);
  },
});
