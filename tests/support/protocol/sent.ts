/** What the server sends, as schemas. The types are `protocol/messages.ts`; these do not compile when they differ. */
import { z } from 'zod';
import { participantKinds } from '#lib/domain/audience.ts';
import { stepPhases } from '#lib/domain/activity.ts';
import type { QueuedItem } from '#lib/domain/moderation/queue.ts';
import { hidingReasons } from '#lib/domain/moderation/reason.ts';
import type { Refusal } from '#lib/domain/refusal.ts';
import { sessionPhases } from '#lib/domain/session/session.ts';
import type {
	ConsoleView,
	CountedStepView,
	SessionView,
	StepView
} from '#lib/domain/session/view.ts';
import type { Change } from '#lib/protocol/change.ts';
import type { Look, OwnPart, Reply, ServerToClient, ViewChange } from '#lib/protocol/messages.ts';
import { everyRefusal } from './chapters/refusals.ts';

const number = z.number().int().min(0);
const text = z.string();
const refusal = z.enum(everyRefusal() as [Refusal, ...Refusal[]]);
const refused = z.object({ ok: z.literal(false), refusal });

const reply = z.union([
	z.object({ ok: z.literal(true), seq: number, at: z.iso.datetime(), own: z.unknown().optional() }),
	refused
]) satisfies z.ZodType<Reply>;

const stepView = z.object({
	...{ id: text, number, of: number, activity: text, title: text },
	phase: z.enum(stepPhases),
	isSecret: z.boolean(),
	promise: z.enum(['secret', 'open', 'written']).nullable(),
	asked: z.string().nullable(),
	asksAgain: z.boolean(),
	view: z.unknown()
}) satisfies z.ZodType<StepView>;

const countedStepView = stepView.extend({
	answered: number,
	answeredEach: z.array(number)
}) satisfies z.ZodType<CountedStepView>;

const freeText = z.object({
	textId: text,
	text: text.nullable().exactOptional(),
	reworded: z.literal(true).exactOptional()
});

const queued = z.object({
	id: text,
	standing: z.enum(['held', 'shown', 'hidden']),
	reason: z.enum(hidingReasons).nullable(),
	texts: z.array(z.object({ written: freeText, reworded: freeText.nullable(), longest: number })),
	decisions: number
}) satisfies z.ZodType<QueuedItem>;

const consoleView = z.object({
	controlSeq: number,
	arrivals: z.array(z.object({ minute: text, people: number })),
	waves: z.array(z.object({ from: text, to: text, people: number, isAside: z.boolean() })),
	timer: z
		.object({ endsAt: z.iso.datetime().nullable(), remaining: z.number().nullable() })
		.nullable(),
	steps: z.array(
		z.object({
			...{ id: text, title: text, activity: text, minutes: number, phase: z.enum(stepPhases) },
			...{ isSkipped: z.boolean(), isFixed: z.boolean() },
			...{ mayGoUp: z.boolean(), mayGoDown: z.boolean() },
			...{ neededBy: text.nullable(), lacksSource: z.boolean() }
		})
	),
	plannedMinutes: number,
	reachedAt: z.iso.datetime().nullable(),
	wall: countedStepView.nullable(),
	phone: stepView.nullable(),
	phoneOwn: z.unknown(),
	queue: z.array(queued),
	behind: z
		.object({
			...{ stepId: text, title: text, activity: text, phase: z.enum(stepPhases) },
			...{ view: z.unknown(), queue: z.array(queued), forStep: text }
		})
		.nullable(),
	computing: z.array(z.object({ stepId: text, title: text, isGivenUp: z.boolean() })),
	waiting: z.array(
		z.object({ stepId: text, title: text, queue: z.array(queued), named: z.array(queued) })
	),
	unseen: z.array(z.object({ stepId: text, title: text }))
}) satisfies z.ZodType<ConsoleView>;

const place = z.object({ code: text, name: text });

const eveningView = z.object({
	seq: number,
	phase: z.enum(sessionPhases),
	practice: z.boolean(),
	readOnly: z.boolean(),
	closedAt: z.string().nullable(),
	wijk: place.extend({ buurten: z.array(place) }).nullable()
});

const hallView = eveningView.extend({
	step: countedStepView.nullable(),
	present: z.record(z.enum(participantKinds), number),
	welcomesNewcomers: z.boolean(),
	wall: z.object({ blank: z.boolean(), dark: z.boolean() }),
	controlCode: text.nullable()
});

// Strict: what an audience may not know would be found here.
const view = z.discriminatedUnion('audience', [
	eveningView
		.extend({ audience: z.literal('participant'), step: stepView.strict().nullable() })
		.strict(),
	hallView.extend({ audience: z.literal('wall') }).strict(),
	hallView.extend({ audience: z.literal('facilitator'), console: consoleView }).strict()
]) satisfies z.ZodType<SessionView>;

const look = z.object({ view, own: z.unknown() }) satisfies z.ZodType<Look>;
const own = z.object({ stepId: text, own: z.unknown() }) satisfies z.ZodType<OwnPart>;

const inside = z.unknown().describe('A change again.');
const added = z.object({ is: z.unknown() });
const change = z.union([
	added,
	z.object({ at: z.record(text, inside), gone: z.array(text).optional() }),
	z.object({
		list: z.array(
			z.union([z.tuple([number, number]), z.object({ from: number, change: inside }), added])
		)
	})
]) as unknown as z.ZodType<Change>;
const viewChange = z.object({ from: number, to: number, change }) satisfies z.ZodType<ViewChange>;

/** What comes by itself, by name: the same names as in `ServerToClient`. */
export const pushes = {
	view,
	change: viewChange,
	own,
	leaving: z.object({ within: number }),
	refused: refusal
} satisfies { [Name in keyof ServerToClient]: z.ZodType<Parameters<ServerToClient[Name]>[0]> };

export const answers = { reply, look: z.union([look, refused]) };
