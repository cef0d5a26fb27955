package org.article12.offers.web;

import java.util.List;

import org.article12.core.web.Link;
import org.article12.requests.StatusView;

/**
 * What a centre was asked.
 *
 * @param centre the centre's name
 * @param code the centre's code
 * @param areas the areas that it was asked to take
 * @param status how that stands
 * @param notes until when, or why not, and who said so
 * @param words the centre's words; empty when it wrote none
 * @param refused whether areas came back from it
 * @param acts what the officer can do about it
 */
public record AssignedView(String centre, String code, String areas, StatusView status, List<String> notes,
		String words, boolean refused, List<Link> acts) {
}
