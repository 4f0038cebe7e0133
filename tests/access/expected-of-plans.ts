/** Who may come in where of the wijkopgaven. */
import { here } from './people.ts';
import { page, type Line } from './line.ts';
import type { Place } from './place.ts';

const act = '00000000-0000-4000-8000-000000000000';
const plan = ({ plan: { id, opgave } }: Place) => ({ params: { plan: id, opgave } });
const writing = (more: Record<string, string>): Line => ({
	may: 'edit-plan',
	answers: 400,
	visit: (place) => ({ ...plan(place), form: { id: act, ...more } })
});

export const expectedOfPlans: Record<string, Line> = {
	// Nobody reads one that was not released, not even who made it.
	'GET /(site)/wijken/[wijk]/wijkopgave': {
		...page,
		answers: 404,
		visit: () => ({ params: { wijk: here.slug } })
	},
	'GET /regie/(desk)/wijkopgave': { may: 'edit-plan', where: 'anywhere', answers: 200 },
	// There is one for these years already.
	'POST /regie/(desk)/wijkopgave?/begin': {
		may: 'edit-plan',
		answers: 400,
		visit: () => ({
			form: { id: act, plan: act, kind: 'begin', wijk: here.wijk, from: '2027', to: '2030' }
		})
	},
	'GET /regie/(desk)/wijkopgave/[plan]': { may: 'edit-plan', answers: 200, visit: plan },
	// Without a word, and of an evening that is none.
	'POST /regie/(desk)/wijkopgave/[plan]?/write': writing({ kind: 'writeAmbition', basedOn: '0' }),
	'POST /regie/(desk)/wijkopgave/[plan]?/source': writing({ draft: 'none' }),
	// It has no source.
	'POST /regie/(desk)/wijkopgave/[plan]?/release': {
		...writing({ basedOn: '2' }),
		may: 'release-plan'
	},
	'GET /regie/(desk)/wijkopgave/[plan]/woorden': {
		may: 'edit-plan',
		answers: 200,
		opens: [],
		visit: plan
	},
	// There is no such act: nothing is erased.
	'POST /regie/(desk)/wijkopgave/[plan]/woorden?/erase': {
		...writing({ act: 'none', name: 'reason' }),
		answers: 303,
		opens: ['erase-words']
	},
	'GET /regie/(desk)/wijkopgave/[plan]/[opgave]': {
		may: 'edit-plan',
		answers: 200,
		opens: [],
		visit: plan
	},
	// A counted sentence in other words is no act.
	'POST /regie/(desk)/wijkopgave/[plan]/[opgave]?/write': {
		...writing({ kind: 'rewriteSentence', sentence: 'opgave-1.why.s1', text: 'Beter' }),
		opens: []
	}
};
