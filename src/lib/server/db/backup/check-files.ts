/** Whether a backup is whole: every file that it names is there, as it was written. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupError, manifestName, manifestSchema, type Manifest } from './manifest.ts';

export function sha256Of(content: Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}

export async function openBackup(folder: string): Promise<Manifest> {
	const text = await readFile(join(folder, manifestName), 'utf8').catch(() => {
		throw new BackupError(`In de map ${folder} staat geen back-up: ${manifestName} is er niet.`);
	});
	const manifest = manifestSchema.safeParse(tryJson(text));
	if (!manifest.success) {
		throw new BackupError(`De back-up in ${folder} is niet te lezen: ${manifestName} klopt niet.`);
	}
	for (const { file, sha256 } of [...manifest.data.tables, ...manifest.data.keys]) {
		const content = await readFile(join(folder, file)).catch(() => null);
		if (!content || sha256Of(content) !== sha256) {
			throw new BackupError(
				`De back-up in ${folder} is beschadigd: ${file} is er niet, of is veranderd. Er is niets teruggezet.`
			);
		}
	}
	return manifest.data;
}

function tryJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
