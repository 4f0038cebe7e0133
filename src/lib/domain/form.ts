/** A plain form as it was filled in: every field by name, with all the values it has. Works with and without JavaScript. */
export type FormFields = Record<string, string[]>;

/** The first value of a field, trimmed; empty when it was not filled in. */
export function readField(fields: FormFields, name: string): string {
	return fields[name]?.[0]?.trim() ?? '';
}

/** All values of a field that were filled in. */
export function readFields(fields: FormFields, name: string): string[] {
	return (fields[name] ?? []).map((value) => value.trim()).filter((value) => value !== '');
}

/** A field as a whole number; null when it is not one. */
export function readNumber(fields: FormFields, name: string): number | null {
	const text = readField(fields, name);
	return /^-?\d+$/.test(text) ? Number(text) : null;
}

/** A posted form as plain fields, an end of line counted once as on the screen; files are left out. A field may have any name, also one that objects have of their own. */
export function gatherFields(form: Iterable<[string, unknown]>): FormFields {
	const gathered = new Map<string, string[]>();
	for (const [name, value] of form) {
		if (typeof value !== 'string') continue;
		gathered.set(name, [...(gathered.get(name) ?? []), value.replaceAll('\r\n', '\n')]);
	}
	return Object.fromEntries(gathered);
}

/** The lines of a field, each once: lines that differ in capitals and spaces alone are one to whoever reads them. */
export function readLines(fields: FormFields, name: string): string[] {
	const lines = readField(fields, name)
		.split('\n')
		.map((line) => line.trim().replace(/\s+/g, ' '))
		.filter((line) => line !== '');
	const plain = lines.map((line) => line.toLowerCase());
	return lines.filter((_, index) => plain.indexOf(plain[index] ?? '') === index);
}
