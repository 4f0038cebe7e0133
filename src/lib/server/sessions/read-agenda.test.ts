import { expect, it } from 'vitest';
import { activities } from '../../activities/index.ts';
import { readAgenda } from './read-agenda.ts';

const asking = activities.filter((activity) => {
	const standard = activity.settingsSchema.parse({});
	return typeof standard === 'object' && standard !== null && 'rung' in standard;
});

it.each(asking.map(({ name }) => name))(
	'reads a step of %s that was stored as deciding together as advice',
	(activity) => {
		const step = { id: '1', activity, title: '', minutes: 5, note: '' };
		const [read] = readAgenda([{ ...step, settings: { rung: 'decide' } }]);
		expect(read?.settings).toMatchObject({ rung: 'advise' });
	}
);

it('leaves a step alone that nobody knows any more', () => {
	const step = { id: '1', activity: 'gone', title: '', minutes: 5, note: '', settings: { a: 1 } };
	expect(readAgenda([step])).toEqual([step]);
});
