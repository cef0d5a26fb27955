package org.article12.notifications.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.accounts.People;
import org.article12.accounts.Recipient;
import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.PersonId;
import org.article12.desk.Watches;
import org.article12.requests.RequestId;
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

	/**
	 * Each person once for each of these, whoever acted left out. However many they are,
	 * each body's people and those who watch are asked for once.
	 */
	public List<Concerned> of(Collection<Announcement> happenings) {
		Asked asked = new Asked(happenings);
		return happenings.stream()
			.flatMap((happening) -> of(happening, new Circles(happening, asked)).stream()
				.map((one) -> new Concerned(happening, one)))
			.toList();
	}

	private static Collection<Addressee> of(Announcement happening, Circles circles) {
		Map<PersonId, Addressee> found = new LinkedHashMap<>();
		for (ConcernedPart circle : ConcernedPart.values()) {
			if (happening.told().contains(circle)) {
				circles.of(circle).forEach((one) -> found.putIfAbsent(one.recipient().person(), one));
			}
		}
		Optional.ofNullable(happening.actor()).ifPresent(found::remove);
		return found.values();
	}

	private static List<Addressee> addressees(List<Recipient> people, ActingFor body) {
		return people.stream().map((recipient) -> new Addressee(recipient, body)).toList();
	}

	/** What was asked for, once for all that is told together. */
	private final class Asked {

		private final Collection<Announcement> happenings;

		private final Map<ActingFor, List<Recipient>> people = new HashMap<>();

		private @Nullable Map<CentreCode, List<Recipient>> centres;

		private @Nullable Map<RequestId, Set<PersonId>> watches;

		Asked(Collection<Announcement> happenings) {
			this.happenings = happenings;
		}

		List<Recipient> actingFor(ActingFor body) {
			return this.people.computeIfAbsent(body, Addressees.this.people::actingFor);
		}

		List<Recipient> actingFor(CentreCode centre) {
			Map<CentreCode, List<Recipient>> known = this.centres;
			if (known == null) {
				known = Addressees.this.people.actingForCentres(this.happenings.stream()
					.flatMap((happening) -> happening.centres().stream())
					.collect(Collectors.toSet()));
				this.centres = known;
			}
			return known.getOrDefault(centre, List.of());
		}

		Set<PersonId> watching(RequestId request) {
			Map<RequestId, Set<PersonId>> known = this.watches;
			if (known == null) {
				known = Addressees.this.watches
					.of(this.happenings.stream().map(Announcement::request).collect(Collectors.toSet()));
				this.watches = known;
			}
			return known.getOrDefault(request, Set.of());
		}

	}

	/** Those whom something concerns. */
	private final class Circles {

		private final Announcement happening;

		private final Asked asked;

		Circles(Announcement happening, Asked asked) {
			this.happening = happening;
			this.asked = asked;
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
			return this.happening.centres()
				.stream()
				.sorted()
				.flatMap((centre) -> addressees(this.asked.actingFor(centre), new ActingFor.OfCentre(centre)).stream());
		}

		private List<Addressee> officer() {
			List<Addressee> taken = secretariat().stream()
				.filter((one) -> one.recipient().person().equals(this.happening.officer()))
				.toList();
			return taken.isEmpty() ? secretariat() : taken;
		}

		private List<Addressee> watchers() {
			return officers(this.asked.watching(this.happening.request()));
		}

		private List<Addressee> officers(Set<PersonId> which) {
			return which.isEmpty() ? List.of()
					: secretariat().stream().filter((one) -> which.contains(one.recipient().person())).toList();
		}

		private List<Addressee> secretariat() {
			return acting(SECRETARIAT);
		}

		private List<Addressee> acting(ActingFor body) {
			return addressees(this.asked.actingFor(body), body);
		}

	}

}
