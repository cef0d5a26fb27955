package org.article12.requests;

import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who does something to a request, as the record keeps it: of which kind, for which Party
 * or centre by its code, and by which name as of that moment. What the body is called is
 * said when it is read, in the reader's language.
 *
 * @param actor in which part
 * @param person the person; none for the calendar
 * @param name the person's name; empty for the calendar
 * @param party the Party that the person acts for
 * @param centre the centre that the person acts for
 */
public record RecordedActor(Actor actor, @Nullable PersonId person, String name, @Nullable PartyCode party,
		@Nullable CentreCode centre) {

	/** A person who uses the portal. */
	public static RecordedActor user(CurrentUser user) {
		return switch (user.membership().actingFor()) {
			case ActingFor.OfParty(PartyCode party) ->
				new RecordedActor(Actor.PARTY, user.id(), user.name(), party, null);
			case ActingFor.OfCentre(CentreCode centre) ->
				new RecordedActor(Actor.CENTRE, user.id(), user.name(), null, centre);
			case ActingFor.OfSecretariat _ -> new RecordedActor(Actor.SECRETARIAT, user.id(), user.name(), null, null);
		};
	}

	/** The calendar, when a date has passed. */
	public static RecordedActor calendar() {
		return new RecordedActor(Actor.CALENDAR, null, "", null, null);
	}

	/** As it is stored. */
	public static RecordedActor stored(Actor actor, @Nullable String code, @Nullable PersonId person, String name) {
		return new RecordedActor(actor, person, name,
				(actor == Actor.PARTY && code != null) ? new PartyCode(code) : null,
				(actor == Actor.CENTRE && code != null) ? new CentreCode(code) : null);
	}

	/** The body that the person acted for; none for the calendar. */
	public @Nullable ActingFor actingFor() {
		PartyCode ofParty = this.party;
		CentreCode ofCentre = this.centre;
		return (ofParty != null) ? new ActingFor.OfParty(ofParty)
				: (ofCentre != null) ? new ActingFor.OfCentre(ofCentre)
						: (this.actor == Actor.SECRETARIAT) ? new ActingFor.OfSecretariat(false) : null;
	}

	/** The code of the Party or centre. */
	public @Nullable String code() {
		PartyCode ofParty = this.party;
		CentreCode ofCentre = this.centre;
		return (ofParty != null) ? ofParty.value() : (ofCentre != null) ? ofCentre.value() : null;
	}

}
