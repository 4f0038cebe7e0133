import type { May } from '#lib/domain/access/permit.ts';
import type { StaffMember } from '#lib/domain/access/staff.ts';
import type { Front } from '#lib/server/access/front.ts';
import type { Language } from '#lib/texts/language.ts';

declare global {
	namespace App {
		interface Locals {
			app: Front;
			staff: StaffMember | null;
			/** Asks whether the visitor may do this there. The permit opens staff's services: `app.staff(permit)`. */
			may: May;
			language: Language;
			/** Of a wall that is opened in this browser. */
			wallLanguage: Language;
		}
		interface PageData {
			/** What on this page is practice; the layout says so above everything. */
			practiceOf?: 'session' | 'draft' | null;
		}
		interface Error {
			message: string;
			/** A short code that the screen shows and the log holds, so that a bug can be found again. */
			code?: string;
		}
	}
}
