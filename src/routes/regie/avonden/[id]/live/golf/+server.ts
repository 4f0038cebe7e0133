import { error, json } from '@sveltejs/kit';
import { minuteSchema } from '#lib/domain/session/command.ts';
import type { RequestHandler } from './$types';

/** What would go if who came in within these minutes were put aside: numbers alone. */
export const GET: RequestHandler = async ({ params, url, locals }) => {
	const { app, may } = locals;
	const session = (await app.desk.find(params.id)) ?? error(404);
	const leading = app.staff(may('lead-session', session) ?? error(403));
	const from = minuteSchema.safeParse(url.searchParams.get('van'));
	const to = minuteSchema.safeParse(url.searchParams.get('tot'));
	if (!from.success || !to.success) error(400);
	const foreseen = await leading.foreseeWave(session, from.data, to.data);
	return json(foreseen, { headers: { 'cache-control': 'no-store' } });
};
