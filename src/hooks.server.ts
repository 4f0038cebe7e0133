import { error, type Handle, type HandleServerError } from '@sveltejs/kit';
import { Permit } from '#lib/domain/access/permit.ts';
import { getApp } from '#lib/server/entry.ts';
import { languages, type Language } from '#lib/texts/language.ts';

export const handle: Handle = async ({ event, resolve }) => {
	const app = await getApp();
	event.locals.app = app;
	const staff = await app.auth.findStaff(event.cookies.get(app.auth.cookieName) ?? null);
	event.locals.staff = staff;
	event.locals.may = (deed, where) => Permit.ask(staff, deed, where);
	event.locals.language = chooseLanguage(
		event.cookies.get('language'),
		event.request.headers.get('accept-language')
	);
	if (event.url.pathname.startsWith('/regie') && !staff) {
		if (event.request.method !== 'GET') error(403);
		return new Response(null, {
			status: 303,
			headers: { location: `/inloggen?naar=${encodeURIComponent(event.url.pathname)}` }
		});
	}
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.locals.language)
	});
};

/** What was chosen, else what the browser asks for, else Dutch. */
function chooseLanguage(chosen: string | undefined, accepted: string | null): Language {
	const known = languages.find((language) => language === chosen);
	if (known) return known;
	const first = accepted?.split(',')[0]?.slice(0, 2).toLowerCase();
	return first === 'en' ? 'en' : 'nl';
}

export const handleError: HandleServerError = ({ error: bug, event, status, message }) => {
	if (status < 500) return { message };
	// Without an app there is no log either in which the code could be found again.
	const { app } = event.locals as Partial<App.Locals>;
	if (!app) return { message: 'bug' };
	const code = app.newId().slice(0, 8);
	app.log.error({ err: bug, code, route: event.route.id }, 'a page failed');
	return { message: 'bug', code };
};
