import { expect, it } from 'vitest';
import { gatherFields, readField, readFields } from './form.ts';

it('a form may have fields of any name, and more than one value in each', () => {
	const form: [string, unknown][] = [
		['theme', 'safety'],
		['constructor', 'x'],
		['__proto__', 'y'],
		['theme', 'youth'],
		['photo', new Blob()]
	];
	const fields = gatherFields(form);
	expect(readFields(fields, 'theme')).toEqual(['safety', 'youth']);
	expect(readField(fields, 'constructor')).toBe('x');
	expect(Object.keys(fields)).toEqual(['theme', 'constructor', '__proto__']);
});

it('a text that fits its field on the screen fits when it is posted: an end of line counts once', () => {
	const typed = `${'a'.repeat(990)}\n${'\r\n'.repeat(8)}b`;
	expect(readField(gatherFields([['reason', typed]]), 'reason')).toHaveLength(1000);
});
