import { messages, type ErrorCode, type Facts, type Sentence } from './messages.ts';

/** Why the embedded database is not there, with a sentence for whoever runs the server. */
export class EmbeddedPostgresError extends Error {
	override readonly name = 'EmbeddedPostgresError';
	readonly code: ErrorCode;
	/** The same sentence in Dutch and in English. */
	readonly sentence: Sentence;

	constructor(code: ErrorCode, facts: Partial<Facts> = {}, cause?: unknown) {
		const sentence = messages[code]({
			folder: '',
			platform: `${process.platform} ${process.arch}`,
			found: '',
			supported: '',
			detail: '',
			...facts
		});
		super(sentence.en.trim(), cause === undefined ? undefined : { cause });
		this.code = code;
		this.sentence = { nl: sentence.nl.trim(), en: sentence.en.trim() };
	}
}

/** A failure of the file system or of Postgres often means something an operator can mend; then it gets that name. */
export function explainFailure(
	error: unknown,
	otherwise: ErrorCode,
	folder: string
): EmbeddedPostgresError {
	if (error instanceof EmbeddedPostgresError) return error;
	const detail = error instanceof Error ? error.message : String(error);
	return new EmbeddedPostgresError(nameFailure(detail) ?? otherwise, { folder, detail }, error);
}

function nameFailure(detail: string): ErrorCode | undefined {
	if (/ENOSPC|No space left on device|EDQUOT|Disk quota exceeded|free disk space/i.test(detail)) {
		return 'diskFull';
	}
	if (/EACCES|EROFS|EPERM|Permission denied|Read-only file system/i.test(detail)) {
		return 'folderNotWritable';
	}
	// "spawn … ENOENT" on a file that exists: the computer has another C library (Alpine).
	if (
		/spawn .* ENOENT|ENOEXEC|Exec format error|cannot open shared object file|GLIBC_/i.test(detail)
	) {
		return 'noBinary';
	}
	return undefined;
}
