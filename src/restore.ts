/** What `npm run restore -- FOLDER` runs: puts a backup back into an empty DATA_FOLDER, or into an empty database. */
import { join } from 'node:path';
import { restoreBackup } from './lib/server/db/backup/restore-backup.ts';
import { runByHand } from './lib/server/backup/run-by-hand.ts';
import { sayBackup } from './lib/server/backup/say-backup.ts';
import { startEmbeddedPostgres } from './lib/server/db/embedded/embedded-postgres.ts';

const quiet = { info: () => undefined, warn: () => undefined };

await runByHand(async ({ databaseUrl, dataFolder, keyFolder }, folder) => {
	const started = databaseUrl
		? null
		: await startEmbeddedPostgres({ folder: join(dataFolder, 'postgres'), log: quiet });
	try {
		const url = databaseUrl ?? started?.url ?? '';
		const restored = await restoreBackup({ folder, databaseUrl: url, keyFolder });
		return [
			`De back-up van ${restored.madeAt} is teruggezet. Start nu de server: npm start`,
			...sayBackup(restored)
		];
	} finally {
		await started?.stop();
	}
}, 'Geef de map van een back-up: npm run restore -- backups/vrijdag');
