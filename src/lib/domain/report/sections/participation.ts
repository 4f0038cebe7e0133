import { channels, sumKinds } from '../../audience.ts';
import { areEnough, mayStandApart } from '../../disclosure/disclosed.ts';
import { unknownBuurt } from '../buurt-count.ts';
import type { Section } from '../draft.ts';
import type { Evening } from '../evening.ts';
import type { EvidenceRef } from '../evidence.ts';
import { countsInhabitants } from '../inhabitants.ts';
import type { DraftInputs } from '../inputs.ts';
import { mayTellKinds, sayPresent, tellPutAside } from '../presence.ts';
import { say } from '../saying.ts';
import { writeSection, type Line } from '../writing.ts';

const attendance: EvidenceRef[] = [{ kind: 'attendance' }];

/** The account: how many, by which channel, on which rung, who was missed and what nobody knows. */
export function composeParticipation(evening: Evening): Section {
	const { inputs } = evening;
	return writeSection('participation', 'participation', say('titles.participation'), [
		{ id: 'attendance', heading: say('headings.attendance'), lines: sayAttendance(evening) },
		{ id: 'rungs', heading: say('headings.rungs'), lines: sayRungs(inputs) },
		{ id: 'missed', heading: say('headings.missed'), lines: sayMissed(inputs) }
	]);
}

function sayAttendance({ inputs, figures }: Evening): Line[] {
	const { session, present, byChannel } = inputs;
	const { title, place, heldOn, plannedAt } = session;
	const lines: Line[] = session.practice
		? [{ saying: say('participation.practice'), evidence: attendance }]
		: [];
	lines.push({
		saying: say('participation.evening', { title, place, day: heldOn ?? plannedAt }),
		evidence: attendance
	});
	const putAside = tellPutAside(inputs);
	const aside: Line[] =
		putAside === null
			? []
			: [{ saying: say('participation.putAside', putAside), evidence: attendance }];
	if (sumKinds(present) === 0) {
		return [...lines, { saying: say('participation.nobody'), evidence: attendance }, ...aside];
	}
	lines.push({ saying: sayPresent(present), evidence: attendance });
	const inhabitants = figures.find(({ figure }) =>
		countsInhabitants(figure.indicator.id, inputs)
	)?.fact;
	if (inhabitants && present.resident > 0) {
		lines.push({
			saying: mayTellKinds(present)
				? say('participation.inhabitants', present.resident, inhabitants)
				: say('participation.unheard', inhabitants),
			evidence: [...attendance, inhabitants.evidence]
		});
	}
	const used = channels
		.map((channel) => ({ channel, people: byChannel[channel] }))
		.filter(({ people }) => people > 0);
	if (used.length > 0 && mayStandApart(used.map(({ people }) => people))) {
		lines.push({ saying: say('participation.channels', used), evidence: attendance });
	}
	return [...lines, ...aside];
}

function sayRungs({ steps }: DraftInputs): Line[] {
	const asked = steps.flatMap(({ stepId, title, rung, answered }): Line[] =>
		rung === null
			? []
			: [
					{
						saying: say('participation.step', title, answered, rung),
						evidence: [{ kind: 'step', stepId }]
					}
				]
	);
	if (asked.length === 0) return [];
	const evidence = asked.flatMap((line) => line.evidence);
	return [{ saying: say('participation.ladder'), evidence }, ...asked];
}

function sayMissed({ wijk, present, presentByBuurt }: DraftInputs): Line[] {
	const people = sumKinds(present);
	if (people === 0) return [];
	const told = people - (presentByBuurt[unknownBuurt] ?? 0);
	const nobody = wijk.buurten.filter(({ code }) => presentByBuurt[code] === 0);
	const missed =
		nobody.length > 0
			? say(
					'participation.missed',
					nobody.map(({ name }) => name)
				)
			: say('participation.everyBuurt');
	const saying = areEnough(told) ? missed : say('participation.buurtUnknown');
	return [
		...(wijk.buurten.length > 0 ? [{ saying, evidence: attendance }] : []),
		{ saying: say('participation.unknown'), evidence: attendance }
	];
}
