package org.article12.conversations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

import org.article12.assignments.Concern;
import org.article12.assignments.Involvement;
import org.article12.conversations.MessageAudience;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.web.Option;
import org.article12.requests.RequestWords;
import org.springframework.stereotype.Component;

/**
 * Whom a writer may choose as readers, each choice with those who will read it by name.
 */
@Component
class AudienceChoices {

	private final RequestWords words;

	private final MessageViews views;

	AudienceChoices(RequestWords words, MessageViews views) {
		this.words = words;
		this.views = views;
	}

	/**
	 * The choices, from the widest to the narrowest.
	 * @param concerned the centres that are concerned now
	 */
	List<Option> of(Concern concern, CurrentUser writer, SortedSet<CentreCode> concerned) {
		PartyCode party = concern.request().party();
		List<Option> options = new ArrayList<>();
		for (MessageAudience audience : MessageAudience.openTo(concern.standing())) {
			switch (audience) {
				case ALL -> {
					// With no centre it is what comes next.
					if (!concerned.isEmpty()) {
						options.add(new Option(audience.name(), this.words.say("conversations.to.ALL"),
								this.views.readers(audience, concerned, party)));
					}
				}
				case SECRETARIAT_AND_PARTY -> options.add(option(audience.name(), audience, this.views.party(party)));
				case SECRETARIAT_AND_CENTRE -> concerned.stream()
					.filter((centre) -> concern.standing() == Involvement.SECRETARIAT
							|| writer.centre().filter(centre::equals).isPresent())
					.forEach((centre) -> options.add(option(centre.value(), audience, this.words.centre(centre))));
				case SECRETARIAT -> options.add(option(audience.name(), audience, ""));
			}
		}
		return options;
	}

	private Option option(String value, MessageAudience audience, String other) {
		return new Option(value, this.words.say("conversations.to." + audience.name(), other),
				this.words.say("conversations.to." + audience.name() + ".hint"));
	}

}
