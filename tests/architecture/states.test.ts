import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sessionTransitions, stepTransitions } from '#lib/domain/session/transitions.ts';

const drawing = readFileSync(resolve(import.meta.dirname, '../../docs/states/session.md'), 'utf8');

/** The arrows of the drawing under a heading. */
function readArrows(heading: string): { from: string; command: string; to: string }[] {
	const part = drawing.split(`## ${heading}\n`)[1]?.split('```')[1] ?? '';
	return [...part.matchAll(/^\s*(\w+) --> (\w+): ([\w-]+)$/gm)].map(
		([, from = '', to = '', command = '']) => ({ from, command, to })
	);
}

describe('the drawn states', () => {
	it('of an evening are those of the code', () => {
		expect(readArrows('Session')).toEqual(sessionTransitions);
	});

	it('of a step are those of the code', () => {
		expect(readArrows('Step')).toEqual(stepTransitions);
	});
});
