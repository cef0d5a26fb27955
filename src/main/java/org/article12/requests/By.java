package org.article12.requests;

import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who does something to a request, with name and body as of that moment, as the history
 * keeps them.
 *
 * @param actor in which part
 * @param person the person; none for the calendar
 * @param name the person's name
 * @param body the name of the body that the person acts for
 * @param party the Party that the person acts for
 * @param centre the centre that the person acts for
 */
public record By(Actor actor, @Nullable PersonId person, String name, String body, @Nullable PartyCode party,
		@Nullable CentreCode centre) {

	private static final String PORTAL = "Article 12";

	/** A person who uses the portal. */
	public static By user(CurrentUser user) {
		return switch (user.membership().actingFor()) {
			case ActingFor.OfParty(PartyCode party) ->
				new By(Actor.PARTY, user.id(), user.name(), user.body(), party, null);
			case ActingFor.OfCentre(CentreCode centre) ->
				new By(Actor.CENTRE, user.id(), user.name(), user.body(), null, centre);
			case ActingFor.OfSecretariat _ ->
				new By(Actor.SECRETARIAT, user.id(), user.name(), user.body(), null, null);
		};
	}

	/** The calendar, when a date has passed. */
	public static By calendar() {
		return new By(Actor.CALENDAR, null, PORTAL, PORTAL, null, null);
	}

}
