import { error, json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** What no log holds of who takes part: who opened the link, and who is connected now. The console asks as long as somebody looks. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const { app, may } = locals;
	const session = (await app.desk.find(params.id)) ?? error(404);
	const leading = app.staff(may('lead-session', session) ?? error(403));
	const counted = { ...(await leading.countAtDoor(session)), at: app.now() };
	return json(counted, { headers: { 'cache-control': 'no-store' } });
};
