/**
 * The children that elements may have, in the order in which they have to stand, of all elements that
 * the files use: ECMA-376, Part 1. A child stands once at most, unless `many` names it. An element that
 * is not in this table may not be used: PowerPoint offers to repair what is not as the schema has it.
 */
interface Children {
	/** Names in their order; those of one place, of which one may stand there, are joined by `|`. */
	order: readonly string[];
	/** Those of `order` that may stand several times, and among each other in any order. */
	many?: readonly string[];
	/** Those that have to be there. */
	need?: readonly string[];
}

const FILL = 'a:noFill|a:solidFill|a:pattFill';
const COLOUR = 'a:srgbClr|a:schemeClr';
const EFFECT = 'a:effectLst';
const TREE = ['p:sp', 'p:grpSp', 'p:cxnSp'];
const RUNS = ['a:r', 'a:br'];
const PATH = ['a:moveTo', 'a:lnTo', 'a:arcTo', 'a:close'];
const FONT = ['a:latin', 'a:ea', 'a:cs'];
const SCHEME = [
	...['a:dk1', 'a:lt1', 'a:dk2', 'a:lt2'],
	...[1, 2, 3, 4, 5, 6].map((n) => `a:accent${n}`),
	...['a:hlink', 'a:folHlink'],
];

const all = (order: readonly string[], rest: Partial<Children> = {}): Children => ({
	order,
	need: order,
	...rest,
});
const one = (choice: string): Children => ({ order: [choice] });
const NONE: Children = { order: [] };
const PARAGRAPH: Children = { order: ['a:spcBef', 'a:buNone', 'a:defRPr'] };

/** Elements that hold text alone, or nothing, have no children. */
export const CHILDREN: Readonly<Record<string, Children>> = {
	// PresentationML: chapter 19.
	'p:presentation': {
		order: [
			'p:sldMasterIdLst',
			'p:notesMasterIdLst',
			'p:sldIdLst',
			'p:sldSz',
			'p:notesSz',
			'p:defaultTextStyle',
		],
		need: ['p:sldMasterIdLst', 'p:notesSz'],
	},
	'p:sldMasterIdLst': { order: ['p:sldMasterId'], many: ['p:sldMasterId'] },
	'p:notesMasterIdLst': all(['p:notesMasterId']),
	'p:sldIdLst': { order: ['p:sldId'], many: ['p:sldId'] },
	'p:sldLayoutIdLst': { order: ['p:sldLayoutId'], many: ['p:sldLayoutId'] },
	'p:sldMasterId': NONE,
	'p:notesMasterId': NONE,
	'p:sldId': NONE,
	'p:sldLayoutId': NONE,
	'p:sldSz': NONE,
	'p:notesSz': NONE,
	'p:defaultTextStyle': { order: ['a:defPPr', 'a:lvl1pPr'] },
	'p:sldMaster': {
		order: ['p:cSld', 'p:clrMap', 'p:sldLayoutIdLst', 'p:txStyles'],
		need: ['p:cSld', 'p:clrMap'],
	},
	'p:sldLayout': { order: ['p:cSld', 'p:clrMapOvr'], need: ['p:cSld'] },
	'p:sld': { order: ['p:cSld', 'p:clrMapOvr'], need: ['p:cSld'] },
	'p:notes': { order: ['p:cSld', 'p:clrMapOvr'], need: ['p:cSld'] },
	'p:notesMaster': {
		order: ['p:cSld', 'p:clrMap', 'p:notesStyle'],
		need: ['p:cSld', 'p:clrMap'],
	},
	'p:cSld': { order: ['p:bg', 'p:spTree'], need: ['p:spTree'] },
	'p:bg': all(['p:bgPr']),
	'p:bgPr': { order: [FILL, EFFECT], need: [] },
	'p:clrMap': NONE,
	'p:clrMapOvr': all(['a:masterClrMapping']),
	'p:txStyles': { order: ['p:titleStyle', 'p:bodyStyle', 'p:otherStyle'] },
	'p:titleStyle': { order: ['a:defPPr', 'a:lvl1pPr'] },
	'p:bodyStyle': { order: ['a:defPPr', 'a:lvl1pPr'] },
	'p:otherStyle': { order: ['a:defPPr', 'a:lvl1pPr'] },
	'p:notesStyle': { order: ['a:defPPr', 'a:lvl1pPr'] },
	'p:spTree': {
		order: ['p:nvGrpSpPr', 'p:grpSpPr', ...TREE],
		many: TREE,
		need: ['p:nvGrpSpPr', 'p:grpSpPr'],
	},
	'p:grpSp': {
		order: ['p:nvGrpSpPr', 'p:grpSpPr', ...TREE],
		many: TREE,
		need: ['p:nvGrpSpPr', 'p:grpSpPr'],
	},
	'p:nvGrpSpPr': all(['p:cNvPr', 'p:cNvGrpSpPr', 'p:nvPr']),
	'p:grpSpPr': { order: ['a:xfrm', FILL, EFFECT] },
	'p:sp': {
		order: ['p:nvSpPr', 'p:spPr', 'p:style', 'p:txBody'],
		need: ['p:nvSpPr', 'p:spPr'],
	},
	'p:nvSpPr': all(['p:cNvPr', 'p:cNvSpPr', 'p:nvPr']),
	'p:cxnSp': { order: ['p:nvCxnSpPr', 'p:spPr'], need: ['p:nvCxnSpPr', 'p:spPr'] },
	'p:nvCxnSpPr': all(['p:cNvPr', 'p:cNvCxnSpPr', 'p:nvPr']),
	'p:cNvPr': { order: ['a:hlinkClick', 'a:extLst'] },
	'p:cNvSpPr': { order: ['a:spLocks'] },
	'p:cNvCxnSpPr': NONE,
	'p:cNvGrpSpPr': NONE,
	'p:nvPr': { order: ['p:ph'] },
	'p:ph': NONE,
	'p:spPr': { order: ['a:xfrm', 'a:custGeom|a:prstGeom', FILL, 'a:ln', EFFECT] },
	'p:txBody': {
		order: ['a:bodyPr', 'a:lstStyle', 'a:p'],
		many: ['a:p'],
		need: ['a:bodyPr', 'a:p'],
	},
	// DrawingML: chapters 20.1 and 21.1.
	'a:xfrm': { order: ['a:off', 'a:ext', 'a:chOff', 'a:chExt'] },
	'a:off': NONE,
	'a:chOff': NONE,
	'a:chExt': NONE,
	'a:prstGeom': { order: ['a:avLst'] },
	'a:avLst': NONE,
	'a:custGeom': {
		order: ['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst', 'a:rect', 'a:pathLst'],
		need: ['a:pathLst'],
	},
	'a:gdLst': NONE,
	'a:ahLst': NONE,
	'a:cxnLst': NONE,
	'a:rect': NONE,
	'a:pathLst': { order: ['a:path'], many: ['a:path'], need: ['a:path'] },
	'a:path': { order: PATH, many: PATH, need: ['a:moveTo'] },
	'a:moveTo': all(['a:pt']),
	'a:lnTo': all(['a:pt']),
	'a:arcTo': NONE,
	'a:close': NONE,
	'a:pt': NONE,
	'a:noFill': NONE,
	'a:solidFill': one(COLOUR),
	'a:pattFill': all(['a:fgClr', 'a:bgClr']),
	'a:fgClr': one(COLOUR),
	'a:bgClr': one(COLOUR),
	'a:srgbClr': { order: ['a:alpha'] },
	'a:schemeClr': { order: ['a:alpha'] },
	'a:alpha': NONE,
	'a:ln': { order: [FILL, 'a:prstDash', 'a:round|a:bevel|a:miter', 'a:headEnd', 'a:tailEnd'] },
	'a:prstDash': NONE,
	'a:round': NONE,
	'a:effectLst': { order: ['a:glow'] },
	'a:glow': one(COLOUR),
	'a:spLocks': NONE,
	'a:extLst': { order: ['a:ext'], many: ['a:ext'] },
	'a:bodyPr': { order: ['a:prstTxWarp', 'a:noAutofit|a:normAutofit|a:spAutoFit'] },
	'a:noAutofit': NONE,
	'a:normAutofit': NONE,
	'a:lstStyle': NONE,
	'a:p': { order: ['a:pPr', ...RUNS, 'a:endParaRPr'], many: RUNS },
	'a:pPr': PARAGRAPH,
	'a:lvl1pPr': PARAGRAPH,
	'a:defPPr': PARAGRAPH,
	'a:spcBef': all(['a:spcPts']),
	'a:spcPts': NONE,
	'a:buNone': NONE,
	'a:r': { order: ['a:rPr', 'a:t'], need: ['a:t'] },
	'a:br': { order: ['a:rPr'] },
	'a:t': NONE,
	'a:rPr': { order: ['a:ln', FILL, EFFECT, ...FONT, 'a:hlinkClick'] },
	'a:defRPr': { order: ['a:ln', FILL, EFFECT, ...FONT, 'a:hlinkClick'] },
	'a:hlinkClick': NONE,
	'a:latin': NONE,
	'a:ea': NONE,
	'a:cs': NONE,
	'a:masterClrMapping': NONE,
	'a:theme': {
		order: ['a:themeElements', 'a:objectDefaults', 'a:extraClrSchemeLst', 'a:custClrLst'],
		need: ['a:themeElements'],
	},
	'a:themeElements': all(['a:clrScheme', 'a:fontScheme', 'a:fmtScheme']),
	'a:objectDefaults': NONE,
	'a:extraClrSchemeLst': NONE,
	'a:custClrLst': { order: ['a:custClr'], many: ['a:custClr'] },
	'a:custClr': one(COLOUR),
	'a:clrScheme': all(SCHEME),
	...Object.fromEntries(SCHEME.map((name) => [name, one(COLOUR)])),
	'a:fontScheme': all(['a:majorFont', 'a:minorFont']),
	'a:majorFont': all(FONT),
	'a:minorFont': all(FONT),
	'a:fmtScheme': all(['a:fillStyleLst', 'a:lnStyleLst', 'a:effectStyleLst', 'a:bgFillStyleLst']),
	'a:fillStyleLst': { order: [FILL], many: FILL.split('|') },
	'a:bgFillStyleLst': { order: [FILL], many: FILL.split('|') },
	'a:lnStyleLst': { order: ['a:ln'], many: ['a:ln'] },
	'a:effectStyleLst': { order: ['a:effectStyle'], many: ['a:effectStyle'] },
	'a:effectStyle': all([EFFECT]),
	'adec:decorative': NONE,
};

/** `a:ext` is a size in a place, and elsewhere holds what an extension brings. */
const EXTENSION: Children = { order: ['adec:decorative'] };

/**
 * What is wrong with an element's children; `null` if nothing is.
 *
 * @param parent the element that it stands in
 * @param children their names, in their order
 */
export function misplaced(
	name: string,
	parent: string,
	children: readonly string[],
): string | null {
	const rule = name === 'a:ext' ? (parent === 'a:extLst' ? EXTENSION : NONE) : CHILDREN[name];
	if (!rule) return `${name} is not in the table of elements`;
	const { order, many = [], need = [] } = rule;
	const placeOf = (child: string) => order.findIndex((names) => names.split('|').includes(child));
	// What may stand among each other shares a place: that of the first.
	const shared = Math.min(...many.map(placeOf));
	let reached = -1;
	for (const child of children) {
		const repeats = many.includes(child);
		const place = repeats ? shared : placeOf(child);
		if (place < 0) return `${name} may not hold ${child}`;
		if (place < reached || (place === reached && !repeats))
			return `${child} stands too late in ${name}, or twice`;
		reached = place;
	}
	const has = (names: string) => names.split('|').some((each) => children.includes(each));
	const missing = need.find((names) => !has(names));
	return missing ? `${name} lacks ${missing}` : null;
}
