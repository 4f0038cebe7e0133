import { redirect } from '@sveltejs/kit';
import { findPermitted } from '#lib/pages/desk/prepared.ts';
import type { Actions, PageServerLoad } from './$types';

/** Who begins with an initiative and may be called about it: for the wijkregisseur alone. */
export const load: PageServerLoad = async ({ params, locals, url, setHeaders }) => {
	const { session, permit } = await findPermitted(locals, 'read-contacts', params.id);
	setHeaders({ 'cache-control': 'no-store' });
	const left = await locals.app.staff(permit).list(session);
	const asked = [...new Set(left.flatMap(({ initiatives }) => initiatives))];
	const named = await locals.app.looks.nameBegun(session.id, asked);
	const people = left.map(({ id, name, reach, eraseAt, initiatives }) => ({
		...{ id, name, reach, eraseAt },
		about: named.filter((one) => initiatives.includes(one.id))
	}));
	return {
		practiceOf: session.practice ? ('session' as const) : null,
		session: { id: session.id, title: session.title },
		people: people.toSorted((one, other) => one.name.localeCompare(other.name, 'nl')),
		hasErased: url.searchParams.has(erasedParam)
	};
};

export const actions: Actions = {
	erase: async ({ request, params, locals }) => {
		const { session, permit } = await findPermitted(locals, 'read-contacts', params.id);
		const contacts = locals.app.staff(permit);
		const fields = await request.formData();
		const slip = String(fields.get('slip'));
		// They do not come back, so the first press only asks.
		if (!fields.has('sure')) return { ask: slip };
		await contacts.erase(session, slip);
		redirect(303, `/regie/avonden/${session.id}/contact?${erasedParam}`);
	}
};

const erasedParam = 'gewist';
