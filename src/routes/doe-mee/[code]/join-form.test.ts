import { render } from 'svelte/server';
import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import { texts } from '#lib/texts/nl/site.ts';
import JoinForm from './JoinForm.svelte';

const empty = { texts, buurten: [], refusal: null, typed: {}, hasOpenQuestion: false };
const draw = (props: Partial<ComponentProps<typeof JoinForm>>) =>
	render(JoinForm, { props: { ...empty, ...props } }).body;
const promiseOf = (hasOpenQuestion: boolean) => draw({ hasOpenQuestion });

describe('who comes in', () => {
	it('is nobody yet: no answer stands ready', () => {
		expect(draw({})).not.toMatch(/<input[^>]*checked/);
	});

	it('hears at the question that it was not answered, and keeps the rest', () => {
		const typed = { buurt: ['BU1'] };
		const buurten = [{ code: 'BU1', name: 'De Riet' }];
		const form = draw({ refusal: 'kind-missing', typed, buurten });
		expect(form).toMatch(/aria-describedby="([^"]+)"[^]*id="\1"[^]*Kies eerst als wie u hier bent/);
		expect(form).toMatch(/value="BU1" selected/);
	});
});

describe('who comes in reads', () => {
	it('that nobody in the hall sees what they choose, where that holds for every question', () => {
		expect(promiseOf(false)).toContain('Niemand in de zaal ziet wat u koos');
		expect(promiseOf(false)).not.toContain('open vraag');
	});

	it.each([false, true])('nothing that its next sentence denies (open question: %s)', (isOpen) => {
		const page = promiseOf(isOpen);
		expect(page).toContain('kan alleen de technicus uitzoeken');
		expect(page).not.toMatch(/niemand ziet|ziet niemand wat/i);
	});

	it('that one question is open, on an evening on which one is', () => {
		expect(promiseOf(true)).toContain('Vanavond is er ook een open vraag');
		expect(promiseOf(true)).not.toContain('Niemand in de zaal ziet wat u koos');
	});
});
