import { CATALOGUE_FIELDS } from "../../../catalogue/rows"

/** The catalogue answers one fixed set of fields: it is a recording, not a search. */
export const retrieveCatalogueConfig = { defaults: CATALOGUE_FIELDS, isList: true }
