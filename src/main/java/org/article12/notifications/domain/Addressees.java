package org.article12.notifications.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.article12.accounts.People;
import org.article12.core.ActingFor;
import org.article12.core.PersonId;
import org.article12.desk.Watches;
import org.springframework.stereotype.Component;

/** Finds the people whom {@link WhoIsTold} means. */
@Component
public class Addressees {

	private static final ActingFor SECRETARIAT = new ActingFor.OfSecretariat(false);

	private final People people;

	private final Watches watches;

	Addressees(People people, Watches watches) {
		this.people = people;
		this.watches = watches;
	}

	/** Each person once, whoever acted left out. */
	public Collection<Addressee> of(Announcement happening) {
		Map<PersonId, Addressee> found = new LinkedHashMap<>();
		for (ConcernedPart circle : ConcernedPart.values()) {
			if (happening.told().contains(circle)) {
				of(circle, happening).forEach((one) -> found.putIfAbsent(one.recipient().person(), one));
			}
		}
		Optional.ofNullable(happening.actor()).ifPresent(found::remove);
		return List.copyOf(found.values());
	}

	private List<Addressee> of(ConcernedPart circle, Announcement happening) {
		return switch (circle) {
			case PARTY -> acting(new ActingFor.OfParty(happening.party()));
			case OFFICER -> Stream.concat(officer(happening).stream(), watchers(happening).stream()).toList();
			case NAMED -> officers(happening.named());
			case WATCHERS -> watchers(happening);
			case OFFICERS -> acting(SECRETARIAT);
			case LEADS -> this.people.leads().stream().map((lead) -> new Addressee(lead, SECRETARIAT)).toList();
			case COLLEAGUES ->
				ofCentres(happening).filter((one) -> happening.named().contains(one.recipient().person())).toList();
			case CENTRE, CENTRES -> ofCentres(happening).toList();
		};
	}

	private Stream<Addressee> ofCentres(Announcement happening) {
		return happening.centres()
			.stream()
			.sorted()
			.flatMap((centre) -> acting(new ActingFor.OfCentre(centre)).stream());
	}

	private List<Addressee> officer(Announcement happening) {
		List<Addressee> all = acting(SECRETARIAT);
		List<Addressee> taken = all.stream()
			.filter((one) -> one.recipient().person().equals(happening.officer()))
			.toList();
		return taken.isEmpty() ? all : taken;
	}

	private List<Addressee> watchers(Announcement happening) {
		Set<PersonId> watchers = this.watches.of(happening.request());
		return watchers.isEmpty() ? List.of() : officers(watchers);
	}

	private List<Addressee> officers(Set<PersonId> which) {
		return acting(SECRETARIAT).stream().filter((one) -> which.contains(one.recipient().person())).toList();
	}

	private List<Addressee> acting(ActingFor body) {
		return this.people.actingFor(body).stream().map((recipient) -> new Addressee(recipient, body)).toList();
	}

}
