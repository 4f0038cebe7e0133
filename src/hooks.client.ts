import { watchTranslation } from '#lib/ui/translated-page.ts';

/** Before the page comes to life. */
export function init(): void {
	watchTranslation(document.body);
}
