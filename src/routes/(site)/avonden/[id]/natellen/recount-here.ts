/** The rules of every activity, to recount with in this browser. Fetched only when somebody does: no other page needs them. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { findActivity } from '#lib/activities/index.ts';
import { readExport, type ReadExport } from '#lib/domain/session/export.ts';
import {
	checkOld,
	conclude,
	recount,
	type Conclusion,
	type Recount
} from '#lib/domain/session/recount.ts';

/** A recount, and what to conclude from it; or why the text is no log. */
export type Recounted =
	| { counted: Recount; conclusion: Conclusion }
	/** Of a version that today's rules do not count: only its chain can be checked. */
	| { older: { chainHolds: boolean } }
	| Exclude<ReadExport, { exported: unknown } | { older: unknown }>;

/** Not by the browser's own `crypto.subtle`: that is missing on pages that came over plain http. */
const hash = (text: string) => bytesToHex(sha256(utf8ToBytes(text)));

export function recountHere(text: string): Recounted {
	const read = readExport(text);
	if ('older' in read) return { older: { chainHolds: checkOld(read.older, hash).chain.holds } };
	if ('problem' in read) return read;
	const counted = recount(read.exported, { findActivity, sha256: hash });
	return { counted, conclusion: conclude(counted) };
}
