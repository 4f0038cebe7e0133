/** What somebody asks with a form about a wijkopgave. */
import { readField, readLines, type FormFields } from '#lib/domain/form.ts';
import { readEuros } from '#lib/domain/wijkopgave/cents.ts';
import {
	isPlanAct,
	planDataSchemas,
	type PlanActKind,
	type PlanBrings
} from '#lib/domain/wijkopgave/plan-data.ts';
import { textsOf, type PlanTexts } from '#lib/domain/wijkopgave/plan-texts.ts';
import type { PlanRefusal } from '#lib/domain/wijkopgave/refuse-plan.ts';

export interface ReadAct {
	id: string;
	brings: PlanBrings;
	texts: PlanTexts;
	reason: string;
	basedOn: number;
}

/** What a form of each kind brings. Sources and releases are made by the server, of what is there. */
type Written = Exclude<PlanActKind, 'addSource' | 'release'>;
const readers: Record<Written, (read: (name: string) => string) => unknown> = {
	begin: (read) => ({ wijk: read('wijk'), from: Number(read('from')), to: Number(read('to')) }),
	removeSource: (read) => ({ source: read('source') }),
	writeAmbition: () => null,
	addOpgave: (read) => ({ opgave: read('opgave'), from: readFrom(read('from')) }),
	changeOpgave: (read) => ({ opgave: read('opgave') }),
	removeOpgave: (read) => ({ opgave: read('opgave') }),
	addProject: readProject,
	changeProject: readProject,
	removeProject: (read) => ({ project: read('project'), opgave: read('opgave') }),
	hideSentence: (read) => ({ opgave: read('opgave'), sentence: read('sentence') }),
	discard: () => null,
	showSentence: (read) => ({ opgave: read('opgave'), sentence: read('sentence') })
};

const isWritten = (kind: string): kind is Written => Object.hasOwn(readers, kind);

/** Of the act that a form makes: each form of a page makes another one. Null: no form of ours sent this. */
export function readActId(fields: FormFields): string | null {
	const [id, form, draft] = ['id', 'form', 'draft'].map((name) => readField(fields, name));
	const told = [id, form, draft].filter((one) => one !== '').join(' ');
	return /^[\da-f-]{36}( [\w .-]{1,160})?$/.test(told) ? told : null;
}

/** A refusal by name, where a person can put it right. Null: no form of ours sent this. */
export function readPlanForm(fields: FormFields): ReadAct | PlanRefusal | null {
	const read = (name: string) => readField(fields, name);
	const kind = read('kind');
	const id = readActId(fields);
	if (id === null) return null;
	if (kind === '') return 'act-missing';
	// Also of what is no act of any wijkopgave, such as giving a counted sentence other words.
	if (!isPlanAct(kind) || !isWritten(kind)) return 'act-not-possible';
	const amount = readEuros(read('cents'));
	if (typeof amount === 'string') return amount;
	const data = planDataSchemas[kind].safeParse(readers[kind](read));
	if (!data.success) return null;
	const names = textsOf[kind] ?? [];
	const texts = Object.fromEntries(
		names.map((name) => [
			name,
			name === 'partners' ? readLines(fields, name).join('\n') : read(name)
		])
	);
	const brings = { kind, data: data.data } as PlanBrings;
	return { id, brings, texts, reason: read('reason'), basedOn: Number(read('basedOn')) };
}

/** A section of the draft of a source; empty: from no evening. */
export const valueOfPriority = (source: string, section: string) => `${source} ${section}`;

function readFrom(value: string): { source: string; section: string } | null {
	const [source = '', section = ''] = value.split(' ');
	return value === '' ? null : { source, section };
}

function readProject(read: (name: string) => string) {
	const orNone = (name: string) => read(name) || null;
	const year = read('year');
	return {
		...{ project: read('project'), opgave: read('opgave'), kind: read('sort') },
		...{ leader: read('leaderKind'), askedOn: orNone('askedOn') },
		...{ start: orNone('start'), end: orNone('end'), cents: readEuros(read('cents')) },
		...{ year: year === '' ? null : Number(year), cover: read('cover'), nextOn: orNone('nextOn') }
	};
}
