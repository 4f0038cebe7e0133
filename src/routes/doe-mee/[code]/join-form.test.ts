import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { texts } from '#lib/texts/nl/site.ts';
import JoinForm from './JoinForm.svelte';

function promiseOf(hasOpenQuestion: boolean): string {
	const props = { texts, buurten: [], refusal: null, hasOpenQuestion };
	return render(JoinForm, { props }).body;
}

describe('who comes in reads', () => {
	it('that nobody sees what they choose, where that holds for every question', () => {
		expect(promiseOf(false)).toContain('Niemand ziet wat u koos');
		expect(promiseOf(false)).not.toContain('open vraag');
	});

	it('that one question is open, on an evening on which one is', () => {
		expect(promiseOf(true)).toContain('Vanavond is er ook een open vraag');
		expect(promiseOf(true)).not.toContain('Niemand ziet wat u koos');
	});
});
