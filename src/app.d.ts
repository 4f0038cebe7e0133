import type { App as WijkdialoogApp } from '#lib/server/app.ts';
import type { StaffMember } from '#lib/domain/access/staff.ts';
import type { Language } from '#lib/texts/language.ts';

declare global {
	namespace App {
		interface Locals {
			app: WijkdialoogApp;
			staff: StaffMember | null;
			language: Language;
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
