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
			const { phase, console } = look({ at: 'step', stepId }).view;
			expect(phase).toBe('running');
			for (const seen of [console.phone, console.wall]) {
				expect(seen).toMatchObject({ id: stepId, phase: 'open' });
				expect(seen?.view).not.toBeNull();
			}
			expect(console.wall?.answered).toBe(0);
		}
	);

	it('shows what stands there before the doors open, and once it is over', () => {
		expect(look({ at: 'doors' }).view).toMatchObject({
			phase: 'planned',
			console: { phone: null }
		});
		expect(look({ at: 'end' }).view).toMatchObject({ phase: 'closed', console: { phone: null } });
	});

	it('turns phone and wall to each of the things that are asked one after another', () => {
		const turned = (leaf?: number) => {
			const { view, leaf: told } = look({
				...{ at: 'step', stepId: 'recognise' },
				...(leaf === undefined ? {} : { leaf })
			});
			const { wall, phoneOwn } = view.console;
			const { spotlight, indicators } = wall?.view as {
				spotlight: string;
				indicators: { id: string }[];
			};
			const { answers } = phoneOwn as { answers: Record<string, { is: string }> };
			return {
				...told,
				onWall: indicators.findIndex(({ id }) => id === spotlight),
				onPhone: indicators.findIndex(({ id }) => answers[id]?.is !== 'known')
			};
		};
		const of = turned().of ?? 0;
		expect(of).toBeGreaterThan(1);
		expect(turned()).toEqual({ place: 0, of, onWall: 0, onPhone: 0 });
		expect(turned(1)).toEqual({ place: 1, of, onWall: 1, onPhone: 1 });
		expect(turned(99)).toEqual({ place: of - 1, of, onWall: of - 1, onPhone: of - 1 });
		expect(look({ at: 'step', stepId: 'message' }).leaf).toBeNull();
	});

	it('leaves the programme as it was', () => {
		const before = JSON.stringify(opening);
		look({ at: 'step', stepId: 'priorities' });
		expect(JSON.stringify(opening)).toBe(before);
	});
});
