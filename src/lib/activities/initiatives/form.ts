import { readField, readFields, readNumber, type FormFields } from '../../domain/form.ts';

/** One form proposes; the others are a button about one initiative. */
export function readForm(fields: FormFields, newId: () => string): unknown {
	const kind = readField(fields, 'kind');
	if (kind !== 'propose') return { kind, id: readField(fields, 'id') };
	const needed = readField(fields, 'needed');
	return {
		kind,
		id: newId(),
		title: readField(fields, 'title'),
		what: readField(fields, 'what'),
		...(needed === '' ? {} : { needed }),
		theme: readField(fields, 'theme') || null,
		buurt: readField(fields, 'buurt') || null,
		point: readPoint(fields),
		role: readField(fields, 'role') || 'none'
	};
}

/** A place on the map, to about a metre; null when none was pointed at. */
export function readPoint(fields: FormFields): { latitude: number; longitude: number } | null {
	const written = [readField(fields, 'latitude'), readField(fields, 'longitude')];
	if (written.includes('')) return null;
	const [latitude, longitude] = written.map((value) => Math.round(Number(value) * 1e5) / 1e5);
	return { latitude: latitude ?? NaN, longitude: longitude ?? NaN };
}

export function readSettings(fields: FormFields): unknown {
	const perPerson = readNumber(fields, 'perPerson');
	return {
		question: readField(fields, 'question'),
		...(perPerson === null ? {} : { perPerson }),
		rung: readField(fields, 'rung') || undefined,
		themes: readFields(fields, 'themes')
	};
}
