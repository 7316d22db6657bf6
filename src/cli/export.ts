import { EXIT, UsageError } from '../domain/errors.js';
import { plural } from '../domain/plural.js';
import { locateRun } from '../month/find.js';
import { exportConvokit } from '../studies/export-convokit.js';
import { exportParquet } from '../studies/export-parquet.js';
import { defineCommand } from './command.js';
import { argument, textOption } from './takes.js';

/** `oars export`: a saved run in the formats of other tools. */
export const exportCommand = defineCommand({
  takes: {
    run: argument('<run>', 'the folder of a finished run, or of its month'),
    convokit: textOption('--convokit <dir>', 'a ConvoKit corpus: every session a conversation, codes as meta data'),
    parquet: textOption('--parquet <dir>', 'every table as Parquet, those of later commands too'),
  },
  examples: ['oars export out --convokit corpus --parquet parquet'],
  async answer({ run, convokit, parquet }) {
    if (convokit === null && parquet === null) {
      throw new UsageError(
        'nothing-to-export',
        'expected a format to export to, found none.',
        'Give --convokit <dir>, --parquet <dir>, or both.',
      );
    }
    const { run: folder } = await locateRun(run);
    const corpus = convokit === null ? null : await exportConvokit(folder, convokit);
    const tables = parquet === null ? [] : await exportParquet(folder, parquet);
    const lines = corpus
      ? [
          `${corpus.folder}: ${plural(corpus.conversations, 'conversation')}, ${plural(corpus.utterances, 'utterance')}, ${plural(corpus.speakers, 'speaker')}`,
        ]
      : [];
    return { data: { convokit: corpus, parquet: tables }, text: [...lines, ...tables].join('\n'), exit: EXIT.done };
  },
});
