import { error, fail, redirect } from '@sveltejs/kit';
import { fitMapping, keepMapping, usedColumns } from '#lib/domain/figures-file/mapping.ts';
import { findOutAll, type Reading } from '#lib/domain/figures-file/reading.ts';
import { gatherFields, readField, type FormFields } from '#lib/domain/form.ts';
import type { FileProblem } from '#lib/server/kompas/file/read-as-grid.ts';
import { pick } from '#lib/texts/pick.ts';
import { readChoices, type FieldProblems } from './read-forms.ts';
import { countKinds, showPages, showPlan, showRows } from './show-import.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = Parameters<Actions[string]>[0];

/** What the page says of what somebody just did. */
interface Answer {
	/** All that was filled in, when something was wrong. */
	fields: FormFields | null;
	problems: FieldProblems;
	unread: FileProblem | null;
	changedMeanwhile: boolean;
	notSure: boolean;
	taken: { restored: number; kept: number } | null;
	gone: boolean;
}

function answer(about: Partial<Answer>): Answer {
	return {
		...{ fields: null, problems: {}, unread: null, changedMeanwhile: false },
		...{ notSure: false, taken: null, gone: false },
		...about
	};
}

function openDesk(locals: App.Locals) {
	return locals.app.staff(locals.may('import-figures', 'city') ?? error(403));
}

/** The form as it was posted, beside the file that it is about. */
async function readForm({ locals, request, params }: Event) {
	const desk = openDesk(locals);
	const fields = gatherFields(await request.formData());
	const id = params.import ?? '';
	const open = (await desk.open(id)) ?? error(404);
	return { desk, fields, id, open, ...readChoices(fields, open.row.reading, open.plan) };
}

const here = (id: string, part = '') => `/regie/cijfers/${id}${part}`;

/** How a file is cut in cells: then its columns may be others. */
const cuts = ['encoding', 'separator', 'sheet', 'header'] as const;

/** What somebody said of columns that are not there any more is let go. */
async function letGo(
	desk: ReturnType<typeof openDesk>,
	id: string,
	before: Reading,
	reading: Reading
): Promise<Reading> {
	const { mapping } = reading;
	if (!mapping || cuts.every((cut) => reading[cut] === before[cut])) return reading;
	const anew = await desk.open(id, { ...reading, mapping: null, unsure: [] });
	const columns = anew?.plan?.table.columns;
	if (!columns || usedColumns(mapping).every((column) => columns.includes(column))) return reading;
	return { ...reading, mapping: null, unsure: [] };
}

/** Reads the file as the form says, and shows that from `part` of the page on. */
async function choose(event: Event, part: string) {
	const { desk, fields, id, open, reading, problems } = await readForm(event);
	if (Object.keys(problems).length > 0) return fail(400, answer({ fields, problems }));
	const fitting = await letGo(desk, id, open.row.reading, reading);
	const unread = await desk.read(id, fitting);
	if (unread) return fail(400, answer({ fields, unread }));
	const query = new URLSearchParams();
	if (fitting !== reading) query.set('kolommen', 'anders');
	// A name that was typed for later is still there.
	const name = readField(fields, 'keepName');
	if (name) query.set('naam', name);
	redirect(303, here(id, query.size > 0 ? `?${query.toString()}${part}` : part));
}

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
				problem: open.problem,
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
	read: (event) => choose(event, ''),
	columns: (event) => choose(event, '#columns'),
	forget: async (event) => {
		const { desk, id, reading } = await readForm(event);
		await desk.read(id, { ...reading, mapping: findOutAll.mapping, unsure: [] });
		redirect(303, here(id, '#columns'));
	},
	/** Keeps what is on the screen, and reads the file by it. */
	keep: async (event) => {
		const { desk, fields, id, open, reading, problems: found } = await readForm(event);
		const name = readField(fields, 'keepName');
		const isName = name !== '' && name.length <= 80;
		const problems: FieldProblems = isName ? found : { ...found, keepName: 'keepName' };
		if (Object.keys(problems).length > 0) return fail(400, answer({ fields, problems }));
		const fitting = await letGo(desk, id, open.row.reading, reading);
		const unread = await desk.read(id, fitting);
		const plan = unread ? null : (await desk.open(id))?.plan;
		if (!plan?.mapping) return fail(400, answer({ fields, unread, problems: { area: 'area' } }));
		await desk.keepMapping(name, keepMapping(plan.mapping, plan.table.columns, plan.suggested));
		redirect(303, here(id, '?indeling=bewaard#columns'));
	},
	use: async (event) => {
		const { desk, fields, id, open, reading } = await readForm(event);
		const kept = await desk.listMappings();
		const found = kept.find(({ name }) => name === readField(fields, 'use')) ?? error(400);
		const plain = { ...reading, mapping: null, unsure: [] };
		const plan = (await desk.open(id, plain))?.plan;
		if (!plan) return fail(400, answer({ fields }));
		const { columns } = plan.table;
		const fitted = fitMapping(found.definition, columns, plan.suggested, open.row.fileName);
		await desk.read(id, { ...plain, mapping: fitted.mapping, unsure: [...fitted.unsure] });
		redirect(303, here(id, '?indeling=gebruikt#columns'));
	},
	store: async ({ locals, request, params }) => {
		const desk = openDesk(locals);
		const seen = readField(gatherFields(await request.formData()), 'seen');
		if (!(await desk.store(params.import ?? '', seen))) {
			return fail(409, answer({ changedMeanwhile: true }));
		}
		redirect(303, here(params.import ?? '', '?bewaard'));
	},
	discard: async ({ locals, params }) => {
		await openDesk(locals).discard(params.import ?? '');
		redirect(303, '/regie/cijfers?weggegooid');
	},
	takeBack: async ({ locals, request, params }) => {
		const desk = openDesk(locals);
		const fields = gatherFields(await request.formData());
		if (readField(fields, 'sure') === '') return fail(400, answer({ notSure: true }));
		const taken = await desk.takeBack(params.import ?? '');
		return taken ? answer({ taken }) : fail(409, answer({ gone: true }));
	}
};
