package org.article12.routing;

import java.util.List;

import org.article12.core.PageOf;
import org.article12.core.web.PageLinks;

/**
 * What other rules, or other centres, would make of the requests that wait.
 *
 * @param requests how many wait
 * @param differing how many of them would be routed otherwise
 * @param unchanged how many would be routed as they are now
 * @param asked centres that more or fewer requests would be offered to
 * @param rerouted the requests that differ, page by page
 * @param links the addresses of the pages
 */
public record ReroutingView(int requests, int differing, int unchanged, List<Figures> asked, PageOf<Line> rerouted,
		PageLinks links) {

	/**
	 * A figure now and then.
	 *
	 * @param name what is counted
	 * @param now as it is
	 * @param then as it would be
	 */
	public record Figures(String name, int now, int then) {
	}

	/**
	 * A request that would be routed otherwise.
	 *
	 * @param reference the request
	 * @param title its title
	 * @param party the Party that asks
	 * @param areas its areas that would go elsewhere
	 */
	public record Line(String reference, String title, String party, List<AreaLine> areas) {
	}

	/**
	 * An area that would go elsewhere.
	 *
	 * @param area the area
	 * @param now the centre that is proposed now; empty for none
	 * @param then the centre that would be proposed; empty for none
	 */
	public record AreaLine(String area, String now, String then) {
	}

}
