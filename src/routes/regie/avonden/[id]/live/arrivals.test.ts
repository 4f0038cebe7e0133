import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { planState } from '#lib/domain/session/session.ts';
import { viewSession } from '#lib/domain/session/view.ts';
import { texts as staff } from '#lib/texts/nl/staff.ts';
import Arrivals from './Arrivals.svelte';

function look(resident: number): string {
	const present = { resident, entrepreneur: 1, professional: 1 };
	const state = { ...planState(), phase: 'running' as const, present };
	const { body } = render(Arrivals, {
		props: {
			...{ sessionId: 'evening', mostParticipants: 30, language: 'nl' as const, mayPress: true },
			view: viewSession(state, 'facilitator', () => null),
			...{ staff, ask: () => undefined }
		}
	});
	return body.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
}

it('a full hall is said to whoever leads, folded or not, with what to do', () => {
	const full = look(28);
	expect(full.match(/De zaal is vol: 30 van 30\./g)).toHaveLength(2);
	expect(full).toContain('Wie nu komt, leest dat en kan niet meedoen.');
	expect(full).not.toContain('Wie doet mee (30)');
});

it('with one place left nothing is said of it', () => {
	expect(look(27)).not.toContain('De zaal is vol');
	expect(look(27)).toContain('Wie doet mee (29)');
});
