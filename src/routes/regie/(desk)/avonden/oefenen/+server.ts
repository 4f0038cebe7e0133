import { error, redirect } from '@sveltejs/kit';
import { loadTexts } from '#lib/texts/load.ts';
import type { RequestHandler } from './$types';

/** A practice evening of now, ready to be led: with one press, in the wijk of one’s newest evening, else in the first where one may. */
export const POST: RequestHandler = async ({ locals }) => {
	const { app, may, language } = locals;
	const anywhere = may('prepare-session', 'anywhere') ?? error(403);
	const [newest] = await app.staff(anywhere).list();
	const wijken = (await app.kompas.listWijken()).filter(({ code }) =>
		may('prepare-session', { wijk: code })
	);
	const wijk = wijken.find(({ code }) => code === newest?.wijk) ?? wijken[0];
	const permit = wijk && may('prepare-session', { wijk: wijk.code });
	if (!wijk || !permit) error(403);
	const { overview } = await loadTexts('regie', language);
	const desk = app.staff(permit);
	const session = await desk.create(
		{
			...{ wijk: wijk.code, title: overview.practiceTitle, place: overview.practicePlace },
			...{ plannedAt: app.now(), practice: true }
		},
		language
	);
	await desk.plan(session);
	redirect(303, `/regie/avonden/${session.id}/live`);
};
