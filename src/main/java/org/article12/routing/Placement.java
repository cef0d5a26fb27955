package org.article12.routing;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;

/**
 * What a proposal comes to, without its evidence: for when very many are compared.
 *
 * @param centres which centre takes each area; areas that are missing are gaps
 */
public record Placement(SortedMap<AreaCode, CentreCode> centres) {

	public Placement {
		centres = Collections.unmodifiableSortedMap(new TreeMap<>(centres));
	}

}
