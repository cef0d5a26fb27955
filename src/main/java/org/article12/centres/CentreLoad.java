package org.article12.centres;

import java.util.Map;

import org.article12.core.CentreCode;

/**
 * How much work each centre has in hand and what it has done; answered by whoever keeps
 * the assignments. The very same map is handed out until something changes.
 */
public interface CentreLoad {

	/**
	 * The number of assignments that are offered or accepted, by centre; a centre without
	 * any may be missing.
	 */
	Map<CentreCode, Integer> openWork();

	/**
	 * What each centre has done up to the end of yesterday; a centre without any history
	 * may be missing.
	 */
	Map<CentreCode, Track> tracks();

}
