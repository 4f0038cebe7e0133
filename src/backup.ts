/** What `npm run backup -- FOLDER [--with-keys]` runs: what the server keeps, in a folder, also while an evening is under way. */
import { join } from 'node:path';
import { makeBackup } from './lib/server/db/backup/make-backup.ts';
import { runByHand } from './lib/server/backup/run-by-hand.ts';
import { sayBackup } from './lib/server/backup/say-backup.ts';
import { BackupError } from './lib/server/db/backup/manifest.ts';
import { chance } from './lib/server/chance.ts';
import { visitEmbedded } from './lib/server/db/embedded/running.ts';

const withKeys = 'with-keys';

await runByHand(
	async (config, folder, flags) => {
		const visited = config.databaseUrl
			? { url: config.databaseUrl, leave: async () => undefined }
			: await visitEmbedded(join(config.dataFolder, 'postgres'));
		if (!visited) {
			throw new BackupError(`In ${config.dataFolder} staat geen database. Klopt DATA_FOLDER?`);
		}
		try {
			// They open secret ballots: only who asks for them gets them.
			const keyFolder = flags.has(withKeys) ? config.keyFolder : null;
			const made = await makeBackup({
				databaseUrl: visited.url,
				keyFolder,
				folder,
				now: chance.now()
			});
			return [`De back-up staat in ${folder}.`, ...sayBackup(made)];
		} finally {
			await visited.leave();
		}
	},
	`Geef een map die er nog niet is: npm run backup -- backups/vrijdag. Met --${withKeys} komen de sleutels van avonden die bezig zijn erbij.`,
	[withKeys]
);
