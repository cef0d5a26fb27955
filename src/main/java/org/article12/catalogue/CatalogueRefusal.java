package org.article12.catalogue;

import org.article12.core.Refusal;

/** Why the catalogue is not changed. */
public enum CatalogueRefusal implements Refusal {

	/** Nothing differs from what is recorded. */
	CATALOGUE_UNCHANGED,
	/** No reason is given. */
	CATALOGUE_WITHOUT_REASON,
	/** Another entry of the kind has the code. */
	CATALOGUE_CODE_TAKEN,
	/** Another entry of the kind has the place. Parameter: what it is called. */
	CATALOGUE_PLACE_TAKEN,
	/** What its code says it is a part of is no heading that is offered. */
	CATALOGUE_WITHOUT_HEADING,
	/** Areas under it are offered: it stays a heading, and is retired after them. */
	CATALOGUE_HAS_PARTS

}
