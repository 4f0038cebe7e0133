/**
 * Who may come in where. Every load, form action and endpoint of the tree of routes has its line here; one without a line fails the test.
 */
import { here } from './people.ts';
import { expectedOfAccounts } from './expected-of-accounts.ts';
import { expectedOfPhones, withCode } from './expected-of-phones.ts';
import { expectedOfPlans } from './expected-of-plans.ts';
import { page, type Line } from './line.ts';
import type { Place } from './place.ts';

/** The form of an evening as it stands now, on a page that was made for it. */
async function formOf(place: Place, more: Record<string, string> = {}, practice = false) {
	const session = await place.planned(practice);
	const [first, second] = session.agenda;
	return {
		params: { id: session.id, step: first?.id ?? '' },
		form: { revision: String(session.revision), step: second?.id ?? '', ...more }
	};
}

const details = { title: 'Avond', place: 'buurthuis', date: '2026-12-03', time: '19:30' };
const played = ({ played: { sessionId } }: Place) => ({ params: { id: sessionId } });
const report = ({ played: { reportId } }: Place) => ({ params: { id: reportId } });
const initiative = ({ played: { initiativeId } }: Place) => ({ params: { id: initiativeId } });
const card = ({ played: { sessionId, cardId } }: Place) => ({
	params: { id: sessionId, contribution: cardId }
});
const wijk = () => ({ params: { wijk: here.slug } });
const oldSlip = () => ({ params: { slip: 'K7M4TPQ92XHDW3RN' } });
const csv = 'area,indicator,year\n';

const importing = (answers: number): Line => ({
	may: 'import-figures',
	where: 'city',
	answers,
	visit: async (place) => ({ params: { import: await place.brought() }, form: { header: '' } })
});

const preparing = (answers: number, more: Record<string, string> = {}): Line => ({
	may: 'prepare-session',
	answers,
	visit: (place) => formOf(place, more)
});

export const expected: Record<string, Line | Line[]> = {
	'GET /(site)': page,
	'GET /(site)/strook': page,
	'GET /(site)/strook/[slip]': { ...page, answers: 308, visit: oldSlip },
	'GET /(site)/strookje': { may: 'everyone', answers: 308 },
	// Nobody has this slip.
	'POST /(site)/strook?/default': {
		may: 'everyone',
		answers: 404,
		visit: async () => ({ form: { code: 'K7M4 TPQ9 2XHD W3RN' } })
	},
	'GET /(site)/avonden': page,
	'GET /(site)/avonden/agenda.ics': page,
	// One that is over goes in no calendar.
	'GET /(site)/avonden/[id]/agenda.ics': { ...page, answers: 404, visit: played },
	'GET /(site)/avonden/[id]': { ...page, visit: played },
	'GET /(site)/avonden/[id]/inbreng/[contribution]': { ...page, visit: card },
	'POST /(site)/avonden/[id]/inbreng/[contribution]?/erase': {
		may: 'erase-words',
		answers: 200,
		visit: card
	},
	'GET /(site)/avonden/[id]/logboek': [
		{ ...page, visit: played },
		{
			may: 'read-log',
			answers: 200,
			opens: [],
			visit: ({ small }) => ({ params: { id: small.id } })
		}
	],
	'GET /(site)/avonden/[id]/natellen': { ...page, visit: played },
	'GET /(site)/initiatieven': page,
	'GET /(site)/initiatieven/tabel': page,
	'GET /(site)/initiatieven/[id]': { ...page, visit: initiative },
	// A practice evening has nothing to decide about.
	'POST /(site)/initiatieven/[id]?/decide': {
		may: 'answer-initiative',
		answers: 400,
		visit: (place) => ({
			...initiative(place),
			form: { id: '00000000-0000-4000-8000-000000000000', basedOn: '0', kind: 'review', reason: '' }
		})
	},
	'POST /(site)/initiatieven/[id]?/eraseReason': {
		may: 'erase-words',
		answers: 303,
		visit: (place) => ({ ...initiative(place), form: { act: 'none' } })
	},
	'POST /(site)/initiatieven/[id]?/erase': {
		may: 'erase-words',
		answers: 200,
		visit: initiative
	},
	'GET /(site)/inloggen': { may: 'everyone', answers: (staff) => (staff ? 303 : 200) },
	'POST /(site)/inloggen?/default': { may: 'everyone', answers: 400 },
	'GET /(site)/privacy': page,
	// Nobody made this link.
	'GET /(site)/welkom/[secret]': { ...page, visit: () => ({ params: { secret: 'guessed' } }) },
	'POST /(site)/welkom/[secret]?/default': {
		may: 'everyone',
		answers: 410,
		visit: () => ({ params: { secret: 'guessed' }, form: { password: 'drie vrolijke fietsen' } })
	},
	'GET /(site)/wijken': page,
	'GET /(site)/wijken/[wijk]/nieuws.atom': { ...page, visit: wijk },
	'GET /(site)/wijken/[wijk]': { ...page, visit: wijk },
	'GET /(site)/wijken/[wijk]/cijfers/[indicator]': {
		...page,
		visit: ({ figure }) => ({ params: { wijk: here.slug, indicator: figure } })
	},
	'GET /(site)/wijkopgaven': page,
	'GET /(site)/wijkopgaven/[id]': { ...page, visit: report },
	'GET /(site)/wijkopgaven/[id]/versies': { ...page, visit: report },

	...expectedOfPhones,
	'GET /scherm/[code]': { ...page, visit: withCode },
	'GET /kaart/[file]': { ...page, visit: () => ({ params: { file: 'wijken.geojson' } }) },
	'GET /huisstijl/[file]': {
		...page,
		visit: () => ({ params: { file: 'none.css' } }),
		answers: 404
	},
	// The example names no address for it.
	'GET /.well-known/security.txt': { ...page, answers: 404 },
	'POST /taal': { may: 'everyone', answers: 303 },
	'POST /uitloggen': { may: 'everyone', answers: 303, logsOut: true },

	'GET /regie/(desk)': {
		may: 'staff',
		where: 'anywhere',
		answers: 200,
		opens: ['prepare-session', 'answer-initiative']
	},
	'GET /regie/(desk)/account': { may: 'staff', answers: 200, opens: [] },
	// With another password than that of now.
	'POST /regie/(desk)/account?/password': { may: 'staff', answers: 400, opens: [] },
	'POST /regie/(desk)/account?/end': { may: 'staff', answers: 200, opens: [] },
	'POST /regie/(desk)/account?/endOthers': { may: 'staff', answers: 200, opens: [] },
	...expectedOfAccounts,
	'GET /regie/(desk)/avonden/[id]': { ...preparing(200), opens: [] },
	'POST /regie/(desk)/avonden/[id]?/address': { ...preparing(303), opens: [] },
	'POST /regie/(desk)/avonden/[id]?/details': preparing(200, details),
	'POST /regie/(desk)/avonden/[id]?/up': preparing(200),
	'POST /regie/(desk)/avonden/[id]?/down': preparing(200),
	'POST /regie/(desk)/avonden/[id]?/remove': preparing(200),
	'POST /regie/(desk)/avonden/[id]?/back': preparing(200, {
		place: '1',
		gone: JSON.stringify({
			...{ id: 'gone', activity: 'message', title: 'Pauze', minutes: 10, note: '' },
			settings: {}
		})
	}),
	'POST /regie/(desk)/avonden/[id]?/add': preparing(303, { kind: 'priorities' }),
	'POST /regie/(desk)/avonden/[id]?/plan': {
		may: 'prepare-session',
		answers: 303,
		visit: async (place) => ({ params: { id: (await place.draft()).id }, form: { revision: '0' } })
	},
	'POST /regie/(desk)/avonden/[id]?/withdraw': preparing(303),
	'GET /regie/(desk)/avonden/[id]/stappen/[step]': { ...preparing(200), opens: [] },
	'POST /regie/(desk)/avonden/[id]/stappen/[step]?/default': preparing(303, {
		stepTitle: 'Welkom',
		minutes: '10',
		body: 'Fijn dat u er bent.'
	}),
	'GET /regie/(desk)/avonden/[id]/voorbeeld': preparing(200),
	'GET /regie/(desk)/avonden/[id]/woorden': {
		may: 'erase-words',
		answers: 200,
		visit: played
	},
	// Nothing was chosen to erase.
	'POST /regie/(desk)/avonden/[id]/woorden?/default': {
		may: 'erase-words',
		answers: 400,
		visit: played
	},
	'GET /regie/(desk)/avonden/[id]/contact': { may: 'read-contacts', answers: 200, visit: played },
	// Of nobody who is there.
	'POST /regie/(desk)/avonden/[id]/contact?/erase': {
		may: 'read-contacts',
		answers: 303,
		visit: (place) => ({ ...played(place), form: { slip: 'none', sure: 'yes' } })
	},
	'GET /regie/(desk)/avonden/[id]/verslag': {
		may: 'publish-report',
		answers: 200,
		// What still waited when it closed, and how many people left a name.
		opens: ['erase-words', 'read-contacts'],
		visit: played
	},
	'POST /regie/(desk)/avonden/[id]/verslag?/publish': {
		may: 'publish-report',
		answers: 303,
		visit: played
	},
	// Of an evening that has no report.
	'POST /regie/(desk)/avonden/[id]/verslag?/back': {
		may: 'publish-report',
		answers: 409,
		visit: async (place) => ({ params: { id: (await place.planned()).id } })
	},
	'GET /regie/(desk)/avonden/nieuw': {
		may: 'prepare-session',
		where: 'anywhere',
		answers: 200,
		opens: []
	},
	'POST /regie/(desk)/avonden/nieuw?/default': {
		may: 'prepare-session',
		answers: 303,
		visit: () => ({ form: { ...details, wijk: here.wijk } })
	},
	'GET /regie/(desk)/cijfers': {
		may: 'staff',
		answers: 200,
		where: 'city',
		opens: ['import-figures']
	},
	'POST /regie/(desk)/cijfers?/check': {
		may: 'import-figures',
		where: 'city',
		answers: 303,
		visit: () => ({ form: { file: new File([csv], 'figures.csv') } })
	},
	'GET /regie/(desk)/cijfers/voorbeeld': {
		...importing(200),
		visit: () => ({}),
		opens: []
	},
	'GET /regie/(desk)/cijfers/[import]': importing(200),
	'POST /regie/(desk)/cijfers/[import]?/read': importing(303),
	'POST /regie/(desk)/cijfers/[import]?/columns': importing(303),
	'POST /regie/(desk)/cijfers/[import]?/forget': importing(303),
	'POST /regie/(desk)/cijfers/[import]?/keep': importing(400),
	'POST /regie/(desk)/cijfers/[import]?/use': importing(400),
	// Nothing was shown to who sends this.
	'POST /regie/(desk)/cijfers/[import]?/store': importing(409),
	'POST /regie/(desk)/cijfers/[import]?/discard': importing(303),
	'POST /regie/(desk)/cijfers/[import]?/takeBack': importing(400),
	'GET /regie/(desk)/meten': { may: 'watch-server', where: 'city', answers: 200 },
	'GET /regie/(desk)/meten/nu': { may: 'watch-server', where: 'city', answers: 200 },
	'GET /regie/(desk)/wijken/[wijk]/indicatoren': {
		may: 'edit-kompas',
		answers: 200,
		visit: wijk
	},
	'POST /regie/(desk)/wijken/[wijk]/indicatoren?/add': {
		may: 'edit-kompas',
		answers: 303,
		visit: () => ({
			params: { wijk: here.slug },
			form: {
				name: `Bankjes ${crypto.randomUUID()}`,
				theme: 'environment',
				unit: 'count',
				polarity: 'neutral',
				explanation: 'Hoeveel er staan',
				source: 'telling'
			}
		})
	},
	'POST /regie/(desk)/wijken/[wijk]/indicatoren?/value': {
		may: 'edit-kompas',
		answers: 303,
		visit: ({ ownIndicator }) => ({
			params: { wijk: here.slug },
			form: { indicator: ownIndicator, year: '2025', value: '12' }
		})
	},
	...expectedOfPlans,
	'GET /regie/(desk)/wijkopgaven/[id]': {
		may: 'edit-report',
		answers: 200,
		visit: report
	},
	// Nothing was changed in it.
	'POST /regie/(desk)/wijkopgaven/[id]?/default': {
		may: 'edit-report',
		answers: 200,
		visit: (place) => ({ ...report(place), form: { basedOn: '1' } })
	},
	'GET /regie/avonden/[id]/live': {
		may: 'lead-session',
		answers: 200,
		visit: (place) => formOf(place)
	},
	// Of no minutes.
	'GET /regie/avonden/[id]/live/golf': {
		may: 'lead-session',
		answers: 400,
		visit: (place) => formOf(place)
	},
	'GET /regie/avonden/[id]/live/instroom': {
		may: 'lead-session',
		answers: 200,
		visit: (place) => formOf(place)
	},
	'POST /regie/(desk)/avonden/oefenen': {
		may: 'prepare-session',
		where: 'anywhere',
		answers: 303,
		// To find the newest evening, and to make one.
		opens: ['prepare-session', 'prepare-session']
	},
	'POST /regie/avonden/[id]/live?/practice': {
		may: 'lead-session',
		answers: 200,
		visit: (place) => formOf(place, { phones: '5' }, true)
	},
	'POST /regie/avonden/[id]/live?/dismiss': {
		may: 'lead-session',
		answers: 200,
		visit: (place) => formOf(place, {}, true)
	}
};
