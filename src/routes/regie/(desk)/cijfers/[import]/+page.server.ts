import { error, fail, redirect } from '@sveltejs/kit';
import { gatherFields, readField } from '#lib/domain/form.ts';
import { findOutAll } from '#lib/domain/figures-file/reading.ts';
import { pick } from '#lib/texts/pick.ts';
import { readColumnsForm, readFileForm } from './read-forms.ts';
import { countKinds, showPages, showPlan, showRows } from './show-import.ts';
import type { Actions, PageServerLoad } from './$types';

function openDesk(locals: App.Locals) {
	return locals.app.staff(locals.may('import-figures', 'city') ?? error(403));
}

async function openForm({ locals, request, params }: Parameters<Actions[string]>[0]) {
	const desk = openDesk(locals);
	const fields = gatherFields(await request.formData());
	const id = params.import ?? '';
	return { desk, fields, id, open: (await desk.open(id)) ?? error(404) };
}

const here = (id: string, part = '') => `/regie/cijfers/${id}${part}`;

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const desk = openDesk(locals);
	const from = Math.max(0, Math.trunc(Number(url.searchParams.get('vanaf')) || 1) - 1);
	const { kompas } = locals.app;
	const names = await kompas.listNames();
	const areas = Object.fromEntries(names.areas.map(({ code, name }) => [code, name]));
	const indicators = names.indicators.map(({ id, texts }) => ({
		id,
		name: pick(texts, locals.language).name
	}));
	const shared = { areas, indicators };
	const open = await desk.open(params.import);
	if (open) {
		return {
			...shared,
			row: open.row,
			stored: null,
			open: {
				found: open.found,
				seen: open.seen,
				plan: showPlan(open, from),
				pages: showPages(open.changes.length),
				kept: (await desk.listMappings()).map(({ name }) => name)
			}
		};
	}
	const stored = (await desk.find(params.import)) ?? error(404);
	return {
		...shared,
		row: stored.row,
		open: null,
		stored: {
			counts: countKinds(stored.changes),
			rows: showRows(stored.changes, from),
			pages: showPages(stored.changes.length)
		}
	};
};

export const actions: Actions = {
	file: async (event) => {
		const { desk, fields, id, open } = await openForm(event);
		const reading = readFileForm(fields, open.row.reading);
		if (!reading) return fail(400, { wrong: true });
		await desk.read(id, reading);
		redirect(303, here(id));
	},
	columns: async (event) => {
		const { desk, fields, id, open } = await openForm(event);
		const namesMayDiffer = readField(fields, 'namesMayDiffer') !== '';
		const isWide = open.plan?.form === 'wide';
		const mapping = isWide ? readColumnsForm(fields, open.plan?.table.columns ?? []) : null;
		if (isWide && !mapping) return fail(400, { wrong: true });
		await desk.read(id, { ...open.row.reading, namesMayDiffer, mapping });
		redirect(303, here(id, '#columns'));
	},
	forget: async (event) => {
		const { desk, id, open } = await openForm(event);
		await desk.read(id, { ...open.row.reading, mapping: findOutAll.mapping });
		redirect(303, here(id, '#columns'));
	},
	keep: async (event) => {
		const { desk, fields, open } = await openForm(event);
		const name = readField(fields, 'keepName').trim();
		const mapping = open.plan?.mapping;
		if (!mapping || name === '' || name.length > 80) return fail(400, { notKept: true });
		await desk.keepMapping(name, mapping);
		return { kept: true };
	},
	use: async (event) => {
		const { desk, fields, id, open } = await openForm(event);
		const kept = await desk.listMappings();
		const found = kept.find(({ name }) => name === readField(fields, 'use')) ?? error(400);
		await desk.read(id, { ...open.row.reading, mapping: found.definition });
		redirect(303, here(id, '#columns'));
	},
	store: async (event) => {
		const { desk, fields, id } = await openForm(event);
		if (!(await desk.store(id, readField(fields, 'seen')))) {
			return fail(409, { changedMeanwhile: true });
		}
		redirect(303, here(id, '?bewaard'));
	},
	discard: async (event) => {
		const { desk, id } = await openForm(event);
		await desk.discard(id);
		redirect(303, '/regie/cijfers?weggegooid');
	},
	takeBack: async ({ locals, request, params }) => {
		const desk = openDesk(locals);
		const fields = gatherFields(await request.formData());
		if (readField(fields, 'sure') === '') return fail(400, { notSure: true });
		const taken = await desk.takeBack(params.import ?? '');
		return taken ? { taken } : fail(409, { gone: true });
	}
};
