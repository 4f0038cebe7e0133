/** The composition root: the only place where things are wired. */
import type { Server as HttpServer } from 'node:http';
import type { DestinationStream } from 'pino';
import { findActivity } from '../activities/index.ts';
import type { Front } from './access/front.ts';
import { openAddresses } from './addresses.ts';
import { openForStaff } from './access/openings.ts';
import { useTimeZone } from '../texts/time-zone.ts';
import { openAuth, type Auth } from './auth/auth.ts';
import { offerFirstLink } from './auth/first-link.ts';
import { nameBrowser } from './auth/visitor.ts';
import { chance } from './chance.ts';
import { followSlips } from './contact/follow-slips.ts';
import { openContactSlips, type ContactSlips } from './contact/contact-slips.ts';
import { actQueries } from './db/acts.ts';
import { contactSlipQueries } from './db/contact-slips.ts';
import type { Config } from './config.ts';
import { erasureQueries } from './db/erasure.ts';
import { figureImportQueries } from './db/figure-imports.ts';
import { kompasQueries } from './db/kompas.ts';
import { logQueries } from './db/log.ts';
import { sessionQueries } from './db/sessions.ts';
import { slipQueries } from './db/slips.ts';
import { staffQueries } from './db/staff.ts';
import { draftQueries } from './db/drafts.ts';
import { makeExampleEvenings } from './example/evenings.ts';
import { loadExample } from './example/load-example.ts';
import { openImports, type Imports } from './kompas/imports.ts';
import { openKompasDesk, type KompasDesk } from './kompas/kompas-desk.ts';
import { openKompas } from './kompas/kompas.ts';
import { openInitiatives, type Initiatives } from './initiatives/initiatives.ts';
import { sha256 } from './live/room/hashes.ts';
import { openDoor } from './live/door/door.ts';
import { openPlainForms } from './live/door/plain-forms.ts';
import { drawQr } from './live/door/qr.ts';
import { openLooks, type Looks } from './live/room/looks.ts';
import { openGateway, type Gateway } from './live/sockets/gateway.ts';
import { identifySocket } from './live/sockets/identify.ts';
import { addStep, leadRoom, type LeadWorld, type LedCommand } from './live/room/lead.ts';
import { keepRooms } from './live/room/rooms.ts';
import { openPlans, type Plans } from './plans/plans.ts';
import { openPractice, type Practice } from './practice/phones.ts';
import { keepClean, type Cleaning } from './report/cleaning.ts';
import { keepExportPace } from './report/export-pace.ts';
import { openExports } from './report/export.ts';
import { finishSession } from './report/finish.ts';
import { keepFinishing } from './report/leftovers.ts';
import { openDrafts, type Drafts } from './report/drafts.ts';
import { openWords, type Words } from './report/words.ts';
import { reachCluster, reachDatabase } from './reach.ts';
import { openKeyFolder } from './seal/key-folder.ts';
import { openSlips } from './slips/slips.ts';
import { keepTidy } from './sessions/tidy.ts';
import { openDesk, type SessionDesk } from './sessions/desk.ts';
import { openRehearsals } from './sessions/rehearsals.ts';
import { openWorks } from './work/works.ts';
import { openMunicipality } from './municipality/municipality.ts';
import { writeSecurityText } from './municipality/security-text.ts';
import { openMeters, type Meters } from './watch/meters.ts';
import { openMetricsPort } from './watch/metrics-door.ts';
import { openServerLog } from './watch/server-log.ts';

/** The whole app, for its host. Routes see its front. */
export interface App extends Front {
	config: Config;
	meters: Meters;
	auth: Auth;
	kompasDesk: KompasDesk;
	imports: Imports;
	desk: SessionDesk;
	looks: Looks;
	drafts: Drafts;
	initiatives: Initiatives;
	plans: Plans;
	words: Words;
	contacts: ContactSlips;
	cleaning: Cleaning;
	/** Made-up residents; there are none before the app hangs on a server. */
	practice(): Practice | null;
	/**
	 * Puts into an empty database what belongs there, once the server listens: a server that cannot listen leaves nothing behind.
	 * Gives what whoever started it should know once: where to log in.
	 */
	fill(): Promise<string[]>;
	/** Hangs the live rooms on a server. */
	attach(server: HttpServer): void;
	/** The database and Redis answer, and nobody is being sent elsewhere. */
	isReady(): Promise<boolean>;
	/** Graceful shutdown: sends everybody elsewhere, drains the rooms, and closes everything. */
	close(): Promise<void>;
}

/** Opens everything. Throws with a sentence for the operator when something it needs is not there. */
export async function createApp(config: Config, logOutput?: DestinationStream): Promise<App> {
	const municipality = await openMunicipality(config.municipalityFolder);
	useTimeZone(municipality.timeZone);
	const log = openServerLog(config.logLevel, logOutput);
	const meters = openMeters();
	const metricsPort = await openMetricsPort(meters, config);
	const { database, embedded, stopDatabase } = await reachDatabase(config, log);
	const queries = {
		kompas: kompasQueries(database.db),
		imports: figureImportQueries(database.db),
		sessions: sessionQueries(database.db),
		staff: staffQueries(database.db),
		log: logQueries(database.db),
		drafts: draftQueries(database.db),
		erasure: erasureQueries(database.db),
		slips: slipQueries(database.db)
	};
	const addresses = openAddresses(config);
	const secure = config.origin.startsWith('https:');
	const auth = openAuth(queries.staff, chance, secure, ({ news, ...about }) => {
		const isRefusal = /failed|refused/.test(news);
		log[isRefusal ? 'warn' : 'info']({ news, ...about }, 'logins');
	});
	const kompas = openKompas(queries.kompas, queries.sessions, municipality.inhabitants, chance.now);
	const cluster = await reachCluster(config, log);
	const reportBug = (error: unknown, what: string) =>
		log.error({ err: error }, `live room: ${what}`);
	const keys = openKeyFolder(config.keyFolder, chance.newKey);
	const contacts = openContactSlips({
		...{ queries: contactSlipQueries(database.db), keys, chance, days: municipality.terms.contacts }
	});
	const rooms = keepRooms({
		shared: config.databaseUrl !== null,
		log: queries.log,
		findActivity,
		chance,
		keys,
		works: openWorks(),
		meters,
		reportBug
	});
	const following = followSlips({ rooms, contacts, reportBug });
	const door = openDoor(queries.sessions, rooms, chance, secure, config.mostParticipants);
	const desk = openDesk(queries.sessions, chance);
	const acts = actQueries(database.db, sha256);
	const drafts = openDrafts({ ...queries, chance });
	const plans = openPlans({
		...{ acts, drafts: queries.drafts, reports: drafts, chance },
		noteErased: () => cleaning.note(),
		reportFailure: (error) => log.error({ err: error }, 'the acts of a wijkopgave do not add up')
	});
	const initiatives = openInitiatives({
		...{ acts, chance },
		replyWorkingDays: municipality.replyWorkingDays,
		noteErased: () => cleaning.note(),
		reportFailure: (error) => log.error({ err: error }, 'the acts of an initiative do not add up')
	});
	const finish = { ...queries, rooms, kompas, chance, initiatives };
	const reportFailure = (error: unknown, sessionId: string | null) =>
		log.error({ err: error, sessionId }, 'the report could not be made');
	const leftovers = keepFinishing({ ...finish, alone: database.alone, reportFailure });
	const fill = () =>
		database.alone(async () => {
			await leftovers.finish();
			await initiatives.receiveEarlier((error) =>
				log.error({ err: error }, 'an initiative of before could not be received')
			);
			const logins = config.loadExample
				? await loadExample(queries, auth, () =>
						makeExampleEvenings({
							desk,
							sessions: queries.sessions,
							kompas,
							rooms,
							chance,
							finish: (sessionId) => finishSession(sessionId, finish)
						})
					)
				: [];
			return [...logins, ...(await offerFirstLink(auth, config))];
		});
	const cleaning = keepClean({
		...{ embedded, erasure: queries.erasure, now: chance.now },
		reportFailure: (error) => log.error({ err: error }, 'erased words are still in the files')
	});
	const words = openWords({ ...queries, rooms, chance, noteErased: cleaning.note });
	const slips = openSlips(queries.slips, queries.sessions, words, secure);
	const tidying = keepTidy({
		...{
			alone: database.alone,
			sessions: queries.sessions,
			rooms,
			log: queries.log,
			keys,
			words,
			auth,
			contacts,
			following,
			slips: queries.slips
		},
		...{ terms: municipality.terms, chance, noteErased: cleaning.note },
		reportFailure: (error) => log.error({ err: error }, 'what is over could not be removed')
	});
	const leading: LeadWorld = {
		sessions: queries.sessions,
		kompas,
		chance,
		async eraseWords(...asked) {
			const erased = await words.erase(...asked);
			return erased.isNoted ? erased.reply : { ok: false, refusal: erased.why };
		},
		// What fails here is retried within a minute or so; the evening itself is closed.
		onClosed: (sessionId) =>
			finishSession(sessionId, finish).catch((error: unknown) => reportFailure(error, sessionId))
	};
	let leaving = false;
	let practice: Practice | null = null;
	let gateway: Gateway | null = null;
	const forStaff = {
		desk,
		rehearse: openRehearsals(kompas, chance),
		looks: openLooks(rooms, queries.sessions),
		practice: () => practice,
		countPhones: async (sessionId: string) => (await gateway?.countPhones(sessionId)) ?? 0,
		words,
		contacts,
		drafts,
		initiatives,
		plans,
		kompasDesk: openKompasDesk(queries.kompas, chance.now),
		imports: openImports(queries.imports, queries.kompas, municipality.inhabitants, chance),
		meters
	};

	return {
		config,
		municipality,
		addresses,
		securityText: () => writeSecurityText(municipality, config.origin, chance.now()),
		log,
		auth,
		nameBrowser,
		kompas,
		door,
		forms: openPlainForms(rooms, chance),
		followContacts: (sessionId) => following.follow(sessionId),
		slips,
		drawQr,
		...forStaff,
		staff: openForStaff({
			...{ ...forStaff, door, accounts: auth.accounts },
			addStep: async (sessionId, staffId, added) =>
				addStep(await rooms.findFresh(sessionId), staffId, added, leading)
		}),
		cleaning,
		exports: openExports({ ...queries, kompas }),
		exportPace: keepExportPace(),
		fill,
		now: chance.now,
		newId: chance.newId,
		attach(server) {
			practice = openPractice({
				server,
				origin: config.origin,
				door,
				chance,
				listBuurten: kompas.listBuurten,
				reportFailure: (error) => reportBug(error, 'made-up residents')
			});
			gateway = openGateway(server, {
				rooms,
				cluster,
				proxy: config.proxy,
				readSessions: auth.readSessions,
				meters,
				reportBug,
				origins: addresses,
				noteAbuse: (what) => log.warn({ what }, 'a connection was refused or cut off'),
				identify: identifySocket({ auth, door }),
				lead: (room, staffId, message) => leadRoom(room, staffId, message as LedCommand, leading)
			});
		},
		async logOut(token) {
			await auth.logOut(token);
			gateway?.askRightsAgain();
		},
		async isReady() {
			if (leaving || cluster?.isReady() === false) return false;
			return database.ping().then(
				() => true,
				() => false
			);
		},
		async close() {
			leaving = true;
			leftovers.close();
			tidying.close();
			following.close();
			await cleaning.close();
			practice?.close();
			await gateway?.leave();
			await rooms.drain();
			rooms.close();
			metricsPort?.close();
			meters.close();
			await gateway?.close();
			await cluster?.close();
			await database.close();
			await stopDatabase();
		}
	};
}
