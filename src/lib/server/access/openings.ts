/** What each permit opens. A wijk is checked here once more: a permit that was asked for one evening changes nothing in another. */
import type { Deed } from '../../domain/access/deed.ts';
import type { Permit, Place } from '../../domain/access/permit.ts';
import type { KeptMapping } from '../../domain/figures-file/mapping.ts';
import type { Draft } from '../../domain/report/draft.ts';
import type { Look, Reply } from '../../protocol/messages.ts';
import type { Accounts } from '../auth/accounts.ts';
import type { ContactSlips } from '../contact/contact-slips.ts';
import type { SessionRow } from '../db/sessions.ts';
import type { Initiative } from '../../domain/initiative/initiative.ts';
import type { Initiatives, ListedInitiative } from '../initiatives/initiatives.ts';
import type { Imports } from '../kompas/imports.ts';
import type { KompasDesk } from '../kompas/kompas-desk.ts';
import type { Door } from '../live/door/door.ts';
import type { AddedStep } from '../live/room/lead.ts';
import type { Looks } from '../live/room/looks.ts';
import type { Pace } from '../../domain/practice/crowd-plan.ts';
import type { Practice } from '../practice/phones.ts';
import type { AskedOfPlan, OpenPlan, Plans } from '../plans/plans.ts';
import type { OpenDraft, Drafts } from '../report/drafts.ts';
import type { Words } from '../report/words.ts';
import type { SessionDesk } from '../sessions/desk.ts';
import type { Rehearse } from '../sessions/rehearsals.ts';
import type { Meters } from '../watch/meters.ts';

export interface Openings {
	'prepare-session': Pick<
		SessionDesk,
		'create' | 'saveDetails' | 'saveAgenda' | 'plan' | 'withdraw' | 'newStep'
	> & {
		/** Newest first; those that the permit covers. */
		list(): Promise<SessionRow[]>;
		/** What phones and wall will show. */
		rehearse: Rehearse;
	};
	'lead-session': {
		look(session: SessionRow): Promise<Look<'facilitator'>>;
		/** While the evening is on, in the name of who leads. */
		addStep(session: SessionRow, added: AddedStep): Promise<Reply>;
		/** How many browsers opened the form to join, and how many participants are connected now. */
		countAtDoor(session: SessionRow): Promise<{ opened: number; connected: number }>;
		/** What would go if a wave were put aside. */
		foreseeWave(session: SessionRow, from: string, to: string): ReturnType<Looks['foreseeWave']>;
		/** Made-up residents, on a practice evening alone. */
		countMadeUp(session: SessionRow): number;
		letMadeUpIn(session: SessionRow, phones: number, pace: Pace): Promise<void>;
		sendMadeUpHome(session: SessionRow): void;
	};
	'erase-words': {
		list: Words['list'];
		heldAtClosing: Words['heldAtClosing'];
		foresee: Words['foresee'];
		erase(sessionId: string, textIds: string[]): ReturnType<Words['erase']>;
		/** What a wijkregisseur wrote with an act about it. */
		eraseReason(initiative: Initiative, actId: string): ReturnType<Initiatives['eraseReason']>;
		/** Of one act of a wijkopgave. */
		eraseFromPlan(open: OpenPlan, actId: string, name: string): ReturnType<Plans['eraseText']>;
	};
	'read-contacts': {
		list(session: SessionRow): ReturnType<ContactSlips['list']>;
		erase(session: SessionRow, id: string): Promise<void>;
	};
	'answer-initiative': {
		/** Those that the permit covers and to which an answer is due, what is due first. */
		list(): Promise<ListedInitiative[]>;
		/** In the name of who has the permit. */
		act(
			initiative: Initiative,
			asked: Parameters<Initiatives['act']>[1]
		): ReturnType<Initiatives['act']>;
	};
	'edit-plan': {
		/** Those that the permit covers. */
		list(): Promise<OpenPlan[]>;
		listEvenings: Plans['listEvenings'];
		freeze: Plans['freeze'];
		/** In the name of who has the permit. */
		begin(
			planId: string,
			asked: AskedOfPlan & { brings: { kind: 'begin' } }
		): ReturnType<Plans['begin']>;
		write(open: OpenPlan, asked: AskedOfPlan): ReturnType<Plans['write']>;
	};
	'release-plan': {
		release(open: OpenPlan, asked: Parameters<Plans['release']>[1]): ReturnType<Plans['release']>;
	};
	'edit-report': {
		/** Who writes: what is written anew has an author. */
		author: string;
		save(open: OpenDraft, basedOn: number, draft: Draft): ReturnType<Drafts['save']>;
	};
	'publish-report': Pick<SessionDesk, 'publish' | 'takeBack'>;
	'edit-kompas': Pick<KompasDesk, 'listOwn' | 'addOwn' | 'saveOwn'>;
	'import-figures': Omit<Imports, 'bring' | 'takeBack' | 'keepMapping'> & {
		/** In the name of who has the permit. */
		bring(file: { name: string; bytes: Buffer }): ReturnType<Imports['bring']>;
		takeBack(id: string): ReturnType<Imports['takeBack']>;
		keepMapping(name: string, mapping: KeptMapping): Promise<void>;
	};
	'watch-server': Pick<Meters, 'read'>;
	/** In the name of who does it. */
	'manage-staff': Accounts;
}

/** Opens what a permit is for. */
export type OpenForStaff = <D extends keyof Openings>(permit: Permit<D>) => Openings[D];

interface StaffWorld {
	desk: SessionDesk;
	rehearse: Rehearse;
	looks: Looks;
	addStep: (sessionId: string, staffId: string, added: AddedStep) => Promise<Reply>;
	practice: () => Practice | null;
	door: Pick<Door, 'countOpened'>;
	countPhones: (sessionId: string) => Promise<number>;
	words: Words;
	drafts: Drafts;
	initiatives: Initiatives;
	plans: Plans;
	kompasDesk: KompasDesk;
	imports: Imports;
	contacts: ContactSlips;
	meters: Meters;
	accounts: (by: string) => Accounts;
}

export function openForStaff(world: StaffWorld): OpenForStaff {
	const {
		desk,
		addStep,
		rehearse,
		looks,
		practice,
		words,
		drafts,
		kompasDesk,
		imports,
		meters,
		accounts
	} = world;
	const { door, countPhones, contacts, initiatives, plans } = world;

	async function findWithin(permit: Permit, sessionId: string): Promise<SessionRow> {
		const session = await desk.find(sessionId);
		if (!session) throw new Error('There is no such evening');
		return within(permit, session);
	}

	const openings: { [D in keyof Openings]: (permit: Permit<D>) => Openings[D] } = {
		'prepare-session': (permit) => ({
			list: async () => (await desk.list(null)).filter((session) => permit.covers(session)),
			create: (session, language) => desk.create(within(permit, session), language),
			saveDetails: (session, details) => desk.saveDetails(within(permit, session), details),
			saveAgenda: (session, agenda) => desk.saveAgenda(within(permit, session), agenda),
			plan: (session) => desk.plan(within(permit, session)),
			withdraw: (session) => desk.withdraw(within(permit, session)),
			newStep: desk.newStep,
			rehearse: async (session, moment) => rehearse(within(permit, session), moment)
		}),
		'lead-session': (permit) => ({
			look: (session) => looks.asFacilitator(within(permit, session).id),
			addStep: async (session, added) =>
				addStep(within(permit, session).id, permit.staff.id, added),
			foreseeWave: async (session, from, to) =>
				looks.foreseeWave(within(permit, session).id, from, to),
			async countAtDoor(session) {
				const { id } = within(permit, session);
				return { opened: door.countOpened(id), connected: await countPhones(id) };
			},
			countMadeUp: (session) => practice()?.count(within(permit, session).id) ?? 0,
			letMadeUpIn: async (session, phones, pace) =>
				practice()?.start(within(permit, session), phones, pace),
			sendMadeUpHome: (session) => practice()?.stop(within(permit, session).id)
		}),
		'erase-words': (permit) => ({
			list: async (sessionId) => words.list((await findWithin(permit, sessionId)).id),
			heldAtClosing: async (sessionId) =>
				words.heldAtClosing((await findWithin(permit, sessionId)).id),
			foresee: async (sessionId, textIds) =>
				words.foresee((await findWithin(permit, sessionId)).id, textIds),
			erase: async (sessionId, textIds) =>
				words.erase((await findWithin(permit, sessionId)).id, permit.staff.id, textIds),
			eraseReason: async (initiative, actId) =>
				initiatives.eraseReason(within(permit, initiative), actId, permit.staff.id),
			eraseFromPlan: async (open, actId, name) =>
				plans.eraseText(within(permit, open), actId, name, permit.staff.id)
		}),
		'read-contacts': (permit) => ({
			list: async (session) => contacts.list(within(permit, session).id),
			erase: async (session, id) => contacts.erase(within(permit, session).id, id)
		}),
		'answer-initiative': (permit) => ({
			list: async () => (await initiatives.listUnanswered()).filter((one) => permit.covers(one)),
			act: async (initiative, asked) =>
				initiatives.act(within(permit, initiative), asked, permit.staff.id)
		}),
		'edit-plan': (permit) => ({
			list: async () => (await plans.list()).filter((one) => permit.covers(one)),
			listEvenings: async (wijk) => plans.listEvenings(within(permit, { wijk }).wijk),
			freeze: async (wijk, draftId) => plans.freeze(within(permit, { wijk }).wijk, draftId),
			async begin(planId, asked) {
				within(permit, asked.brings.data);
				return plans.begin(planId, asked, permit.staff.id);
			},
			write: async (open, asked) => plans.write(within(permit, open), asked, permit.staff.id)
		}),
		'release-plan': (permit) => ({
			release: async (open, asked) => plans.release(within(permit, open), asked, permit.staff.id)
		}),
		'edit-report': (permit) => ({
			author: permit.staff.id,
			async save(open, basedOn, draft) {
				within(permit, open.row);
				return drafts.save(open, basedOn, draft, permit.staff.id);
			}
		}),
		'publish-report': (permit) => ({
			publish: async (session) => desk.publish(within(permit, session)),
			takeBack: async (session) => desk.takeBack(within(permit, session))
		}),
		'edit-kompas': (permit) => ({
			listOwn: async (wijk) => kompasDesk.listOwn(within(permit, { wijk }).wijk),
			async addOwn(indicator) {
				within(permit, { wijk: indicator.area ?? '' });
				return kompasDesk.addOwn(indicator);
			},
			async saveOwn(indicator, year, typed) {
				within(permit, { wijk: indicator.area ?? '' });
				return kompasDesk.saveOwn(indicator, year, typed);
			}
		}),
		'import-figures': ({ staff }) => ({
			...imports,
			bring: (file) => imports.bring(file, staff),
			takeBack: (id) => imports.takeBack(id, staff),
			keepMapping: (name, mapping) => imports.keepMapping(name, mapping, staff)
		}),
		'watch-server': () => ({ read: () => meters.read() }),
		'manage-staff': (permit) => accounts(permit.staff.id)
	};

	return (permit) => openings[permit.deed](permit);
}

/** A permit for another place is a mistake in our code, and nobody to refuse politely. */
function within<P extends Place>(permit: Permit<Deed>, place: P): P {
	if (!permit.covers(place)) throw new Error(`A permit to ${permit.deed} was used elsewhere`);
	return place;
}
