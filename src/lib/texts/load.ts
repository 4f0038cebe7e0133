/** Fetches the catalogue of some pages in the reader's language; what every page says comes from `load-site.ts`. */
import { sourceLanguage, type Language } from './language.ts';
import type { AccountTexts } from './nl/accounts.ts';
import type { FrontTexts } from './nl/front.ts';
import type { HandoverTexts } from './nl/handover.ts';
import type { IdeaTexts } from './nl/ideas.ts';
import type { InitiativeTexts } from './nl/initiatives.ts';
import type { MyselfTexts } from './nl/myself.ts';
import type { ImportingTexts } from './nl/importing.ts';
import type { Texts as KompasTexts } from './nl/kompas.ts';
import type { OfflineTexts } from './nl/offline.ts';
import type { Texts as PageTexts } from './nl/pages.ts';
import type { PlanTexts } from './nl/plan.ts';
import type { PlanningTexts } from './nl/planning.ts';
import type { RecountTexts } from './nl/recount.ts';
import type { RegieTexts } from './nl/regie.ts';
import type { ReportTexts } from './nl/report.ts';
import type { SlipTexts } from './nl/slip.ts';
import type { StaffTexts } from './nl/staff.ts';
import type { WallTexts } from './nl/wall.ts';
import type { WatchTexts } from './nl/watch.ts';
import type { WijkopgaveTexts } from './nl/wijkopgave.ts';

/** What everybody may read: these parts exist in every language. */
interface ResidentParts {
	front: FrontTexts;
	handover: HandoverTexts;
	ideas: IdeaTexts;
	initiatives: InitiativeTexts;
	kompas: KompasTexts;
	myself: MyselfTexts;
	offline: OfflineTexts;
	pages: PageTexts;
	plan: PlanTexts;
	recount: RecountTexts;
	report: ReportTexts;
	slip: SlipTexts;
	wall: WallTexts;
	wijkopgave: WijkopgaveTexts;
}

/** What staff read: they may know fewer languages, and then they read Dutch. */
interface StaffParts {
	accounts: AccountTexts;
	importing: ImportingTexts;
	planning: PlanningTexts;
	regie: RegieTexts;
	staff: StaffTexts;
	watch: WatchTexts;
}

type Parts = ResidentParts & StaffParts;

const catalogues = import.meta.glob<{ texts: unknown }>([
	'./*/*.ts',
	'!./*/{site,template,practice-words}.ts'
]);

/** One part of what there is to read. */
export async function loadTexts<Part extends keyof Parts>(
	part: Part,
	language: Language
): Promise<Parts[Part]> {
	const fetchCatalogue =
		catalogues[`./${language}/${part}.ts`] ?? catalogues[`./${sourceLanguage}/${part}.ts`];
	if (!fetchCatalogue) throw new Error(`There is no catalogue "${part}"`);
	return (await fetchCatalogue()).texts as Parts[Part];
}
