package org.article12.centres;

import java.util.Map;

import org.article12.core.CentreCode;

/** How much work each centre has in hand; answered by whoever keeps the assignments. */
public interface CentreLoad {

	/**
	 * The number of assignments that are offered or accepted, by centre; a centre without
	 * any may be missing.
	 */
	Map<CentreCode, Integer> openWork();

}
