import { readField, readFields, readNumber, type FormFields } from '../../domain/form.ts';

export function readForm(fields: FormFields, newId: () => string): unknown {
	const kind = readField(fields, 'kind');
	if (kind !== 'add') return { kind, id: readField(fields, 'card') };
	return {
		kind,
		id: newId(),
		mood: readField(fields, 'mood'),
		theme: readField(fields, 'theme') || null,
		text: readField(fields, 'text')
	};
}

export function readSettings(fields: FormFields): unknown {
	const moods = readFields(fields, 'moods');
	return {
		question: readField(fields, 'question'),
		// Without any there would be nothing to write: then all.
		moods: moods.length > 0 ? moods : undefined,
		themes: readFields(fields, 'themes'),
		perPerson: readNumber(fields, 'perPerson') ?? undefined,
		showWhileOpen: readField(fields, 'showWhileOpen') !== '',
		rung: readField(fields, 'rung') || undefined
	};
}
