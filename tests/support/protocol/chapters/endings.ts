/** What comes by itself, what ends a connection, and how fast one may go. */
import { limits } from '../limits.ts';
import { fence, paragraphs, table } from '../markdown.ts';

export function writePushes(): string {
	return paragraphs(
		table(
			['event', 'to whom', 'what'],
			[
				[
					'`view`',
					'everybody',
					`the whole view of one’s audience, as in the reply to \`look\`: at most one per ${limits.millisecondsBetweenPushes} ms, and none when nothing changed`
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
