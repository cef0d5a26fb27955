package org.article12.planning.domain;

import org.article12.requests.RequestReference;
import org.article12.routing.Need;

/**
 * What a request still waits for.
 *
 * @param reference the request
 * @param title its title
 * @param need its open areas, with what routing has to know of the request
 */
public record OpenNeed(RequestReference reference, String title, Need need) {
}
