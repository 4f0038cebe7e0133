/** Who may come in where on the way into an evening. Nobody who comes here is in, and no doors are open. */
import { page, type Line } from './line.ts';
import type { Place } from './place.ts';

export const withCode = async (place: Place) => ({
	params: { code: (await place.planned()).code, secret: 'guessed' }
});

export const expectedOfPhones: Record<string, Line> = {
	'GET /doe-mee': page,
	'POST /doe-mee?/default': {
		may: 'everyone',
		answers: 303,
		visit: async (place) => ({ form: { code: (await place.planned()).code } })
	},
	'GET /doe-mee/[code]': { ...page, visit: withCode },
	// The doors are not open, and nobody who comes here is in.
	'POST /doe-mee/[code]?/join': { may: 'everyone', answers: 400, visit: withCode },
	'POST /doe-mee/[code]?/act': { may: 'everyone', answers: 400, visit: withCode },
	// Nobody who comes here is in.
	'GET /doe-mee/[code]/wie': { ...page, answers: 303, visit: withCode },
	'POST /doe-mee/[code]/wie?/default': { may: 'everyone', answers: 303, visit: withCode },
	'GET /doe-mee/[code]/gegevens': { ...page, answers: 303, visit: withCode },
	'POST /doe-mee/[code]/gegevens?/leave': { may: 'everyone', answers: 303, visit: withCode },
	'POST /doe-mee/[code]/gegevens?/remove': { may: 'everyone', answers: 303, visit: withCode },
	'GET /doe-mee/[code]/strookje': { ...page, answers: 303, visit: withCode },
	'GET /doe-mee/[code]/zonder-internet': { ...page, visit: withCode },
	'GET /doe-mee/[code]/verder': { ...page, answers: 303, visit: withCode },
	'POST /doe-mee/[code]/verder?/default': { may: 'everyone', answers: 303, visit: withCode },
	'GET /doe-mee/[code]/verder/[secret]': { ...page, visit: withCode },
	'POST /doe-mee/[code]/verder/[secret]?/default': {
		may: 'everyone',
		answers: 410,
		visit: withCode
	}
};
