/** What comes by itself, what ends a connection, and how fast one may go. */
import { findChange } from '#lib/protocol/find-change.ts';
import type { ViewChange } from '#lib/protocol/messages.ts';
import { limits } from '../limits.ts';
import { fence, paragraphs, table } from '../markdown.ts';

function exampleChange(): ViewChange {
	const card = (id: string, supporters = 0) => ({ id, supporters });
	const showing = (seq: number, cards: object[]) => ({ seq, step: { view: { cards } } });
	const before = showing(41, [card('a'), card('b'), card('c')]);
	const after = showing(43, [card('a'), card('b', 1), card('d'), card('c')]);
	return { from: 7, to: 8, change: findChange(before, after) ?? { is: after } };
}

export function writePushes(): string {
	return paragraphs(
		table(
			['event', 'to whom', 'what'],
			[
				[
					'`view`',
					'everybody',
					`the whole view of one’s audience, as in the reply to \`look\`: at most one per ${limits.millisecondsBetweenPushes} ms, and none when nothing changed. Behind it stands its number`
				],
				[
					'`change`',
					'who asked for it with `changes`',
					'what became of the view with number `from`, which was the last one that was pushed to this connection; with it one has number `to`. It comes in place of a whole `view`. Keep the last *pushed* view beside the one that is shown: a `look` may have brought a newer one, on which no change builds. Whoever does not have `from` sends `look`, and is pushed a whole `view` next'
				],
				[
					'`own`',
					'a participant',
					'one’s own part of a step, right before a `view` in which another step is on or the step is in another phase. Show a step only with the part that belongs to it; when it is missing, `look`. It also comes by itself after an answer on another device of one’s own'
				],
				[
					'`leaving`',
					'everybody',
					'this server ends: after a random pause of at most so many milliseconds disconnect, and connect again. Nothing is lost'
				],
				[
					'`refused`',
					'who is cut off',
					'the name of a refusal, right before the server ends the connection'
				]
			]
		),
		'A change is a tree: `is` is another value in its place, `at` are the fields of an object that changed, `gone` those that are there no more, and `list` is the list as it is now: `[3, 12]` are twelve items as they were, from the fourth one on, `from` and `change` one of those before with what changed in it, and `is` a new one. A card of somebody that came in between two others, and one more “ook ik”:',
		fence('change somebody', exampleChange()),
		fence('leaving everybody', { within: limits.leavingWithin }),
		fence('cut-off somebody', 'too-fast')
	);
}

export function writeEndings(): string {
	return table(
		['reason at the client', 'why', 'what to do'],
		[
			[
				'`io server disconnect`',
				'after `refused`: a flood (`too-fast`), or a login or right to lead that ended (`not-allowed`, within two seconds)',
				'do not come back by yourself'
			],
			[
				'`transport close`',
				`the server or the network went away, or a message was larger than ${limits.messageBytes} bytes`,
				'connect again, with backoff'
			],
			[
				'`ping timeout`',
				`nothing was heard for ${(limits.pingInterval + limits.pingTimeout) / 1_000} seconds`,
				'connect again'
			],
			[
				'`connect_error` with the name of a refusal',
				'the handshake was refused',
				'after `busy` again later; else load the page anew'
			],
			[
				'`connect_error` with anything else',
				'no connection, an `Origin` that is not the site’s (HTTP 403), or a server that is leaving',
				'again with the other transport'
			]
		]
	);
}

export function writeLimits(): string {
	return paragraphs(
		`A participant (all devices together) may send ${limits.messagesPerSecond} messages a second; what is above that is refused with \`too-fast\`, and ${limits.floodMessages} refused ones within ${limits.floodSeconds} seconds end the connection. A console and a wall count by connection. When ${limits.waitingPerEvening} messages of one evening wait to be stored, the next is refused with \`busy\`. Wrong codes count by address: above ${limits.wrongCodesPerMinute} a minute every look-up from there waits longer, up to ${limits.longestWaitAfterWrongCodes / 1_000} seconds, and wrong ones are refused with \`too-many-wrong-codes\`; right codes always work. Wrong passwords are counted too: from a browser in which that account logged in before ${limits.loginTriesInKnownBrowser} are looked at in ${limits.loginTriesSeconds / 60} minutes; from one other address ${limits.loginTriesOfVisitor}, and by all strangers together ${limits.loginTriesForAccount} for one account in ${limits.loginTriesForAccountSeconds / 60} minutes. How many cards, votes or remarks one person may give is in the settings of an activity and refused by name.`,
		'All of them, in milliseconds where nothing else is said:',
		fence('limits', limits)
	);
}
