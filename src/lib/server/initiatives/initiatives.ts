/** What becomes of every initiative after its evening. */
import { subjectOf, type Initiative } from '../../domain/initiative/initiative.ts';
import { beginsWaiting } from '../../domain/life/due.ts';
import { initiativeLife, isUnanswered } from '../../domain/life/initiative-life.ts';
import { refuseAct, stateAfter, type AskedAct, type LifeRefusal } from '../../domain/life/life.ts';
import { orderByWaiting } from '../../domain/life/overview.ts';
import {
	addWorkingDays,
	readStanding,
	type InitiativeStanding
} from '../../domain/life/standing.ts';
import { dayOf } from '../../texts/time-zone.ts';
import type { Chance } from '../chance.ts';
import { reasonName } from '../db/act-texts.ts';
import { saltTexts } from '../salt-texts.ts';
import type { ActQueries, InitiativeRow, StoredAct, Untouched } from '../db/acts.ts';
import { tryEach } from '../try-each.ts';

const subjectKind = 'initiative';

export interface InitiativeLife extends InitiativeStanding {
	/** Oldest first. Who did it is not among it: a page names nobody. */
	acts: (Pick<StoredAct, 'id' | 'kind' | 'at' | 'reason' | 'dueOn'> & {
		/** It had a reason, which was erased. */
		isErased: boolean;
		/** When; null where nobody wrote that down. ISO 8601. */
		erasedAt: string | null;
	})[];
}

export type ListedInitiative = Omit<InitiativeRow, 'acts'> & InitiativeStanding;

export interface Initiatives {
	/** Receives the real ones of an evening that were not yet: an answer is due from then on. Idempotent. */
	receive(sessionId: string): Promise<void>;
	/**
	 * Receives those of evenings that had their report before initiatives had a life. Nobody promised them an answer by some day, so
	 * none is due. Where one fails the others go on, and that one is told. Idempotent.
	 */
	receiveEarlier(reportFailure: (error: unknown) => void): Promise<void>;
	/** Null of a practice evening: there it has no life. `unreadable`: its acts do not add up, and the log of the server was told. */
	read(
		initiative: Pick<Initiative, 'id' | 'sessionId' | 'practice'>
	): Promise<InitiativeLife | 'unreadable' | null>;
	/** Of one wijk, or of the whole city, without those that cannot be read: those whose report everybody can read, and no others. */
	listPublic(wijk?: string): Promise<ListedInitiative[]>;
	/** Of one evening; none of a practice evening. Also of a report that is not public. */
	listEvening(sessionId: string): Promise<ListedInitiative[]>;
	/** Those to which an answer is due, what waits longest first. Also of reports that are not public. */
	listUnanswered(): Promise<ListedInitiative[]>;
	/** For good: the words of a reason, not the act. A line says when and by whom. Null: they are gone, or there were none. */
	eraseReason(initiative: Initiative, actId: string, staffId: string): Promise<LifeRefusal | null>;
	/** Null: done. */
	act(
		initiative: Initiative,
		asked: Omit<AskedAct, 'by'> & { id: string },
		staffId: string
	): Promise<LifeRefusal | null>;
}

interface World {
	acts: ActQueries;
	chance: Chance;
	replyWorkingDays: number;
	/** What was erased still stands in files of the database, until these are cleaned. */
	noteErased: () => Promise<void>;
	/** An initiative of which the acts cannot be read; once for each. */
	reportFailure: (error: unknown) => void;
}

export function openInitiatives({
	acts,
	chance,
	replyWorkingDays,
	noteErased,
	reportFailure
}: World): Initiatives {
	const today = () => dayOf(chance.now());
	/** Of who begins to wait today. */
	const answerDay = () => addWorkingDays(today(), replyWorkingDays);

	const live = (stored: readonly StoredAct[]): InitiativeLife => ({
		...readStanding(stored, today()),
		acts: stored.map(({ id, kind, at, reason, reasonHash, dueOn, erased }) => ({
			...{ id, kind, at, reason, dueOn, erasedAt: erased[reasonName] ?? null },
			isErased: reasonHash !== null && reason === null
		}))
	});

	/** Every page looks at it again: told once, until it can be read. */
	const told = new Set<string>();
	/** Of one whose acts do not add up nothing can be said; of the others all. */
	function tryRead<T>(subject: string, read: () => T): T | 'unreadable' {
		try {
			const found = read();
			told.delete(subject);
			return found;
		} catch (error) {
			if (!told.has(subject)) reportFailure(error);
			told.add(subject);
			return 'unreadable';
		}
	}

	async function list(
		which: Parameters<ActQueries['listInitiatives']>[0]
	): Promise<ListedInitiative[]> {
		const day = today();
		const rows = await acts.listInitiatives(which);
		return rows.flatMap(({ acts, ...row }) => {
			const standing = tryRead(row.id, () => readStanding(acts, day));
			return standing === 'unreadable' ? [] : [{ ...row, ...standing }];
		});
	}

	async function receiveOne({ id: subject, wijk }: Untouched, dueOn: string | null): Promise<void> {
		const received = { kind: 'receive', by: 'system' } as const;
		const asked = { ...received, id: 'receive', subject, log: wijk };
		// Its id is always the same, so two processes receive it once.
		await acts.append(
			{ ...asked, subjectKind, texts: [] },
			(before) =>
				refuseAct(initiativeLife, before, { ...received, reason: '', basedOn: 0 }) ?? {
					...{ at: chance.now(), dueOn }
				}
		);
	}

	return {
		async receive(sessionId) {
			for (const one of await acts.listUntouched(sessionId)) await receiveOne(one, answerDay());
		},
		async receiveEarlier(reportFailure) {
			const earlier = await acts.listUntouched();
			await tryEach(earlier, (one) => receiveOne(one, null), reportFailure);
		},
		async read(initiative) {
			if (initiative.practice) return null;
			const subject = subjectOf(initiative);
			const stored = await acts.list(subject);
			return tryRead(subject, () => live(stored));
		},
		listPublic: (wijk) => list({ isPublic: true, ...(wijk === undefined ? {} : { wijk }) }),
		listEvening: (sessionId) => list({ sessionId }),
		listUnanswered: async () =>
			orderByWaiting((await list({})).filter(({ state }) => isUnanswered(state))),
		async eraseReason(initiative, actId, staffId) {
			const done = await acts.list(subjectOf(initiative));
			const found = done.find(({ id, reason }) => id === actId && reason !== null);
			if (!found) return null;
			// First: a server that stops in between knows that there is something to clean.
			await noteErased();
			const what = { name: reasonName, subjectKind } as const;
			return acts.eraseText(found, what, staffId, chance.now());
		},
		async act(initiative, { id, kind, reason, basedOn }, staffId) {
			const words = reason.trim();
			return acts.append<LifeRefusal>(
				{
					...{ id, kind, by: staffId, subject: subjectOf(initiative), log: initiative.wijk },
					...{ subjectKind, texts: saltTexts({ [reasonName]: words }, chance) }
				},
				(before) => {
					if (initiative.practice) return 'act-not-possible';
					const asked = { kind, by: 'answer-initiative', reason: words, basedOn } as const;
					const state = tryRead(subjectOf(initiative), () => stateAfter(initiativeLife, before));
					if (state === 'unreadable') return 'act-not-possible';
					const refusal = refuseAct(initiativeLife, before, asked);
					if (refusal) return refusal;
					const dueOn = beginsWaiting(initiativeLife, state, kind) ? answerDay() : null;
					return { at: chance.now(), dueOn };
				}
			);
		}
	};
}
