/** A program that somebody runs by hand: with the settings of the server, one folder and perhaps flags. Ends with 1 when it could not be done. */
import { parseArgs } from 'node:util';
import { ConfigError, readConfig, type Config } from '../config.ts';
import { EmbeddedPostgresError } from '../db/embedded/embedded-postgres-error.ts';
import { describeError } from '../watch/server-log.ts';
import { BackupError } from '../db/backup/manifest.ts';

/** Which of the flags that a program knows were given. */
type Flags = ReadonlySet<string>;

export async function runByHand(
	work: (config: Config, folder: string, flags: Flags) => Promise<string[]>,
	usage: string,
	known: readonly string[] = []
): Promise<void> {
	try {
		const { folder, flags } = readArguments(known, usage);
		for (const line of await work(readConfig(process.env), folder, flags)) {
			process.stdout.write(`${line}\n`);
		}
	} catch (error) {
		process.exitCode = 1;
		process.stderr.write(`${sayFailure(error)}\n`);
	}
}

/** A flag that is mistyped is no backup without it. */
function readArguments(known: readonly string[], usage: string): { folder: string; flags: Flags } {
	const options = Object.fromEntries(known.map((name) => [name, { type: 'boolean' as const }]));
	const given = process.argv.slice(2);
	try {
		const { values, positionals } = parseArgs({ args: given, options, allowPositionals: true });
		const [folder] = positionals;
		if (folder && positionals.length === 1) return { folder, flags: new Set(Object.keys(values)) };
	} catch {
		// Said below.
	}
	throw new BackupError(usage);
}

function sayFailure(error: unknown): string {
	if (error instanceof EmbeddedPostgresError) return error.sentence.nl;
	if (error instanceof BackupError || error instanceof ConfigError) return error.message;
	return `Dit is niet gelukt. Er is niets veranderd. ${JSON.stringify(describeError(error))}`;
}
