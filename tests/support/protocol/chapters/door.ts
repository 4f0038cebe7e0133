/** Logging in, coming in, and the handshake of each audience. */
import { protocolVersion } from '#lib/protocol/version.ts';
import type { Conversation } from '../conversation.ts';
import { writeForm } from '../conversation.ts';
import { exampleCode as code } from '../fixed-chance.ts';
import { limits } from '../limits.ts';
import { fence, paragraphs, table } from '../markdown.ts';
import { listPeople } from '../people.ts';

export function writeForms(): string {
	return paragraphs(
		'Bodies are `application/x-www-form-urlencoded` or `multipart/form-data`. Every `POST` needs the header `Origin` with the address of the site; without it the answer is 403.',
		table(
			['request', 'fields', 'what it does'],
			[
				[
					'`POST /inloggen`',
					'`email`, `password`',
					`logs staff in: sets the cookie \`staff\`, for ${limits.loginHours} hours`
				],
				['`POST /uitloggen`', '', 'ends the login, and every socket that was opened with it'],
				['`POST /doe-mee`', '`code`', 'looks up an evening; leads to `/doe-mee/CODE`'],
				[
					'`GET /doe-mee/CODE`',
					'',
					`sets the cookie \`participant-CODE\`, for ${limits.participantHours} hours. Nobody has come in yet`
				],
				[
					'`POST /doe-mee/CODE?/join`',
					'`as`: `resident`, `entrepreneur` or `professional`; `buurt`: a code, or empty',
					'lets in who has that cookie. The same cookie is the same participant, however often they come in'
				],
				[
					'`POST /doe-mee/CODE?/act`',
					'`stepId`, `formId`, and the fields of the action',
					`an answer. A form that is posted twice with one \`formId\` has one effect; it may be any ${limits.formIdLength} symbols without a dot. Without one, every post is a new answer`
				],
				[
					'`POST /doe-mee/CODE/verder`',
					'',
					`makes a link to go on on another device; it works once, for ${limits.handoverMinutes} minutes`
				],
				[
					'`POST /doe-mee/CODE/verder/SECRET`',
					'',
					'makes this device one of that participant’s: sets the cookie. `GET` only looks, and uses nothing up'
				],
				[
					'`POST /doe-mee/CODE/wie`',
					'`as`: as at the door; `formId`',
					'counts this participant as another kind from now on, in every step that is not closed for good; until the evening is over'
				],
				[
					'`POST /doe-mee/CODE/gegevens?/leave`',
					'`name`, `reach`, `formId`',
					'how the wijkregisseur reaches a participant who begins with an initiative; in place of what was left before'
				],
				['`POST /doe-mee/CODE/gegevens?/remove`', '`formId`', 'erases that at once'],
				[
					'`POST /taal`',
					'`language` or `wall-language`, `back`',
					'chooses the language of the pages, or of the wall'
				]
			]
		),
		'On https the names of both cookies begin with `__Host-`. What worked is answered with 303 and a `Location`. A refused form is answered with 400, a wrong code in the address with 404. With `Accept: application/json` the answer is always 200, and what happened stands in it: `{ "type": "redirect", "status": 303, "location": "…" }`, or `{ "type": "failure", "status": 400, "data": "…" }`. `data` is JSON of a flat list: its first item says at which place in the list the value of each field stands, so the name of the refusal is `list[list[0].refusal]`. The examples show that name. A login that fails has no refusal but a `problem`: `wrong` (400) or `tooMany` (429).'
	);
}

export function writeHandshake(): string {
	const hello = { version: protocolVersion, code };
	return paragraphs(
		'Socket.IO (protocol 5), path `/socket.io`, WebSocket first; a failed attempt is followed by one with long polling, because some networks swallow WebSockets without a word. The `Origin` has to be the site’s own, and the cookie goes with the handshake. The first message is `auth`, the payload with which Socket.IO connects; clients of Socket.IO call it `auth` too. A refused handshake fails (`connect_error`) with the name of the refusal as its message.',
		'**The console** needs the cookie of a member of staff who may lead in the wijk of the evening:',
		fence('hello console', { ...hello, audience: 'facilitator' }),
		'**The wall** needs nothing but the code: no cookie and no login, only the site’s `Origin`. It can do no more than `look`, and hears `view`. What it shows beside that (the address and a QR code of `ORIGIN/doe-mee/CODE`) it can make itself. `wall.blank` asks for an empty screen, `wall.dark` for dark colours; at the end it shows `controlCode`.',
		fence('hello wall', { ...hello, audience: 'wall' }),
		'With `"changes": true` in the handshake, views come as a `change` wherever they can: a list of cards then travels once. Without it every `view` is whole.'
	);
}

export function writeRefusedHandshakes(): string {
	const hello = { version: protocolVersion, audience: 'participant', code };
	const [someone = ''] = listPeople().keys();
	const refused = (who: string, auth: object, why: string) =>
		paragraphs(fence(`hello-refused ${who}`, auth), fence(`refused ${who}`, why));
	return paragraphs(
		'Refused handshakes:',
		refused('nobody', { ...hello, version: protocolVersion - 1 }, 'page-too-old'),
		refused('nobody', { ...hello, code: 'QQQQQQ' }, 'code-unknown'),
		refused('nobody', { ...hello, audience: 'everybody' }, 'message-malformed'),
		refused('nobody', hello, 'not-joined'),
		refused('nobody', { ...hello, audience: 'facilitator' }, 'not-allowed'),
		refused(someone, { ...hello, owner: '3f0e8a526d0f' }, 'another-participant')
	);
}

/** Everybody comes in, and connects. */
export async function writeComingIn(talk: Conversation): Promise<string> {
	const people = [...listPeople()];
	const [first, ...others] = people;
	if (!first) throw new Error('Somebody has to come in');
	const [someone, kind] = first;
	for (const [who, as] of people) talk.hall.join(who, as);
	const hello = { version: protocolVersion, audience: 'participant', code };
	return paragraphs(
		'First `GET /doe-mee/CODE`, for the cookie. Then:',
		fence(`post ${someone}`, writeForm(`${code}?/join`, { as: [kind], buurt: [''] }), 'form'),
		fence(`form-reply ${someone}`, { type: 'redirect', status: 303, location: `/doe-mee/${code}` }),
		'On this evening these come in likewise, in this order:',
		fence('people', Object.fromEntries(others)),
		'**A phone** connects with that cookie:',
		fence(`hello ${someone}`, hello),
		'`owner` may go along: the tag that came with the page (`data.owner`), of a page that keeps answers for somebody. When the cookie is somebody else’s by now (a second window, a link to go on), the handshake is refused, and nothing the page keeps is sent under the other name. A client that keeps nothing leaves it out.'
	);
}
