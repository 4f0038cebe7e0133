import { formatNumber } from '#lib/texts/format.ts';
import type { Language } from '#lib/texts/language.ts';
import type { Snapshot } from '#lib/server/watch/snapshot.ts';
import type { WatchTexts } from '#lib/texts/nl/watch.ts';
import { limits, type TileName } from './worries.ts';

/** One figure as it is shown: large, with what belongs to it, what it means and when to worry. */
export interface Tile {
	id: TileName;
	name: string;
	figure: string;
	label: string;
	details: { name: string; figure: string }[];
	meaning: string;
	worry: string;
}

interface Section {
	id: keyof WatchTexts['sections'];
	title: string;
	tiles: Tile[];
}

/** Puts the figures in words, by section. */
export function layTiles(figures: Snapshot, texts: WatchTexts, language: Language): Section[] {
	const { sockets, queue, memory, lastMinute } = figures;
	const { labels } = texts;
	const count = (value: number) => formatNumber(value, language);
	const megabytes = (bytes: number) => `${formatNumber(bytes / 1_000_000, language)} MB`;
	const time = (seconds: number | null) => {
		if (seconds === null) return '–';
		if (seconds >= 10) return `${formatNumber(seconds, language)} s`;
		return `${formatNumber(seconds * 1000, language, seconds < 0.01 ? 1 : 0)} ms`;
	};
	const size = (value: number | null) => (value === null ? '–' : count(value));

	function tile(
		id: TileName,
		figure: string,
		label: string,
		limit = '',
		details: Record<string, string> = {}
	): Tile {
		const { name, meaning, worry } = texts.tiles[id];
		return {
			id,
			name,
			figure,
			label,
			details: Object.entries(details).map(([key, value]) => ({ name: key, figure: value })),
			meaning,
			worry: worry(limit)
		};
	}
	function spread(id: 'tapToAck' | 'tapToWall' | 'loopDelay', half: string): Tile {
		const { count: times, p50, p95, p99 } = lastMinute[id];
		return tile(id, time(p50), p50 === null ? texts.nothing : half, time(limits[id]), {
			[labels.nearlyAll]: time(p95),
			[labels.all]: time(p99),
			...(id === 'loopDelay' ? {} : { [labels.inMinute]: count(times) })
		});
	}
	function pushes(id: 'sent' | 'suppressed'): Tile {
		const { participant, wall, facilitator } = lastMinute[id];
		return tile(id, count(participant + wall + facilitator), labels.lastMinute, '', {
			[labels.phones]: count(participant),
			[labels.walls]: count(wall),
			[labels.consoles]: count(facilitator)
		});
	}

	const { commitSize, commitSeconds } = lastMinute;
	const sections: Record<Section['id'], Tile[]> = {
		people: [
			tile('phones', count(sockets.participant), labels.now),
			tile('walls', count(sockets.wall), labels.now),
			tile('consoles', count(sockets.facilitator), labels.now),
			tile('rooms', count(figures.rooms), labels.now)
		],
		answers: [
			spread('tapToWall', labels.half),
			spread('tapToAck', labels.half),
			tile('queue', count(queue.waiting), labels.now, count(limits.queue), {
				[labels.longest]: count(queue.longest)
			}),
			tile('commits', count(commitSize.count), labels.lastMinute, time(limits.commits), {
				[labels.sizeHalf]: size(commitSize.p50),
				[labels.sizeNearlyAll]: size(commitSize.p95),
				[labels.timeHalf]: time(commitSeconds.p50),
				[labels.timeNearlyAll]: time(commitSeconds.p95)
			})
		],
		pushes: [
			pushes('sent'),
			pushes('suppressed'),
			tile('refusals', count(lastMinute.refusals), labels.lastMinute, count(limits.refusals))
		],
		server: [
			tile('memory', megabytes(memory.resident), labels.now, megabytes(limits.memory), {
				[labels.heap]: megabytes(memory.heap)
			}),
			spread('loopDelay', labels.halfOfTime)
		]
	};
	return Object.entries(sections).map(([id, tiles]) => ({
		id: id as Section['id'],
		title: texts.sections[id as Section['id']],
		tiles
	}));
}
