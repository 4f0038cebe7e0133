import { error } from '@sveltejs/kit';
import { writeExample } from './write-example.ts';
import type { RequestHandler } from './$types';

/** A file to fill in: our own long form, with the newest figures of one wijk as they stand now. */
export const GET: RequestHandler = async ({ locals }) => {
	if (!locals.may('import-figures', 'city')) error(403);
	const { kompas } = locals.app;
	const [wijk] = await kompas.listWijken();
	const figures = wijk ? await kompas.figuresOf(wijk.code) : [];
	return new Response(writeExample(figures, wijk?.name ?? ''), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="voorbeeld-cijfers.csv"'
		}
	});
};
