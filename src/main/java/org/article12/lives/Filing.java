package org.article12.lives;

import java.time.Instant;
import java.util.List;

import org.article12.catalogue.AreaCode;
import org.article12.requests.Answers;
import org.jspecify.annotations.Nullable;

/**
 * What a Party asked for when it submitted, the first time or after a clarification.
 *
 * @param at when it did
 * @param areas the areas of assistance, in their order; never empty in what the portal
 * took
 * @param kind the kind of help; null where it was not answered
 * @param activities the ids of the activities of its plan, as they were chosen
 * @param otherActivity whether it named an activity in words that is not on record
 * @param agreements the other conventions concerned, by their codes in the catalogue
 * @param languages working languages, by ISO 639-1 code
 * @param budget what it estimated the help to cost, in whole US dollars; null where it
 * did not say
 * @param publishable whether it allowed then that a summary is published
 */
public record Filing(Instant at, List<AreaCode> areas, Answers.@Nullable Kind kind, List<String> activities,
		boolean otherActivity, List<String> agreements, List<String> languages, @Nullable Long budget,
		boolean publishable) {

	public Filing {
		areas = List.copyOf(areas);
		activities = List.copyOf(activities);
		agreements = List.copyOf(agreements);
		languages = List.copyOf(languages);
	}

}
