/**
 * What whoever leads is taken to know of the evening. A button says what it does now, and the finger on it may have meant what it did a
 * moment ago: before another console led the evening on. No waiting time tells the two apart, so a console takes no such press until its
 * person says that they have seen what changed.
 */
import type { Command } from '../domain/session/command.ts';
import { isOver } from '../domain/session/session.ts';
import type { FacilitatorView } from '../domain/session/view.ts';
import { neighbour } from './neighbour.ts';

/** Buttons of one part change together: with the course of the evening, with the clock, with the wall, with who may come in. */
export type Part = 'course' | 'clock' | 'wall' | 'newcomers';
export const parts: readonly Part[] = ['course', 'clock', 'wall', 'newcomers'];

interface Known {
	/** What decides which buttons there are and what they do. */
	meaning: string;
	seq: number;
	controlSeq: number;
}

export interface KnownScreen extends Record<Part, Known> {
	/** What this console did: the lines of the log. */
	led: readonly { seq: number; part: Part }[];
}

/** What is done here: a command, or something inside the step. */
export type Deed = Command | { kind: 'inside'; beginsRound: boolean };

const partsOf: Partial<Record<Deed['kind'], Part>> = {
	'set-timer': 'clock',
	'pause-timer': 'clock',
	'resume-timer': 'clock',
	'set-wall': 'wall',
	'set-newcomers': 'newcomers',
	'put-aside': 'newcomers',
	'set-wave': 'newcomers'
};

/** The part to which a deed belongs: on it depends what its button does. */
export function partOf({ kind }: Deed): Part {
	return partsOf[kind] ?? 'course';
}

/** Whether a deed can have changed what the buttons of its part do. Else its line says nothing about who did, nor is it always its own. */
function changesButtons(deed: Deed): boolean {
	switch (deed.kind) {
		case 'compute-again':
		case 'erase-words':
			return false;
		case 'inside':
			return deed.beginsRound;
		default:
			return true;
	}
}

/** Two views mean the same when every button of this part does the same. */
export function meaningOf(view: FacilitatorView, part: Part): string {
	const { phase, step, wall, welcomesNewcomers, console } = view;
	const { timer, waves } = console;
	switch (part) {
		case 'course': {
			// Where the buttons to go on and back lead changes with the programme.
			const around = ([-1, 1] as const).map((distance) => neighbour(view, distance)?.id);
			return JSON.stringify([phase, step?.id, step?.phase, step?.asked, ...around]);
		}
		case 'clock':
			return JSON.stringify([step?.id, timer && (timer.endsAt === null ? 'paused' : 'running')]);
		case 'wall':
			return JSON.stringify([wall.blank, wall.dark]);
		case 'newcomers':
			return JSON.stringify([welcomesNewcomers, waves]);
	}
}

/** Somebody has just looked: at a page that was loaded, or because they say so. */
export function knowAll(view: FacilitatorView): KnownScreen {
	const of = (part: Part) => know(view, part);
	return {
		...{ course: of('course'), clock: of('clock'), wall: of('wall'), newcomers: of('newcomers') },
		led: []
	};
}

function know(view: FacilitatorView, part: Part): Known {
	const { seq, console } = view;
	return { meaning: meaningOf(view, part), seq, controlSeq: console.controlSeq };
}

export function noteLed(known: KnownScreen, deed: Deed, seq: number): KnownScreen {
	if (!changesButtons(deed)) return known;
	return { ...known, led: [...known.led, { seq, part: partOf(deed) }] };
}

/** Takes as known what means the same as before, and what came of what this console did. */
export function follow(known: KnownScreen, view: FacilitatorView): KnownScreen {
	const followed = { ...known };
	for (const part of parts) {
		const isKnown = known[part].meaning === meaningOf(view, part);
		if (isKnown || isOwn(known, view, part)) followed[part] = know(view, part);
	}
	return followed;
}

/** Whether the last thing that was done in a part was done here. */
function isOwn(known: KnownScreen, view: FacilitatorView, part: Part): boolean {
	const { controlSeq } = view.console;
	const { led, [part]: before } = known;
	const since = led.filter(({ seq }) => seq > before.seq && seq <= view.seq);
	// The wall, who may come in, and what is done inside a step, go beside the commands that are counted.
	if (part === 'wall' || part === 'newcomers' || controlSeq === before.controlSeq) {
		return since.some((line) => line.part === part);
	}
	// Going on also stops the clock.
	return since.some((line) => line.seq === controlSeq && (line.part === part || part === 'clock'));
}

/** Whether a part changed in a way that whoever leads here may not have seen. */
export function isNews(known: KnownScreen, view: FacilitatorView, part: Part): boolean {
	return !isOver(view) && known[part].meaning !== meaningOf(view, part);
}
