import { error } from '@sveltejs/kit';

/** Of an address that is no page: then the error stands inside the site, with its menu. */
export const load = () => error(404);
