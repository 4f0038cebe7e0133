/** What `npm run backup -- FOLDER` runs: everything that the server keeps, in a folder, also while an evening is under way. */
import { join } from 'node:path';
import { makeBackup } from './lib/server/db/backup/make-backup.ts';
import { runByHand } from './lib/server/backup/run-by-hand.ts';
import { sayBackup } from './lib/server/backup/say-backup.ts';
import { BackupError } from './lib/server/db/backup/manifest.ts';
import { chance } from './lib/server/chance.ts';
import { visitEmbedded } from './lib/server/db/embedded/running.ts';

await runByHand(async (config, folder) => {
	const visited = config.databaseUrl
		? { url: config.databaseUrl, leave: async () => undefined }
		: await visitEmbedded(join(config.dataFolder, 'postgres'));
	if (!visited) {
		throw new BackupError(`In ${config.dataFolder} staat geen database. Klopt DATA_FOLDER?`);
	}
	try {
		const { keyFolder } = config;
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
}, 'Geef een map die er nog niet is: npm run backup -- backups/vrijdag');
