package org.article12.notifications.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.article12.accounts.People;
import org.article12.accounts.Recipient;
import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.PersonId;
import org.article12.desk.Watches;
import org.jspecify.annotations.Nullable;
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
		Circles circles = new Circles(happening);
		Map<PersonId, Addressee> found = new LinkedHashMap<>();
		for (ConcernedPart circle : ConcernedPart.values()) {
			if (happening.told().contains(circle)) {
				circles.of(circle).forEach((one) -> found.putIfAbsent(one.recipient().person(), one));
			}
		}
		Optional.ofNullable(happening.actor()).ifPresent(found::remove);
		return List.copyOf(found.values());
	}

	private static List<Addressee> addressees(List<Recipient> people, ActingFor body) {
		return people.stream().map((recipient) -> new Addressee(recipient, body)).toList();
	}

	/** Those whom something concerns; each body's people are asked for once. */
	private final class Circles {

		private final Announcement happening;

		private @Nullable List<Addressee> secretariat;

		Circles(Announcement happening) {
			this.happening = happening;
		}

		List<Addressee> of(ConcernedPart circle) {
			return switch (circle) {
				case PARTY -> acting(new ActingFor.OfParty(this.happening.party()));
				case OFFICER -> Stream.concat(officer().stream(), watchers().stream()).toList();
				case NAMED -> officers(this.happening.named());
				case WATCHERS -> watchers();
				case OFFICERS -> secretariat();
				case LEADS -> addressees(Addressees.this.people.leads(), SECRETARIAT);
				case COLLEAGUES ->
					centres().filter((one) -> this.happening.named().contains(one.recipient().person())).toList();
				case CENTRE, CENTRES -> centres().toList();
			};
		}

		private Stream<Addressee> centres() {
			Map<CentreCode, List<Recipient>> people = Addressees.this.people.actingForCentres(this.happening.centres());
			return this.happening.centres()
				.stream()
				.sorted()
				.flatMap((centre) -> addressees(people.getOrDefault(centre, List.of()), new ActingFor.OfCentre(centre))
					.stream());
		}

		private List<Addressee> officer() {
			List<Addressee> taken = secretariat().stream()
				.filter((one) -> one.recipient().person().equals(this.happening.officer()))
				.toList();
			return taken.isEmpty() ? secretariat() : taken;
		}

		private List<Addressee> watchers() {
			return officers(Addressees.this.watches.of(this.happening.request()));
		}

		private List<Addressee> officers(Set<PersonId> which) {
			return which.isEmpty() ? List.of()
					: secretariat().stream().filter((one) -> which.contains(one.recipient().person())).toList();
		}

		private List<Addressee> secretariat() {
			List<Addressee> all = this.secretariat;
			if (all == null) {
				all = acting(SECRETARIAT);
				this.secretariat = all;
			}
			return all;
		}

		private List<Addressee> acting(ActingFor body) {
			return addressees(Addressees.this.people.actingFor(body), body);
		}

	}

}
