import { EXIT, UsageError } from '../domain/errors.js';
import { exportConvokit } from '../studies/export-convokit.js';
import { exportParquet } from '../studies/export-parquet.js';
import type { CommandModule } from './command.js';

interface ExportFlags {
  readonly convokit?: string;
  readonly parquet?: string;
}

/** `oars export`: a saved run in the formats of other tools. */
export const exportCommand: CommandModule = {
  configure(command, start) {
    command
      .argument('<run>', 'the folder of a finished run')
      .option('--convokit <dir>', 'a ConvoKit corpus: every session a conversation, codes as meta data')
      .option('--parquet <dir>', 'every table as Parquet, those of later commands too')
      .addHelpText('after', '\nExample:\n  oars export out --convokit corpus --parquet parquet\n')
      .action(async (folder: string, flags: ExportFlags) => {
        await start(async (io, common) => {
          if (flags.convokit === undefined && flags.parquet === undefined) {
            throw new UsageError(
              'nothing-to-export',
              'expected a format to export to, found none.',
              'Give --convokit <dir>, --parquet <dir>, or both.',
            );
          }
          const corpus = flags.convokit === undefined ? null : await exportConvokit(folder, flags.convokit);
          const tables = flags.parquet === undefined ? [] : await exportParquet(folder, flags.parquet);
          if (common.json) io.stdout(`${JSON.stringify({ convokit: corpus, parquet: tables }, null, 2)}\n`);
          else if (!common.quiet) {
            if (corpus)
              io.stdout(
                `${corpus.folder}: ${corpus.conversations} conversations, ${corpus.utterances} utterances, ${corpus.speakers} speakers\n`,
              );
            io.stdout(tables.map((path) => `${path}\n`).join(''));
          }
          return EXIT.done;
        });
      });
  },
};
