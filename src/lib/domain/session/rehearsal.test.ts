import { describe, expect, it } from 'vitest';
import { exampleSituation } from '../../../../tests/activities/situation.ts';
import { activities, findActivity } from '../../activities/index.ts';
import { rehearse, type Moment } from './rehearsal.ts';
import type { Step } from './session.ts';

const { wijk, figures } = exampleSituation();
const texts = { heading: 'Welkom', body: 'Fijn dat u er bent.' };
const agenda: Step[] = activities.map(({ name, settingsSchema }) => ({
	...{ id: name, activity: name, title: `Stap ${name}`, minutes: 10, note: '' },
	settings: settingsSchema.safeParse(name === 'message' ? texts : {}).data
}));
const opening = { agenda, situation: { wijk, figures }, practice: false, seed: 'seed' };
const look = (moment: Moment) =>
	rehearse(opening, moment, '2026-11-26T20:30:00.000Z', { findActivity, sha256: (text) => text });

describe('a rehearsal', () => {
	it.each(agenda.map(({ id }) => id))(
		'shows %s on phone and wall as it is when it has just been opened',
		(stepId) => {
			const { phase, console } = look({ at: 'step', stepId });
			expect(phase).toBe('running');
			for (const seen of [console.phone, console.wall]) {
				expect(seen).toMatchObject({ id: stepId, phase: 'open' });
				expect(seen?.view).not.toBeNull();
			}
			expect(console.wall?.answered).toBe(0);
		}
	);

	it('shows what stands there before the doors open, and once it is over', () => {
		expect(look({ at: 'doors' })).toMatchObject({ phase: 'planned', console: { phone: null } });
		expect(look({ at: 'end' })).toMatchObject({ phase: 'closed', console: { phone: null } });
	});

	it('leaves the programme as it was', () => {
		const before = JSON.stringify(opening);
		look({ at: 'step', stepId: 'priorities' });
		expect(JSON.stringify(opening)).toBe(before);
	});
});
