/**
 * Findings as they were stored before they became a language of their own (2026): recognition, card, cluster, priority and initiative.
 * Evenings that were finished then keep what they said. What was not kept at the time stays unknown.
 */
import { z } from 'zod';
import { sumKinds } from '../audience.ts';
import { areEnough, disclose, type Disclosed } from '../disclosure/disclosed.ts';
import { rungs } from '../rung.ts';
import { moods, recognitionAnswers, type RecognitionCount } from './finding.ts';

const count = z.int().min(0);
const countByKind = z.object({ resident: count, entrepreneur: count, professional: count });
const answers: z.ZodType<RecognitionCount> = z.record(z.enum(recognitionAnswers), count);
const text = z.object({ textId: z.string() });
const theme = z.string().nullable();

const recognition = z.object({
	kind: z.literal('recognition'),
	indicator: z.string(),
	residents: answers,
	professionals: answers,
	remarks: z.array(z.object({ id: z.string(), text }))
});

const card = z.object({
	kind: z.literal('card'),
	id: z.string(),
	mood: z.enum(moods),
	theme,
	text,
	supporters: countByKind,
	clusterId: z.string().nullable()
});

const cluster = z.object({ kind: z.literal('cluster'), id: z.string(), title: text, theme });

const priority = z.object({
	kind: z.literal('priority'),
	method: z.enum(['approval', 'dots']),
	limit: count,
	rung: z.enum(rungs),
	voters: countByKind,
	options: z.array(
		z.object({
			id: z.string(),
			label: z.union([z.string(), text]),
			votes: count,
			rank: count,
			theme,
			clusterId: z.string().nullable()
		})
	)
});

const initiative = z.looseObject({ kind: z.literal('initiative') });

type OldCard = z.infer<typeof card>;
type OldCluster = z.infer<typeof cluster>;

/** Leaves today's findings as they are, and anything else for the schema to refuse. */
export function upgradeFindings(stored: unknown): unknown {
	if (!Array.isArray(stored)) return stored;
	const clusters = stored.flatMap((one: unknown) => cluster.safeParse(one).data ?? []);
	const cards = stored.flatMap((one: unknown) => card.safeParse(one).data ?? []);
	return stored.flatMap((one: unknown) => upgradeOne(one, clusters, cards));
}

function upgradeOne(
	stored: unknown,
	clusters: readonly OldCluster[],
	cards: readonly OldCard[]
): unknown[] {
	// A cluster is part of what was said in it.
	if (cluster.safeParse(stored).success) return [];
	const said = card.safeParse(stored).data;
	if (said) return [upgradeCard(said, clusters, cards)];
	const asked = recognition.safeParse(stored).data;
	if (asked) return [upgradeRecognition(asked)];
	const voted = priority.safeParse(stored).data;
	if (voted) return [upgradePriority(voted)];
	const proposed = initiative.safeParse(stored).data;
	return [proposed ? { ...proposed, kind: 'proposal' } : stored];
}

function upgradeCard(
	{ id, text, mood, theme, supporters, clusterId }: OldCard,
	clusters: readonly OldCluster[],
	cards: readonly OldCard[]
) {
	const found = clusters.find((one) => one.id === clusterId);
	return {
		kind: 'said',
		...{ id, text, mood, theme },
		people: 1 + sumKinds(supporters),
		group: found
			? {
					...{ id: found.id, title: found.title, theme: found.theme },
					people: countBehind(cards.filter((one) => one.clusterId === clusterId))
				}
			: null
	};
}

/** Who stood behind several of them is not known any more: at least as many people as behind the one with most. */
function countBehind(cards: readonly OldCard[]): number {
	return Math.max(0, ...cards.map(({ supporters }) => 1 + sumKinds(supporters)));
}

function upgradeRecognition({
	indicator,
	residents,
	professionals,
	remarks
}: z.infer<typeof recognition>) {
	return {
		kind: 'figure-answer',
		indicator,
		residents: discloseOld(residents),
		professionals: discloseOld(professionals),
		remarks
	};
}

/** Then a group that was too small was stored as a group of nobody. Nobody is too few as well, so that is true of both. */
function discloseOld(answers: RecognitionCount): Disclosed<RecognitionCount> {
	const { yes, partly, no, unknown } = answers;
	const disclosed = disclose(yes + partly + no + unknown, () => answers);
	return disclosed.is === 'none' ? { is: 'too-few' } : disclosed;
}

function upgradePriority({ method, limit, rung, voters, options }: z.infer<typeof priority>) {
	const cast = sumKinds(voters);
	const residents = voters.resident + voters.entrepreneur;
	const { professional: professionals } = voters;
	// Where a group was too small, all voters were stored as residents.
	const isTold = areEnough(residents) && areEnough(professionals);
	return {
		kind: 'tally',
		question: '',
		isAboutPriorities: true,
		...{ method, limit, rung },
		base: { present: cast, entitled: cast, cast, valid: cast },
		voters: isTold ? { residents, professionals } : { residents: null, professionals: null },
		hasEntrepreneurs: voters.entrepreneur > 0,
		options: disclose(cast, () =>
			options.map(({ clusterId, label, ...option }) => ({
				...option,
				label: label === '' ? null : label,
				group: clusterId,
				split: null
			}))
		),
		isUnanimous: false,
		shift: null
	};
}
