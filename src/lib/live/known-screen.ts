/**
 * What whoever leads is taken to know of the evening. A button says what it does now, and the finger on it may have meant what it did a
 * moment ago: before another console led the evening on. No waiting time tells the two apart, so a console takes no such press until its
 * person says that they have seen what changed.
 */
import { aboutDoors, isAside, type Command } from '../domain/session/command.ts';
import { isOver } from '../domain/session/session.ts';
import type { FacilitatorView } from '../domain/session/view.ts';
import { neighbour } from './neighbour.ts';

/** What a view says that buttons depend on. */
type Facet =
	'evening' | 'step' | 'phase' | 'round' | 'around' | 'programme' | 'clock' | 'wall' | 'newcomers';
type Facets = Record<Facet, string>;

/** Buttons of one part depend on the same, and on nothing else: what another console did beside it is no reason to wait. */
const dependsOn = {
	course: ['evening', 'step', 'phase', 'round', 'around'],
	/** What is done within a step names what it is about, so that it goes on while the step is opened or closed. */
	inside: ['step', 'round'],
	programme: ['evening', 'step', 'programme'],
	clock: ['step', 'clock'],
	wall: ['wall'],
	newcomers: ['newcomers']
} satisfies Record<string, Facet[]>;
export type Part = keyof typeof dependsOn;
const parts = Object.keys(dependsOn) as Part[];

interface Known {
	facets: Facets;
	seq: number;
	controlSeq: number;
}

interface Led {
	seq: number;
	/** It went beside the commands that are counted. */
	isAside: boolean;
	changes: readonly Facet[];
}

export interface KnownScreen extends Record<Part, Known> {
	/** What this console did: the lines of the log. */
	led: readonly Led[];
}

/** What is done here: a command, or something inside the step. */
export type Deed = Command | { kind: 'inside'; beginsRound: boolean };

const partsOf: Partial<Record<Deed['kind'], Part>> = {
	'change-programme': 'programme',
	'set-timer': 'clock',
	'pause-timer': 'clock',
	'resume-timer': 'clock',
	'set-wall': 'wall',
	'set-newcomers': 'newcomers',
	'put-aside': 'newcomers',
	'set-wave': 'newcomers'
};

/** The part to which a deed belongs: on it depends what its button does. */
export function partOf(deed: Deed): Part {
	if (deed.kind === 'inside') return deed.beginsRound ? 'course' : 'inside';
	return partsOf[deed.kind] ?? 'course';
}

/** What a deed can have changed. Nothing: its line says nothing about who did, nor is it always its own. */
function listChangedBy(deed: Deed): readonly Facet[] {
	if (deed.kind === 'compute-again' || deed.kind === 'erase-words') return [];
	if (aboutDoors.has(deed.kind)) return [...dependsOn.course, 'clock', 'programme'];
	const part = partOf(deed);
	switch (part) {
		case 'inside':
			return [];
		case 'course':
			// Going on also stops the clock.
			return [...dependsOn.course, 'clock'];
		case 'programme':
			return ['programme', 'around'];
		case 'clock':
			return ['clock'];
		default:
			return dependsOn[part];
	}
}

function facetsOf(view: FacilitatorView): Facets {
	const { phase, step, wall, welcomesNewcomers, console } = view;
	const { timer, waves, steps } = console;
	const facets = {
		evening: phase,
		step: step?.id,
		phase: step?.phase,
		round: step?.asked,
		// Where the buttons to go on and back lead.
		around: ([-1, 1] as const).map((distance) => neighbour(view, distance)?.id),
		programme: steps.map(({ id, isSkipped }) => [id, isSkipped]),
		clock: timer && (timer.endsAt === null ? 'paused' : 'running'),
		wall: [wall.blank, wall.dark],
		newcomers: [welcomesNewcomers, waves]
	} satisfies Record<Facet, unknown>;
	return Object.fromEntries(
		Object.entries(facets).map(([facet, value]) => [facet, JSON.stringify(value ?? null)])
	) as Facets;
}

/** Two views mean the same when every button of this part does the same. */
export function meaningOf(view: FacilitatorView, part: Part): string {
	return readPart(facetsOf(view), part);
}

/** All that a sentence about it can tell: the same name, the same sentence. */
export function nameSight(view: FacilitatorView): string {
	return JSON.stringify(facetsOf(view));
}

function readPart(facets: Facets, part: Part): string {
	return dependsOn[part].map((facet) => facets[facet]).join();
}

/** Somebody has just looked: at a page that was loaded, or because they say so. */
export function knowAll(view: FacilitatorView): KnownScreen {
	const now = know(view);
	return {
		...{ course: now, inside: now, programme: now, clock: now, wall: now, newcomers: now },
		led: []
	};
}

function know(view: FacilitatorView): Known {
	const { seq, console } = view;
	return { facets: facetsOf(view), seq, controlSeq: console.controlSeq };
}

export function noteLed(known: KnownScreen, deed: Deed, seq: number): KnownScreen {
	const changes = listChangedBy(deed);
	if (changes.length === 0) return known;
	return { ...known, led: [...known.led, { seq, isAside: isAside(deed.kind), changes }] };
}

/** Takes as known what means the same as before, and what came of what this console did. */
export function follow(known: KnownScreen, view: FacilitatorView): KnownScreen {
	const followed = { ...known };
	const now = know(view);
	for (const part of parts) {
		const own = listOwn(known, view, part);
		const facets = { ...known[part].facets };
		for (const facet of own) facets[facet] = now.facets[facet];
		const isKnown = readPart(facets, part) === readPart(now.facets, part);
		if (isKnown) followed[part] = now;
		else if (own.length > 0) followed[part] = { ...now, facets };
	}
	return followed;
}

/** What was last changed here, and not by another console. */
function listOwn(known: KnownScreen, view: FacilitatorView, part: Part): Facet[] {
	const { controlSeq } = view.console;
	const { led, [part]: before } = known;
	return led
		.filter(({ seq }) => seq > before.seq && seq <= view.seq)
		.filter((line) => line.isAside || line.seq === controlSeq || before.controlSeq === controlSeq)
		.flatMap(({ changes }) => changes);
}

/** Whether a part changed in a way that whoever leads here may not have seen. */
export function isNews(known: KnownScreen, view: FacilitatorView, part: Part): boolean {
	return !isOver(view) && readPart(known[part].facets, part) !== meaningOf(view, part);
}

/** What is told of a change. */
export type Change = 'evening' | 'step' | 'round' | 'programme' | 'clock' | 'wall' | 'newcomers';

/** All that another console changed, each thing once: not what only followed from it. */
export function listChanges(known: KnownScreen, view: FacilitatorView): Change[] {
	if (isOver(view)) return [];
	const now = facetsOf(view);
	const differs = (part: Part, facet: Facet) => known[part].facets[facet] !== now[facet];
	const isElsewhere = differs('course', 'step');
	const changes: Record<Change, boolean> = {
		evening: differs('course', 'evening') && view.step === null,
		step: view.step !== null && (isElsewhere || differs('course', 'phase')),
		round: !isElsewhere && differs('course', 'round'),
		// Of the doors the programme comes along.
		programme: !differs('course', 'evening') && differs('programme', 'programme'),
		// Going on stops it, and nobody touched it.
		clock: differs('clock', 'clock') && (view.console.timer !== null || !differs('clock', 'step')),
		wall: differs('wall', 'wall'),
		newcomers: differs('newcomers', 'newcomers')
	};
	return (Object.keys(changes) as Change[]).filter((change) => changes[change]);
}
