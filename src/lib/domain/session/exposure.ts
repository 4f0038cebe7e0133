/** Whether a log could point at somebody. Only one that cannot is for everybody. */
import { areEnough } from '../disclosure/disclosed.ts';
import type { BecomePayload } from './become.ts';
import type { JoinPayload } from './fold.ts';
import type { Channel, ParticipantKind } from '../audience.ts';
import type { CastPayload } from '../ballot/box.ts';
import { isOld, type LogEntry, type OldLogEntry } from './log-entry.ts';
import type { PutAsidePayload } from './waves.ts';

/**
 * `small-group`: a few people stand apart in it. `in-order`: it is of before ballots were sealed, and holds secret answers in the order in
 * which they came; some of those hold notes of the facilitator as well.
 */
export type Exposure = 'small-group' | 'in-order';

/** Streams over a log, line by line, in constant memory but for the pseudonyms. */
export interface ExposureCount {
	add(line: LogEntry | OldLogEntry): void;
	/** Of the lines until now. */
	find(): Exposure | null;
}

/**
 * Why this log is not for everybody; null when it is. A line holds the kind of its writer, the way it came in, and of who came in
 * the second and the buurt: one professional in the hall is somebody, also one who answered nothing, and so is the one resident with
 * a paper form. So of the people who came in, and of those who answered in each step, every kind and way is nobody or at least
 * five people; and so is everybody of one kind who came from one buurt.
 */
export function countExposure(): ExposureCount {
	const groups = new Map<string, Set<string>>();
	/** As what each writer of an open step answered there first. */
	const kinds = new Map<string, ParticipantKind>();
	/** Of every wave that was put aside, all names: they stand apart from the others from there on. */
	const waves: Set<string>[] = [];
	let isOfBefore = false;
	let pointsAtMover = false;
	return {
		add(line) {
			if (isOld(line)) {
				isOfBefore = true;
				return;
			}
			pointsAtMover ||= namesMover(line, kinds);
			const wave = namesInWave(line);
			if (wave.length > 0) waves.push(new Set(wave));
			for (const name of groupsOf(line)) {
				const people = groups.get(name) ?? new Set();
				groups.set(name, people.add(writerOf(line)?.who ?? ''));
			}
		},
		find() {
			if (isOfBefore) return 'in-order';
			if (pointsAtMover) return 'small-group';
			const areAllLarge = [...groups.values()]
				.flatMap((people) => splitByWave(people, waves))
				.every((size) => size === 0 || areEnough(size));
			return areAllLarge ? null : 'small-group';
		}
	};
}

function namesInWave({ kind, payload }: LogEntry): string[] {
	if (kind !== 'put-aside' && kind !== 'set-wave') return [];
	const { people = [], inSteps } = payload as Partial<PutAsidePayload>;
	return [...people, ...Object.values(inSteps ?? {}).flat()];
}

/** How many of a group are in each wave, and in none. */
function splitByWave(people: ReadonlySet<string>, waves: readonly ReadonlySet<string>[]): number[] {
	const inWaves = waves.map((wave) => people.intersection(wave).size);
	const inNone = [...people].filter((name) => !waves.some((wave) => wave.has(name))).length;
	return [...inWaves, inNone];
}

/** The groups in which this line puts its writer. Whose buurt is not told stands apart in none, nor does who gave a secret ballot. */
function groupsOf(line: LogEntry): string[] {
	const { kind, stepId, payload } = line;
	const writer = writerOf(line);
	if (!writer || (kind !== 'act' && kind !== 'join' && kind !== 'cast')) return [];
	const group = JSON.stringify([kind, stepId, writer.kind, writer.channel]);
	const buurt = kind === 'join' ? (payload as JoinPayload).buurt : null;
	return buurt === null ? [group] : [group, JSON.stringify(['buurt', buurt, writer.kind])];
}

/**
 * Whoever says to be of another kind is known by that to who heard it. Where they answered in an open step before, their lines there say
 * that it was them, and with these all that they wrote.
 */
function namesMover(line: LogEntry, kinds: Map<string, ParticipantKind>): boolean {
	if (line.kind === 'become') {
		return Object.keys((line.payload as BecomePayload).steps).length > 0;
	}
	const writer = line.stepId === null ? null : writerOf(line);
	if (!writer) return false;
	const place = JSON.stringify([line.stepId, writer.who]);
	const first = kinds.get(place) ?? writer.kind;
	kinds.set(place, first);
	return first !== writer.kind;
}

function writerOf(line: LogEntry): { who: string; kind: ParticipantKind; channel: Channel } | null {
	const { by } = line;
	return by.seat === 'phone' && by.kind !== null
		? { who: by.who, kind: by.kind, channel: channelOf(line) }
		: null;
}

/** As far as the line tells it: who comes in says so, and a ballot in an open step has it. */
function channelOf({ kind, payload }: LogEntry): Channel {
	if (kind === 'join') return (payload as JoinPayload).channel ?? 'phone';
	const ballot = kind === 'cast' ? (payload as CastPayload).ballot : null;
	return ballot?.channel ?? 'phone';
}
