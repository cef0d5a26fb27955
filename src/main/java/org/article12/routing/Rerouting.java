package org.article12.routing;

import java.util.List;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * What other rules would make of the requests that wait.
 *
 * @param requests how many wait
 * @param rerouted those that would be routed otherwise, the one received first at the
 * beginning
 * @param asked centres that more or fewer requests would be offered to, by code
 */
public record Rerouting(int requests, List<Rerouted> rerouted, List<Asked> asked) {

	public Rerouting {
		rerouted = List.copyOf(rerouted);
		asked = List.copyOf(asked);
	}

	/** How many would be routed as they are now. */
	public int unchanged() {
		return this.requests - this.rerouted.size();
	}

	/**
	 * A request that would be routed otherwise.
	 *
	 * @param reference its reference
	 * @param title its title
	 * @param party the Party that asks
	 * @param areas its areas that would go elsewhere
	 */
	public record Rerouted(String reference, String title, PartyCode party, List<Moved> areas) {

		public Rerouted {
			areas = List.copyOf(areas);
		}

	}

	/**
	 * An area that would go elsewhere.
	 *
	 * @param area the area
	 * @param now the centre that is proposed now; null for none
	 * @param then the centre that would be proposed; null for none
	 */
	public record Moved(AreaCode area, @Nullable CentreCode now, @Nullable CentreCode then) {
	}

	/**
	 * In how many of the requests that differ a centre is asked.
	 *
	 * @param centre the centre
	 * @param now as things are
	 * @param then as they would be
	 */
	public record Asked(CentreCode centre, int now, int then) {
	}

}
