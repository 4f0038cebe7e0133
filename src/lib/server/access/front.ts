/** What routes see of the app: what is for everybody, and one door behind which the rest opens to a permit. */
import type { Logger } from 'pino';
import type { Addresses } from '../addresses.ts';
import type { Auth } from '../auth/auth.ts';
import type { nameBrowser } from '../auth/visitor.ts';
import type { Config } from '../config.ts';
import type { ContactSlips } from '../contact/contact-slips.ts';
import type { Following } from '../contact/follow-slips.ts';
import type { Initiatives } from '../initiatives/initiatives.ts';
import type { Kompas } from '../kompas/kompas.ts';
import type { Door } from '../live/door/door.ts';
import type { PlainForms } from '../live/door/plain-forms.ts';
import type { drawQr } from '../live/door/qr.ts';
import type { Looks } from '../live/room/looks.ts';
import type { ExportPace } from '../report/export-pace.ts';
import type { Exports } from '../report/export.ts';
import type { Municipality } from '../municipality/municipality.ts';
import type { Plans } from '../plans/plans.ts';
import type { Drafts } from '../report/drafts.ts';
import type { SessionDesk } from '../sessions/desk.ts';
import type { Slips } from '../slips/slips.ts';
import type { OpenForStaff } from './openings.ts';

export interface Front {
	config: Pick<Config, 'origin'>;
	municipality: Municipality;
	addresses: Addresses;
	/** For whoever finds a hole in the security; null when the municipality names nobody. */
	securityText: () => string | null;
	log: Logger;
	now: () => Date;
	newId: () => string;
	auth: Pick<
		Auth,
		| 'cookieName'
		| 'browserCookieName'
		| 'logIn'
		| 'logInByLink'
		| 'knowBrowser'
		| 'findLink'
		| 'own'
	>;
	nameBrowser: typeof nameBrowser;
	kompas: Kompas;
	desk: Pick<
		SessionDesk,
		'find' | 'closesFrom' | 'listUpcoming' | 'isUpcoming' | 'listPublished' | 'listOver'
	>;
	door: Door;
	looks: Omit<Looks, 'asFacilitator'>;
	forms: PlainForms;
	/** What somebody left of themselves, for themselves. */
	contacts: Pick<ContactSlips, 'eraseDay' | 'find' | 'leave' | 'takeBack'>;
	/** Makes what people left say what is true by now. */
	followContacts: Following['follow'];
	/** What people find again with the code that they kept. */
	slips: Slips;
	drawQr: typeof drawQr;
	drafts: Omit<Drafts, 'save'>;
	initiatives: Pick<Initiatives, 'read' | 'listPublic' | 'listEvening'>;
	plans: Pick<Plans, 'find' | 'findReleased' | 'listReleased' | 'readSources'>;
	exports: Exports;
	exportPace: ExportPace;
	/** What is for staff alone. The permit comes from `locals.may`, so an action that did not ask does not compile. */
	staff: OpenForStaff;
	/** Ends a login, and every socket that was opened with it. */
	logOut(token: string): Promise<void>;
}
