/** Every limit that a client can run into, read from where it is held. */
import { maximumMessageBytes } from '#lib/protocol/schema.ts';
import { longest, shortest } from '#lib/live/back-off.ts';
import { patience } from '#lib/live/connection.svelte.ts';
import { participantHours } from '#lib/pages/evening/participant-cookie.ts';
import { loginHours } from '#lib/server/auth/auth.ts';
import { triesForAccount, triesInKnownBrowser, triesOfVisitor } from '#lib/server/auth/brake.ts';
import { longestWait, wrongCodesPerMinute } from '#lib/server/guesses.ts';
import { longestFormId } from '#lib/server/live/door/form-id.ts';
import { lifetime } from '#lib/server/live/door/handover.ts';
import { interval } from '#lib/server/live/room/throttle.ts';
import { longestLine } from '#lib/server/live/room/waiting-line.ts';
import { heartbeat, leavingWithin } from '#lib/server/live/sockets/gateway.ts';
import { flood, messagesPerSecond } from '#lib/server/live/sockets/pace.ts';
import { askEvery } from '#lib/server/live/sockets/rights-watch.ts';

export const limits = {
	messageBytes: maximumMessageBytes,
	messagesPerSecond,
	floodMessages: flood.messages,
	floodSeconds: flood.seconds,
	waitingPerEvening: longestLine,
	wrongCodesPerMinute,
	longestWaitAfterWrongCodes: longestWait,
	loginTriesInKnownBrowser: triesInKnownBrowser.most,
	loginTriesOfVisitor: triesOfVisitor.most,
	loginTriesSeconds: triesOfVisitor.seconds,
	loginTriesForAccount: triesForAccount.most,
	loginTriesForAccountSeconds: triesForAccount.seconds,
	loginHours,
	participantHours,
	handoverMinutes: lifetime / 60_000,
	formIdLength: longestFormId,
	millisecondsBetweenPushes: interval,
	...heartbeat,
	leavingWithin,
	rightsAskedEvery: askEvery,
	advisedTimeout: patience,
	advisedShortestPause: shortest,
	advisedLongestPause: longest
};
