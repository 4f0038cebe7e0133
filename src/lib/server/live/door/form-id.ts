/** Plain forms: of whose page they are, and the id of the action that comes of one. */
import type { FormFields } from '../../../domain/form.ts';
import { hashText, sha256 } from '../room/hashes.ts';

/** A form id of ours has 49 symbols. */
export const longestFormId = 64;

/** Tells participants apart, and cannot be led back to them. */
export function ownerTag(participantId: string): string {
	return hashText('phone', participantId).slice(0, 12);
}

/** Tells of whose page the form is: the phone may be somebody else's by the time it is posted. */
export function newFormId(tag: string, newId: () => string): string {
	return `${tag}.${newId()}`;
}

/** A form id without a tag is of nobody's page: then who posts it is who the cookie says. */
export function isFormOfOther(owner: string, fields: FormFields): boolean {
	const [tag, ...rest] = (fields.formId?.[0] ?? '').split('.');
	return rest.length > 0 && tag !== owner;
}

/**
 * An idempotency key, hashed from everything that was posted: the same form posted twice is one action, and one that was gone back to
 * and changed is another. The form id is its salt, so that nobody can find out from the log who answered what: a form without one gets
 * a salt here, and is a new action every time.
 */
export function formActionId(actor: string, fields: FormFields, newFormId: () => string): string {
	const given = fields.formId?.[0] ?? '';
	const formId = given !== '' && given.length <= longestFormId ? given : newFormId();
	const others = Object.entries(fields)
		.filter(([name]) => name !== 'formId')
		// A form that comes back has lost the spaces around what was typed; no activity reads them.
		.map(([name, values]) => [name, values.map((value) => value.trim())] as const)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return shapeAsId(sha256(JSON.stringify([actor, formId, others])));
}

/** Version 4, variant 1 (RFC 9562, section 5.4), as the ids have that phones make. */
function shapeAsId(hex: string): string {
	const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
	const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`];
	return [...parts, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
