package org.article12.notifications.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.article12.accounts.People;
import org.article12.accounts.Recipient;
import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.deadlines.Stage;
import org.article12.desk.Watches;
import org.article12.requests.Act;
import org.article12.requests.Actor;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Those concerned are told, never whoever acted, never who may not read it. */
class WhoIsToldTests implements People, Watches {

	private static final ActingFor PARTY = new ActingFor.OfParty(new PartyCode("SEN"));

	private static final ActingFor SECRETARIAT = new ActingFor.OfSecretariat(false);

	private static final CentreCode DAKAR = new CentreCode("SCRC-SN");

	private static final CentreCode ALGIERS = new CentreCode("SCRC-DZ");

	private final Map<ActingFor, List<Recipient>> people = new HashMap<>();

	private Set<PersonId> watching = Set.of();

	private final Recipient focalPoint = add("focal point", PARTY);

	private final Recipient colleague = add("colleague", PARTY);

	private final Recipient officer = add("officer", SECRETARIAT);

	private final Recipient administrator = add("administrator", SECRETARIAT);

	private final Recipient dakar = add("Dakar", new ActingFor.OfCentre(DAKAR));

	private final Recipient algiers = add("Algiers", new ActingFor.OfCentre(ALGIERS));

	@ParameterizedTest
	@EnumSource
	void nobodyIsToldOfAnActWhoDoesNotReadIt(Act act) {
		assertThat(WhoIsTold.within(act.audience())).containsAll(WhoIsTold.of(act));
	}

	@ParameterizedTest
	@EnumSource
	void whoeverActedIsNotTold(Act act) {
		for (Recipient actor : List.of(this.focalPoint, this.officer, this.dakar)) {
			assertThat(told(WhoIsTold.of(act), actor, null, Set.of(DAKAR))).doesNotContain(actor);
		}
	}

	@ParameterizedTest
	@EnumSource
	void aCentreThatIsNotConcernedIsNotTold(Act act) {
		assertThat(told(WhoIsTold.of(act), this.officer, null, Set.of(DAKAR))).doesNotContain(this.algiers);
	}

	@Test
	void othersOfTheSamePartyAreToldOfWhatOneOfThemDid() {
		assertThat(told(WhoIsTold.of(Act.SUBMIT), this.focalPoint, null, Set.of()))
			.containsExactlyInAnyOrder(this.colleague, this.officer, this.administrator);
	}

	@Test
	void theOfficerWhoTookTheRequestIsToldAndUntilThenAll() {
		assertThat(told(WhoIsTold.of(Act.ANSWER), this.focalPoint, this.officer, Set.of()))
			.containsExactlyInAnyOrder(this.colleague, this.officer);
		assertThat(told(WhoIsTold.of(Act.ANSWER), this.focalPoint, null, Set.of()))
			.containsExactlyInAnyOrder(this.colleague, this.officer, this.administrator);
	}

	@Test
	void anOfferIsToldToItsCentreAlone() {
		assertThat(told(WhoIsTold.of(Act.OFFER), this.officer, this.officer, Set.of(DAKAR)))
			.containsExactlyInAnyOrder(this.focalPoint, this.colleague, this.dakar);
	}

	@Test
	void aDateIsToldToWhoeverHasTheTurnAndOncePassedToTheLeadAsWell() {
		assertThat(WhoIsTold.of(Actor.CENTRE, Stage.SOON)).containsExactly(ConcernedPart.CENTRE);
		assertThat(WhoIsTold.of(Actor.CENTRE, Stage.TODAY)).containsExactly(ConcernedPart.CENTRE);
		assertThat(told(WhoIsTold.of(Actor.CENTRE, Stage.PASSED), null, this.officer, Set.of(DAKAR)))
			.containsExactlyInAnyOrder(this.dakar, this.administrator);
		assertThat(told(WhoIsTold.of(Actor.SECRETARIAT, Stage.SOON), null, this.officer, Set.of()))
			.containsExactly(this.officer);
	}

	@Test
	void whoActsForTwoBodiesIsToldOnce() {
		this.people.computeIfAbsent(SECRETARIAT, (_) -> List.of());
		this.people.put(SECRETARIAT, List.of(this.officer, this.focalPoint));
		assertThat(told(WhoIsTold.of(Act.SUBMIT), null, null, Set.of())).doesNotHaveDuplicates()
			.containsExactlyInAnyOrder(this.focalPoint, this.colleague, this.officer);
	}

	@Test
	void whoWatchesIsToldWhatTheOfficerIsTold() {
		this.watching = Set.of(this.administrator.person(), PersonId.next());
		assertThat(told(WhoIsTold.of(Act.LINK), null, this.officer, Set.of())).containsExactlyInAnyOrder(this.officer,
				this.administrator);
		assertThat(told(WhoIsTold.of(Act.REMIND_PARTY), null, this.officer, Set.of()))
			.containsExactlyInAnyOrder(this.focalPoint, this.colleague);
	}

	@Test
	void whoIsGivenARequestIsToldUnlessHeTookItHimself() {
		assertThat(told(WhoIsTold.of(Act.ASSIGN), this.officer, null, Set.of())).containsExactly(this.administrator);
		assertThat(told(WhoIsTold.of(Act.ASSIGN), this.administrator, null, Set.of())).isEmpty();
	}

	private List<Recipient> told(Set<ConcernedPart> circles, @Nullable Recipient actor, @Nullable Recipient officer,
			Set<CentreCode> centres) {
		Announcement happening = new Announcement("event", "SUBMIT", RequestId.next(),
				new RequestReference("SEN-2026-0001"), new PartyCode("SEN"), "Title", Instant.EPOCH,
				(actor != null) ? actor.person() : null, (officer != null) ? officer.person() : null,
				Set.of(this.administrator.person()), null, circles, centres, Announcement.Place.REQUEST,
				(_, _) -> new Announcement.Words("", ""));
		return new Addressees(this, this).of(List.of(happening))
			.stream()
			.map((one) -> one.addressee().recipient())
			.toList();
	}

	private Recipient add(String name, ActingFor body) {
		Recipient person = new Recipient(PersonId.next(), name, name + "@example.org", Locale.ENGLISH, false);
		this.people.merge(body, List.of(person),
				(before, added) -> java.util.stream.Stream.concat(before.stream(), added.stream()).toList());
		return person;
	}

	@Override
	public Map<RequestId, Set<PersonId>> of(Collection<RequestId> requests) {
		return requests.stream().collect(Collectors.toMap((request) -> request, (_) -> this.watching));
	}

	@Override
	public void begin(PersonId person, RequestId request) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void end(PersonId person, RequestId request) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Map<CentreCode, List<Recipient>> actingForCentres(Collection<CentreCode> centres) {
		return centres.stream()
			.collect(Collectors.toMap((centre) -> centre, (centre) -> actingFor(new ActingFor.OfCentre(centre))));
	}

	@Override
	public List<Recipient> actingFor(ActingFor body) {
		return this.people.getOrDefault(body, List.of());
	}

	@Override
	public List<Recipient> administrators() {
		return List.of();
	}

	@Override
	public List<Recipient> leads() {
		return List.of(this.administrator);
	}

	@Override
	public Optional<Recipient> find(PersonId person) {
		return this.people.values()
			.stream()
			.flatMap(List::stream)
			.filter((known) -> known.person().equals(person))
			.findFirst();
	}

}
