/** What `npm run bench -- live` measures, and the figures to reach. */
import { readFileSync } from 'node:fs';
import { round } from './measure.ts';
import type { Figures, Work } from './work.ts';
import { measureCut } from './work-cut.ts';
import { measureGrowth } from './work-growth.ts';
import { measureSustained } from './work-sustained.ts';
import { measureTurn } from './work-turn.ts';
import { measureVotes } from './work-vote.ts';

/** A generator may open this many files; a phone is one, and some are needed for everything else. */
function mostPhones(): number {
	const limits = readFileSync('/proc/self/limits', 'utf8');
	const open = Number(/Max open files\s+(\d+)/.exec(limits)?.[1] ?? 1_024);
	return open - 200;
}

const phones = (wanted: number): number => Math.min(wanted, mostPhones());

export const works: Work[] = [
	{
		name: 'hall',
		measure: (server, quick) =>
			measureVotes(server, {
				about: 'vote',
				halls: 1,
				phones: phones(quick ? 20 : 500),
				within: quick ? 1_000 : 10_000
			}),
		judge: ({ ours, 'socket.io': socketIo }) => [
			{ figure: 'tapToWallP99', value: of(ours, 'tapToWallP99'), most: 250 },
			{
				figure: 'cpuPerDeliveryBesideSocketIo',
				value: ratio(ours, socketIo, 'serverCpuPer10k'),
				// Missed so far: hardly anything is delivered of a secret vote, what it costs is storing it (docs/decisions/0017).
				most: 1.5
			},
			...nothingLost(ours)
		]
	},
	{
		// The same hall where every phone follows what the others do: ten times a second a view to everybody.
		name: 'cards',
		measure: (server, quick) =>
			measureVotes(server, {
				about: 'cards',
				halls: 1,
				phones: phones(quick ? 20 : 500),
				within: quick ? 1_000 : 10_000
			}),
		judge: ({ ours, 'socket.io': socketIo }) => [
			{ figure: 'tapToWallP99', value: of(ours, 'tapToWallP99'), most: 250 },
			{
				figure: 'cpuPerDeliveryBesideSocketIo',
				value: ratio(ours, socketIo, 'serverCpuPer10k'),
				most: 1.5
			},
			// Everything that a phone hears, its own acknowledgement too; the bare servers send whole views.
			{ figure: 'kBPerPhone', value: of(ours, 'kBPerPhone'), most: 200 },
			...nothingLost(ours)
		]
	},
	{
		name: 'turn',
		measure: (server, quick) => measureTurn(server, phones(quick ? 40 : 2_000)),
		judge: ({ ours, 'socket.io': socketIo }) => [
			{ figure: 'untilAllSeeItOpen', value: of(ours, 'untilAllSeeItOpen'), most: 2_000 },
			{ figure: 'untilAllSeeItClosed', value: of(ours, 'untilAllSeeItClosed'), most: 2_000 },
			{
				figure: 'memoryPerPhoneBesideSocketIo',
				value: Math.max(
					ratio(ours, socketIo, 'residentPerPhoneKB'),
					ratio(ours, socketIo, 'heldPerPhoneKB')
				),
				most: 1.5
			}
		]
	},
	{
		name: 'rooms',
		measure: (server, quick) =>
			measureVotes(server, {
				about: 'vote',
				halls: quick ? 3 : 20,
				phones: quick ? 10 : Math.floor(phones(2_000) / 20),
				within: quick ? 1_000 : 10_000
			}),
		judge: ({ ours }) => [
			{ figure: 'tapToWallP99', value: of(ours, 'tapToWallP99'), most: 400 },
			...nothingLost(ours)
		]
	},
	{
		name: 'sustained',
		measure: (server, quick) =>
			measureSustained(server, { phones: phones(quick ? 20 : 500), seconds: quick ? 1 : 30 }),
		judge: ({ ours }) => [
			{ figure: 'perSecond', value: of(ours, 'perSecond'), least: 3_000 },
			...nothingLost(ours).filter(({ figure }) => figure !== 'refused')
		]
	},
	{
		name: 'cut',
		measure: (server, quick) =>
			measureCut(server, { phones: phones(quick ? 20 : 500), outage: quick ? 1_000 : 5_000 }),
		judge: ({ ours }) => [
			{ figure: 'untilRightP95', value: of(ours, 'untilRightP95'), most: 4_000 }
		]
	},
	{
		name: 'growth',
		measure: (server, quick) =>
			measureGrowth(
				server,
				quick
					? { rooms: 1, phones: 60, block: 40, young: 20, old: 300 }
					: { rooms: 3, phones: 300, block: 200, young: 100, old: 10_000 }
			),
		judge: ({ ours }) => [{ figure: 'growth', value: of(ours, 'growth'), most: 1.2 }]
	}
];

/** A figure by its name; one that was not measured reaches no target. */
export function of(figures: Figures, name: string): number {
	return figures[name] ?? Number.NaN;
}

function ratio(ours: Figures, theirs: Figures, name: string): number {
	return round(of(ours, name) / of(theirs, name), 2);
}

function nothingLost(ours: Figures) {
	return ['refused', 'lost', 'doubled'].map((figure) => ({
		figure,
		value: of(ours, figure),
		most: 0
	}));
}
