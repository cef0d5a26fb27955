package org.article12.offers;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.article12.core.PartyCode;
import org.article12.core.WorkingLanguage;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.requests.RequestRecord;
import org.springframework.stereotype.Component;

/** In which languages help can be given. */
@Component
public class LanguagesOfRequests {

	private final Parties parties;

	LanguagesOfRequests(Parties parties) {
		this.parties = parties;
	}

	/** Those of a request. */
	public Set<WorkingLanguage> of(RequestRecord request) {
		return of(request.party(), request.answers().need().languages());
	}

	private Set<WorkingLanguage> of(PartyCode party, Collection<String> named) {
		return of(this.parties.find(party), named);
	}

	/** Those that a request names; where it names none, the one of its Party. */
	public Set<WorkingLanguage> of(Party party, Collection<String> named) {
		return of(Optional.of(party), named);
	}

	private static Set<WorkingLanguage> of(Optional<Party> party, Collection<String> named) {
		Set<WorkingLanguage> languages = EnumSet.noneOf(WorkingLanguage.class);
		named.forEach((code) -> WorkingLanguage.of(code).ifPresent(languages::add));
		if (languages.isEmpty()) {
			party.flatMap((known) -> WorkingLanguage.of(known.officialUnLanguage())).ifPresent(languages::add);
		}
		return languages;
	}

}
