import { channels, sumKinds } from '../../audience.ts';
import { unknownBuurt } from '../buurt-count.ts';
import type { Section } from '../draft.ts';
import type { Evening } from '../evening.ts';
import type { EvidenceRef } from '../evidence.ts';
import { countsInhabitants } from '../inhabitants.ts';
import type { DraftInputs } from '../inputs.ts';
import type { DraftSentences } from '../sentences.ts';
import { smallestGroup } from '../../disclosure/smallest-group.ts';
import { writeSection, type Line } from '../writing.ts';

type Saying = DraftSentences['participation'];
const attendance: EvidenceRef[] = [{ kind: 'attendance' }];

/** The account: how many, by which channel, on which rung, who was missed and what nobody knows. */
export function composeParticipation(
	evening: Evening,
	{ titles, headings, participation: say }: DraftSentences
): Section {
	const { inputs } = evening;
	return writeSection('participation', 'participation', titles.participation, [
		{ id: 'attendance', heading: headings.attendance, lines: sayAttendance(evening, say) },
		{ id: 'rungs', heading: headings.rungs, lines: sayRungs(inputs, say) },
		{ id: 'missed', heading: headings.missed, lines: sayMissed(inputs, say) }
	]);
}

function sayAttendance({ inputs, figures }: Evening, say: Saying): Line[] {
	const { session, present, byChannel } = inputs;
	const lines: Line[] = session.practice ? [{ text: say.practice, evidence: attendance }] : [];
	const { title, place, plannedAt } = session;
	lines.push({ text: say.evening({ title, place, day: plannedAt }), evidence: attendance });
	if (sumKinds(present) === 0) return [...lines, { text: say.nobody, evidence: attendance }];

	lines.push({ text: say.present(present), evidence: attendance });
	const inhabitants = figures.find(({ figure }) =>
		countsInhabitants(figure.indicator.id, inputs)
	)?.fact;
	if (inhabitants && present.resident > 0) {
		lines.push({
			text: say.inhabitants(present.resident, inhabitants),
			evidence: [...attendance, inhabitants.evidence]
		});
	}
	const used = channels
		.map((channel) => ({ channel, people: byChannel[channel] }))
		.filter(({ people }) => people > 0);
	if (used.length > 0) lines.push({ text: say.channels(used), evidence: attendance });
	return lines;
}

function sayRungs({ steps }: DraftInputs, say: Saying): Line[] {
	const asked = steps.flatMap(({ stepId, title, rung, answered }) =>
		rung === null ? [] : [{ text: say.step(title, answered, rung), evidence: referTo(stepId) }]
	);
	if (asked.length === 0) return [];
	return [{ text: say.ladder, evidence: asked.flatMap(({ evidence }) => evidence) }, ...asked];
}

function sayMissed({ wijk, present, presentByBuurt }: DraftInputs, say: Saying): Line[] {
	const people = sumKinds(present);
	if (people === 0) return [];
	const told = people - (presentByBuurt[unknownBuurt] ?? 0);
	const nobody = wijk.buurten.filter(({ code }) => presentByBuurt[code] === 0);
	const missed = nobody.length > 0 ? say.missed(nobody.map(({ name }) => name)) : say.everyBuurt;
	return [
		...(wijk.buurten.length > 0
			? [{ text: told < smallestGroup ? say.buurtUnknown : missed, evidence: attendance }]
			: []),
		{ text: say.unknown, evidence: attendance }
	];
}

function referTo(stepId: string): EvidenceRef[] {
	return [{ kind: 'step', stepId }];
}
