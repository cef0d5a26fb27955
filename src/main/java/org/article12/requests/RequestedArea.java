package org.article12.requests;

import java.time.LocalDate;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.jspecify.annotations.Nullable;

/**
 * One area of a request, and where it stands.
 *
 * @param area the area of assistance
 * @param status where it stands
 * @param centre the centre that was asked or works on it
 * @param answerDueOn until when that centre may answer
 * @param unserved why no centre will work on it
 * @param unservedWords the officer's words on that
 * @param reported whether the centre has reported delivery
 * @param workDueOn when the next milestone of the centre's work is due
 */
public record RequestedArea(AreaCode area, AreaStatus status, @Nullable CentreCode centre,
		@Nullable LocalDate answerDueOn, @Nullable UnservedCode unserved, String unservedWords, boolean reported,
		@Nullable LocalDate workDueOn) {
}
