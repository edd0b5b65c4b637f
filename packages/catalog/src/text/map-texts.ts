import type {
  Instrument,
  Methodology,
  MethodologyNode,
  Procedure,
  RatingScale,
  RegionScheme,
  State,
  SurveyLexicon,
} from "@stocktake/model";
import type { FullCatalog } from "./full-catalog.ts";

/** Says what becomes of a text: its key, the English, and whether that is an official name. */
export type MapText = (key: string, english: string, official: boolean) => string;

/**
 * The catalog with every text replaced by what `map` makes of it: the one place that knows where texts stand.
 *
 * A key never changes its meaning. Texts that are the same thing share a key: a node of a methodology that is named for a
 * section of its instrument has the section's.
 */
export function mapTexts(catalog: FullCatalog, map: MapText): FullCatalog {
  const own = (key: string, english: string) => map(key, english, false);
  const titled = <T extends { readonly id: string; readonly title: string }>(kind: string, items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, title: own(`${kind}/${item.id}/title`, item.title) }));
  return {
    ...catalog,
    themes: titled("theme", catalog.themes).map((theme) => ({
      ...theme,
      gist: own(`theme/${theme.id}/gist`, theme.gist),
    })),
    actors: titled("actor", catalog.actors),
    leverageAreas: titled("leverage-area", catalog.leverageAreas),
    entityLabels: titled("entity", catalog.entityLabels),
    facets: titled("facet", catalog.facets).map((facet) => ({
      ...facet,
      gist: own(`facet/${facet.id}/gist`, facet.gist),
      anchors: Object.fromEntries(
        Object.entries(facet.anchors).map(([level, anchor]) => [
          level,
          own(`facet/${facet.id}/anchor/${level}`, anchor),
        ]),
      ) as typeof facet.anchors,
    })),
    instruments: catalog.instruments.map((instrument) => mapInstrument(instrument, map)),
    treaties: catalog.treaties.map((treaty) => ({
      ...treaty,
      title: map(`treaty/${treaty.id}/title`, treaty.title, true),
      short: own(`treaty/${treaty.id}/short`, treaty.short),
    })),
    crosswalks: titled("crosswalk", catalog.crosswalks),
    methodologies: catalog.methodologies.map((methodology) => mapMethodology(methodology, catalog.instruments, own)),
    procedures: catalog.procedures.map((procedure) => mapProcedure(procedure, own)),
    states: catalog.states.map((state) => mapState(state, map)),
    organizations: catalog.organizations.map((organization) => ({
      ...organization,
      name: map(`organization/${organization.id}/name`, organization.name, true),
    })),
    regionSchemes: catalog.regionSchemes.map((scheme) => mapRegionScheme(scheme, map)),
    quantityLexicon: {
      ...catalog.quantityLexicon,
      title: own(`lexicon/${catalog.quantityLexicon.id}/title`, catalog.quantityLexicon.title),
    },
    surveyLexicon: mapSurveyLexicon(catalog.surveyLexicon, own),
  };
}

/** Editions of an instrument share the texts of what they share. */
function mapInstrument(instrument: Instrument, map: MapText): Instrument {
  const { id, symbol, title, provisions, sections, scales, criteria } = instrument;
  const own = (key: string, english: string) => map(key, english, false);
  return {
    ...instrument,
    title: map(`instrument/${id}/title`, title, symbol !== undefined),
    ...(provisions === undefined
      ? {}
      : {
          provisions: provisions.map((provision) => ({
            ...provision,
            gist: own(`provision/${id}/${provision.id}`, provision.gist),
          })),
        }),
    ...(sections === undefined
      ? {}
      : {
          sections: sections.map((section) => ({ ...section, title: own(sectionKey(id, section.id), section.title) })),
        }),
    scales: scales.map((scale) => mapScale(scale, own)),
    criteria: criteria.map((criterion) => ({
      ...criterion,
      title: own(`criterion/${id}/${criterion.id}`, criterion.title),
    })),
  };
}

function sectionKey(instrument: string, section: string): string {
  return `section/${instrument}/${section}`;
}

function mapScale(scale: RatingScale, own: (key: string, english: string) => string): RatingScale {
  return {
    ...scale,
    title: own(`scale/${scale.id}/title`, scale.title),
    levels: scale.levels.map((level) => ({
      ...level,
      title: own(`level/${scale.id}/${level.id}/title`, level.title),
      anchor: own(`level/${scale.id}/${level.id}/anchor`, level.anchor),
    })),
  };
}

function mapMethodology(
  methodology: Methodology,
  instruments: readonly Instrument[],
  own: (key: string, english: string) => string,
): Methodology {
  const { id, title, roots, consequences, instrument } = methodology;
  const sections = new Set(
    instruments
      .find((each) => each.id === instrument.id && each.edition === instrument.edition)
      ?.sections?.map((section) => section.id),
  );
  const mapNode = (node: MethodologyNode): MethodologyNode => {
    const key = sections.has(node.node) ? sectionKey(instrument.id, node.node) : `node/${id}/${node.node}`;
    return {
      ...node,
      ...(node.title === undefined ? {} : { title: own(key, node.title) }),
      ...(node.nodes === undefined ? {} : { nodes: node.nodes.map(mapNode) }),
    };
  };
  return {
    ...methodology,
    ...(title === undefined ? {} : { title: own(`methodology/${id}/title`, title) }),
    roots: roots.map(mapNode),
    ...(consequences === undefined
      ? {}
      : {
          consequences: consequences.map((rule) => ({
            ...rule,
            title: own(`consequence/${id}/${rule.id}`, rule.title),
          })),
        }),
  };
}

/** Versions of a procedure share the texts of the places and steps that they share. */
function mapProcedure(procedure: Procedure, own: (key: string, english: string) => string): Procedure {
  const { id, version, title, actors, states, transitions } = procedure;
  return {
    ...procedure,
    title: own(`procedure/${id}@${version}/title`, title),
    actors: actors.map((actor) => ({ ...actor, title: own(`procedure-actor/${actor.id}`, actor.title) })),
    states: states.map((state) => ({ ...state, title: own(`procedure-state/${id}/${state.id}`, state.title) })),
    transitions: transitions.map(({ guards, ...step }) => ({
      ...step,
      title: own(`procedure-step/${id}/${step.id}`, step.title),
      ...(guards === undefined
        ? {}
        : {
            guards: guards.map((guard) => ({ ...guard, title: own(`procedure-guard/${id}/${guard.id}`, guard.title) })),
          }),
    })),
  };
}

/** The present name has the key of the State; a former one adds the time up to which it was in use. */
function mapState(state: State, map: MapText): State {
  return {
    ...state,
    names: state.names.map((dated) => ({
      ...dated,
      name: map(dated.to === undefined ? `state/${state.id}` : `state/${state.id}/to/${dated.to}`, dated.name, true),
    })),
  };
}

function mapRegionScheme(scheme: RegionScheme, map: MapText): RegionScheme {
  const { id, title, regions, experimental } = scheme;
  return {
    ...scheme,
    title: map(`region-scheme/${id}/title`, title, false),
    regions: regions.map((region) => ({
      ...region,
      name: map(`region/${id}/${region.id}`, region.name, !experimental),
    })),
  };
}

function mapSurveyLexicon(lexicon: SurveyLexicon, own: (key: string, english: string) => string): SurveyLexicon {
  const { id, title, oneState, fromTo, classes } = lexicon;
  return {
    ...lexicon,
    title: own(`lexicon/${id}/title`, title),
    oneState: own(`lexicon/${id}/one-state`, oneState),
    fromTo: own(`lexicon/${id}/from-to`, fromTo),
    classes: classes.map((each) => ({ ...each, word: own(`lexicon/${id}/class/${each.id}`, each.word) })),
  };
}
