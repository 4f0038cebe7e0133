import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findGoneFigures } from '#lib/activities/index.ts';
import { Permit, type Where } from '#lib/domain/access/permit.ts';
import type { Deed } from '#lib/domain/access/deed.ts';
import { holding } from '../support/held-roles.ts';
import { load as loadEvening } from '../../src/routes/regie/(desk)/avonden/[id]/+page.server.ts';
import {
	actions,
	load as loadStep
} from '../../src/routes/regie/(desk)/avonden/[id]/stappen/[step]/+page.server.ts';
import { startLiveApp, type LiveApp } from './live-app.ts';

let live: LiveApp;
const ann = {
	...{ id: 'ann', name: 'Ann', email: 'ann@example.test' },
	holds: holding('administrator')
};

beforeAll(async () => {
	live = await startLiveApp();
});
afterAll(() => live.close());

/** An evening with one step about figures, of which one is gone. */
async function prepare() {
	const { app } = live;
	const details = { title: 'Avond', place: 'buurthuis', plannedAt: new Date('2026-12-03') };
	const session = await app.desk.create({ ...details, wijk: 'WK014115', practice: false }, 'nl');
	const step = session.agenda.find(({ activity }) => activity === 'recognise')!;
	const settings = { ...(step.settings as object), indicators: ['gez_eenzaam', 'weg'] };
	const agenda = session.agenda.map((one) => (one.id === step.id ? { ...one, settings } : one));
	const saved = await app.desk.saveAgenda(session, agenda);
	if (!saved.ok) throw new Error(saved.refusal);
	const form = new FormData();
	for (const [name, value] of [
		['revision', String(session.revision + 1)],
		['stepTitle', step.title],
		['minutes', '10'],
		['question', 'Herkent u dit?'],
		['rung', 'consult'],
		['indicators', 'gez_eenzaam'],
		['indicators', 'weg']
	] as const) {
		form.append(name, value);
	}
	const event = {
		params: { id: session.id, step: step.id },
		url: new URL('http://wijkdialoog.test/'),
		cookies: { get: () => undefined, set: () => undefined, delete: () => undefined },
		locals: { app, may: (deed: Deed, where: Where) => Permit.ask(ann, deed, where) },
		request: { formData: () => Promise.resolve(form) }
	} as never;
	return { event, step, form };
}

describe('a figure that a step asks for and that is gone', () => {
	it('is told when the evening and the step are opened, by its name', async () => {
		const { event, step } = await prepare();
		expect(await loadEvening(event)).toMatchObject({
			gone: [{ step: step.title, figures: ['weg'] }]
		});
		expect(await loadStep(event)).toMatchObject({ gone: ['weg'] });
	});

	it('is told when the step is saved, and nothing is put in its place', async () => {
		const { event, form } = await prepare();
		const save = actions.default!;
		expect(await save(event)).toMatchObject({ status: 400, data: { gone: ['weg'] } });
		form.delete('indicators');
		form.append('indicators', 'gez_eenzaam');
		await expect(save(event)).rejects.toMatchObject({ status: 303 });
		expect(await loadEvening(event)).toMatchObject({ gone: [] });
	});

	it('is asked only of steps that ask for figures by name', () => {
		const settings = { indicators: ['weg'] };
		expect(findGoneFigures({ activity: 'message', settings }, [])).toEqual([]);
	});
});
