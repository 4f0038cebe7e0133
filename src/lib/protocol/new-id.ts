/**
 * The id of an action, made where it begins. `crypto.randomUUID` is missing on pages that came over plain http, such as a trial
 * evening on the network of a hall; the dice themselves are there everywhere.
 */
export function newActionId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	// Version 4, variant 1 (RFC 9562, section 5.4).
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
