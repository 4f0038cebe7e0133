import { error, type Handle, type HandleServerError, type RequestEvent } from '@sveltejs/kit';
import { Permit } from '#lib/domain/access/permit.ts';
import { getApp } from '#lib/server/entry.ts';
import { chooseLanguage, chooseWallLanguage, languageCookies } from '#lib/texts/choose-language.ts';
import { factsOf } from '#lib/texts/language.ts';
import { useTimeZone } from '#lib/texts/time-zone.ts';

export const handle: Handle = async ({ event, resolve }) => {
	if (holdsNul(event.url)) error(404);
	if (isTooLarge(event)) refuseBody(event.request);
	else dropNuls(event.request);
	const app = await getApp();
	event.locals.app = app;
	const staff = await app.auth.findStaff(event.cookies.get(app.auth.cookieName) ?? null);
	event.locals.staff = staff;
	event.locals.may = (deed, where) => Permit.ask(staff, deed, where);
	const { municipality } = app;
	// Kit has a copy of its own of what formats dates.
	useTimeZone(municipality.timeZone);
	event.locals.wallLanguage = chooseWallLanguage(
		municipality.languages,
		event.cookies.get(languageCookies.wall)
	);
	event.locals.language = event.route.id?.startsWith('/scherm')
		? event.locals.wallLanguage
		: chooseLanguage(
				municipality.languages,
				event.cookies.get(languageCookies.reader),
				event.request.headers.get('accept-language')
			);
	if (isForStaff(event) && !staff) {
		if (event.request.method !== 'GET') {
			noteDenied(event);
			error(403);
		}
		return new Response(null, {
			status: 303,
			headers: { location: `/inloggen?naar=${encodeURIComponent(event.url.pathname)}` }
		});
	}
	const { language } = event.locals;
	const scripts: string[] = [];
	const response = await resolve(event, {
		// Kit names them in a header, which is not compressed.
		preload: ({ type, path }) => {
			if (type === 'js') scripts.push(`<link rel="modulepreload" href="${path}" />`);
			return type === 'css';
		},
		transformPageChunk: ({ html }) =>
			html
				.replace('%scripts%', () => scripts.join(''))
				.replace('%lang%', language)
				.replace('%dir%', factsOf[language].dir)
				.replace('%look%', municipality.styles)
	});
	if (response.status === 403) noteDenied(event);
	// Every page names who is logged in: after logging out the button "back" shows none of it.
	if (staff && !response.headers.has('cache-control')) {
		response.headers.set('cache-control', 'no-store');
	}
	return response;
};

/** By the route that answers: "/%72egie" is another way to write "/regie". A page that does not exist goes by its address. */
function isForStaff({ route, url }: RequestEvent): boolean {
	const { id } = route;
	return (id === null || id.endsWith('/[...unknown]') ? url.pathname : id).startsWith('/regie');
}

/** Somebody asked for what they may not do: which page, and who where we know. */
function noteDenied({ locals, route, request }: RequestEvent): void {
	const about = { route: route.id, method: request.method, staff: locals.staff?.id ?? null };
	locals.app.log.warn(about, 'a right was denied');
}

/** Postgres keeps no text with this character in it, so nothing that we have has such an address. */
function holdsNul({ pathname, search }: URL): boolean {
	return /%00/.test(pathname + search);
}

/** In bytes. The server lets files with figures in, and nothing else that is as large. */
const largestForm = 512_000;

/** What does not say how large it is may be anything: browsers say it. */
function isTooLarge({ request: { headers }, route }: RequestEvent): boolean {
	if (route.id === '/regie/(desk)/cijfers') return false;
	return Number(headers.get('content-length')) > largestForm || headers.has('transfer-encoding');
}

/** Not read at all, and said where it is asked for: there Kit has a page of ours to say it on, in the language of who reads. */
function refuseBody(request: Request): void {
	const refuse = async () => error(413);
	for (const way of ['formData', 'text', 'json', 'arrayBuffer', 'blob', 'bytes'] as const) {
		request[way] = refuse;
	}
}

/** The same for a form. Nobody can type it; whoever sends it is understood without it. */
function dropNuls(request: Request): void {
	const readForm = request.formData.bind(request);
	request.formData = async () => {
		const form = await readForm();
		for (const name of new Set(form.keys())) {
			const values = form.getAll(name);
			form.delete(name);
			for (const value of values) {
				if (typeof value === 'string') form.append(name, value.replaceAll('\0', ''));
				else form.append(name, value, value.name);
			}
		}
		return form;
	};
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
