import type { Cookies } from '@sveltejs/kit';
import { expect, it } from 'vitest';
import { takeTold, tellOnce } from './told-once.ts';

/** A browser that keeps a cookie by its name and path, and sends it to what is below that. */
function openBrowser() {
	const kept = new Map<string, string>();
	const at = (url: URL) =>
		({
			get: (name: string) =>
				[...kept].find(([key]) => url.pathname.startsWith(key.slice(name.length + 1)))?.[1],
			set: (name: string, value: string, { path }: { path: string }) =>
				void kept.set(`${name} ${path}`, value),
			delete: (name: string, { path }: { path: string }) => void kept.delete(`${name} ${path}`)
		}) as unknown as Cookies;
	return { at };
}

it('is said once, and only on the page that it is about', () => {
	const { at } = openBrowser();
	const page = new URL('https://wijk.example/initiatieven/een?avond=1');
	const other = new URL('https://wijk.example/initiatieven/twee');
	const form = new URL('https://wijk.example/regie');
	tellOnce(at(form), form, page.pathname, 'bewaard');
	expect(takeTold(at(other), other)).toBeNull();
	expect(takeTold(at(page), page)).toBe('bewaard');
	expect(takeTold(at(page), page)).toBeNull();
});
