/** A program that somebody runs by hand: with the settings of the server, and one folder. Ends with 1 when it could not be done. */
import { ConfigError, readConfig, type Config } from '../config.ts';
import { EmbeddedPostgresError } from '../db/embedded/embedded-postgres-error.ts';
import { describeError } from '../watch/server-log.ts';
import { BackupError } from '../db/backup/manifest.ts';

export async function runByHand(
	work: (config: Config, folder: string) => Promise<string[]>,
	usage: string
): Promise<void> {
	const [folder] = process.argv.slice(2);
	try {
		if (!folder) throw new BackupError(usage);
		for (const line of await work(readConfig(process.env), folder)) {
			process.stdout.write(`${line}\n`);
		}
	} catch (error) {
		process.exitCode = 1;
		process.stderr.write(`${sayFailure(error)}\n`);
	}
}

function sayFailure(error: unknown): string {
	if (error instanceof EmbeddedPostgresError) return error.sentence.nl;
	if (error instanceof BackupError || error instanceof ConfigError) return error.message;
	return `Dit is niet gelukt. Er is niets veranderd. ${JSON.stringify(describeError(error))}`;
}
