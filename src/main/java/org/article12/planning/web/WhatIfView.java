package org.article12.planning.web;

import java.util.List;

import org.article12.core.PageOf;
import org.article12.core.web.PageLinks;

/**
 * What would be otherwise.
 *
 * @param requests how many requests have open areas
 * @param differing how many of them would be routed otherwise
 * @param closed how many of their areas would no longer be without a centre
 * @param opened how many of their areas would newly be without a centre
 * @param coverage levels of the coverage map of which there would be more or fewer
 * @param centres centres that more or fewer requests would be offered to
 * @param differences the requests, page by page
 * @param links the addresses of the pages
 */
record WhatIfView(int requests, int differing, int closed, int opened, List<Figures> coverage, List<Figures> centres,
		PageOf<Line> differences, PageLinks links) {

	/**
	 * A figure now and then.
	 *
	 * @param name what is counted
	 * @param now as it is
	 * @param then as it would be
	 */
	record Figures(String name, int now, int then) {
	}

	/**
	 * A request that would be routed otherwise.
	 *
	 * @param reference the request
	 * @param title its title
	 * @param party the Party that asks
	 * @param areas its areas that would go elsewhere
	 */
	record Line(String reference, String title, String party, List<AreaLine> areas) {
	}

	/**
	 * An area that would go elsewhere.
	 *
	 * @param area the area
	 * @param now the centre that is proposed now; empty for none
	 * @param then the centre that would be proposed; empty for none
	 */
	record AreaLine(String area, String now, String then) {
	}

}
