package org.article12.site.web;

import java.util.List;

import org.article12.centres.CentreStatus;
import org.article12.parties.Region;

/**
 * A centre in the list of centres.
 *
 * @param code its code
 * @param name the name under which it was nominated
 * @param nameToday the name that it goes by today
 * @param region the region that nominated it
 * @param city where it is today
 * @param country the name of its host Party
 * @param languages the names of its working languages
 * @param status its standing with the COP
 * @param active whether work may be offered to it
 */
record CentreLine(String code, String name, String nameToday, Region region, String city, String country,
		List<String> languages, CentreStatus status, boolean active) {
}
