/** JSON with sorted keys: the same value gives the same words, also after a database has rearranged it. */
export function writeCanonical(value: unknown): string {
	if (Array.isArray(value))
		return `[${value.map((item) => writeCanonical(item ?? null)).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const fields = Object.entries(value)
		.filter(([, item]) => item !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, item]) => `${JSON.stringify(key)}:${writeCanonical(item)}`);
	return `{${fields.join(',')}}`;
}
