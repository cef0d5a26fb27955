package org.article12.centres;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.article12.Registers;
import org.article12.Today;
import org.article12.catalogue.AreaCode;
import org.article12.centres.domain.Aspect;
import org.article12.centres.domain.Expertise;
import org.article12.centres.domain.Facts;
import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.PersonId;
import org.article12.core.Refused;
import org.article12.core.register.EntryMoved;
import org.article12.core.register.Proposed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the register says of a centre is changed, proposed, and known of earlier days. */
class CentreEditsTests {

	private static final CentreCode MEXICO = new CentreCode("SCRC-MX");

	private static final CurrentUser OFFICER = user(new ActingFor.OfSecretariat(false));

	private static final CurrentUser CENTRE = user(new ActingFor.OfCentre(MEXICO));

	private static Registers registers;

	private static CentreEdits edits;

	private static CentreProposals proposals;

	@BeforeAll
	static void load() {
		registers = Registers.load("centre_edits");
		edits = registers.bean(CentreEdits.class);
		proposals = registers.bean(CentreProposals.class);
	}

	@AfterAll
	static void close() {
		registers.close();
	}

	private static CurrentUser user(ActingFor body) {
		return new CurrentUser(PersonId.next(), "Somebody", "s@example.org",
				new CurrentUser.Membership(UUID.randomUUID(), body, "Body"), List.of(), null);
	}

	@Test
	void aCentreIsAllThatItsFactsSay() {
		CentreHistory history = registers.bean(CentreHistory.class);
		registers.centres()
			.all()
			.forEach((centre) -> assertThat(history.after(centre.code(), Integer.MAX_VALUE)).get()
				.extracting(CentreHistory.Stood::centre)
				.isEqualTo(centre));
	}

	@Test
	void anEndorsementHoldsFromItsFirstDayToItsLast() {
		LocalDate first = LocalDate.of(2025, 5, 9);
		record(Set.of(Aspect.DECISION),
				new Facts.Collector()
					.add(new Decision(Decision.Kind.NOMINATED, LocalDate.of(2007, 5, 4), null, null, "SC-3/12"))
					.add(new Decision(Decision.Kind.ENDORSED, first, first.plusYears(4), null, "COP-12"))
					.facts());
		assertThat(centre()).satisfies((centre) -> {
			assertThat(centre.statusOn(first.minusDays(1))).isEqualTo(CentreStatus.NOMINATED);
			assertThat(centre.statusOn(first)).isEqualTo(CentreStatus.ENDORSED);
			assertThat(centre.statusOn(first.plusYears(4))).isEqualTo(CentreStatus.ENDORSED);
			assertThat(centre.statusOn(first.plusYears(4).plusDays(1))).isEqualTo(CentreStatus.NOMINATED);
		});
	}

	@Test
	void periodsThatOverlapAreRefused() {
		LocalDate day = LocalDate.of(2027, 3, 1);
		assertRefused(Set.of(Aspect.ABSENCE),
				new Facts.Collector().add(new Absence(day, day.plusDays(9), ""))
					.add(new Absence(day.plusDays(9), day.plusDays(20), ""))
					.facts(),
				CentreRefusal.CENTRE_ABSENCES_OVERLAP);
		assertRefused(Set.of(Aspect.DECISION),
				new Facts.Collector().add(new Decision(Decision.Kind.ENDORSED, day, null, null, "COP-13"))
					.add(new Decision(Decision.Kind.ENDORSED, day.plusYears(9), null, null, "COP-15"))
					.facts(),
				CentreRefusal.CENTRE_DECISIONS_OVERLAP);
		record(Set.of(Aspect.ABSENCE),
				new Facts.Collector().add(new Absence(day, day.plusDays(9), "Holidays"))
					.add(new Absence(day.plusDays(10), day.plusDays(20), "Moving house"))
					.facts());
		assertThat(centre().absences()).hasSize(2);
	}

	@Test
	void theRegisterOfAnEarlierDayIsAsItStoodThen() {
		CentreHistory history = registers.bean(CentreHistory.class);
		LocalDate today = Today.atTheSecretariat();
		List<Centre> before = asOf(history, today.minusDays(2));
		record(Set.of(Aspect.CAPACITY), new Facts.Collector().add(Aspect.CAPACITY, "17").facts());
		record(Set.of(Aspect.LANGUAGES), new Facts.Collector().add(Aspect.LANGUAGES, "fr").facts());
		assertThat(asOf(history, today.minusDays(2))).isEqualTo(before);
		assertThat(asOf(history, today.plusDays(1))).isEqualTo(registers.centres().all());
	}

	@Test
	void ofAProposalThatIsRecordedWhichTheSecretariatAccepts() {
		Facts.Collector wanted = new Facts.Collector();
		edits.recorded(MEXICO).facts().all(Aspect.AREA).forEach((area, value) -> wanted.add(Aspect.AREA, area, value));
		wanted.add(Aspect.AREA, "EFFECTIVENESS", new Expertise(Strength.PRIMARY, "stated", "Its letter").recorded());
		wanted.add(Aspect.AREA, "NIP", "");
		int version = edits.recorded(MEXICO).version();
		proposals.propose(CENTRE, MEXICO, version, Set.of(Aspect.AREA), wanted.facts(), "What we do now");
		Proposed proposed = proposals.of(MEXICO).getFirst();
		assertThat(proposed.items()).extracting((item) -> item.difference().field())
			.containsExactly("AREA EFFECTIVENESS", "AREA NIP");
		assertThat(edits.recorded(MEXICO).version()).isEqualTo(version);

		proposals.decide(OFFICER, MEXICO, proposed.id(), version, Set.of("AREA EFFECTIVENESS"), "As its letter says");
		assertThat(centre().areas()).containsEntry(new AreaCode("EFFECTIVENESS"), Strength.PRIMARY)
			.containsKey(new AreaCode("NIP"));
		assertThat(edits.changesOf(MEXICO).getFirst().why()).isEqualTo("As its letter says");
		assertThat(proposals.of(MEXICO).getFirst().items()).extracting(Proposed.Item::accepted)
			.containsExactly(true, false);
		int now = edits.recorded(MEXICO).version();
		assertThatExceptionOfType(EntryMoved.class)
			.isThrownBy(() -> proposals.decide(OFFICER, MEXICO, proposed.id(), now, Set.of("AREA NIP"), "Again"));
		assertThatExceptionOfType(EntryMoved.class).isThrownBy(() -> proposals.propose(CENTRE, MEXICO, version,
				Set.of(Aspect.AREA), wanted.facts(), "From an old page"));
	}

	private static List<Centre> asOf(CentreHistory history, LocalDate day) {
		return history.asOf(day).stream().map(CentreHistory.Stood::centre).toList();
	}

	private static void record(Set<Aspect> aspects, Facts wanted) {
		edits.record(OFFICER, MEXICO, edits.recorded(MEXICO).version(), aspects, wanted, "Its letter");
	}

	private static void assertRefused(Set<Aspect> aspects, Facts wanted, CentreRefusal reason) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> record(aspects, wanted))
			.extracting(Refused::reason)
			.isEqualTo(reason);
	}

	private static Centre centre() {
		return registers.centres().find(MEXICO).orElseThrow();
	}

}
