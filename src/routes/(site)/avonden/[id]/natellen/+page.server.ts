import { error } from '@sveltejs/kit';
import { isOver } from '#lib/domain/session/session.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { desk, exports } = locals.app;
	const session = await desk.find(params.id);
	// As long as an evening goes on there is nothing to recount.
	if (!session || !isOver(session)) error(404);
	return {
		practiceOf: session.practice ? ('session' as const) : null,
		evening: { id: session.id, title: session.title },
		withheld: await exports.withheldFrom(session, locals.may('read-log', session))
	};
};
