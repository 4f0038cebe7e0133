import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** The wall shows what the whole hall sees, so the code is enough to open it. */
export const load: PageServerLoad = async ({ params, locals, getClientAddress }) => {
	const { app } = locals;
	const session = await app.door.findByCode(params.code, getClientAddress());
	if ('refusal' in session) return error(404, session.refusal);
	const origin = app.addresses.joinOrigin();
	const link = `${origin}/doe-mee/${session.code}`;
	const wijk = await app.kompas.findWijkByCode(session.wijk);
	return {
		code: session.code,
		practice: session.practice,
		wijkName: wijk?.name ?? session.title,
		look: await app.looks.atWall(session.id),
		address: new URL(origin).host,
		qr: app.drawQr(link)
	};
};
