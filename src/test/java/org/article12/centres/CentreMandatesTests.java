package org.article12.centres;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.article12.Registers;
import org.article12.Today;
import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.PersonId;
import org.article12.core.Refused;
import org.article12.core.register.Difference;
import org.article12.core.register.EntryMoved;
import org.article12.core.register.RegisterChange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What may be recorded of how far work is offered to a centre. */
class CentreMandatesTests {

	private static final CentreCode ALGERIA = new CentreCode("SCRC-DZ");

	private static final CurrentUser OFFICER = new CurrentUser(PersonId.next(), "Helena Okafor", "h@example.org",
			new CurrentUser.Membership(UUID.randomUUID(), new ActingFor.OfSecretariat(false), "Secretariat"), List.of(),
			null);

	private static final Availability OPEN = new Availability(null, null, null);

	private static Registers registers;

	private static CentreMandates mandates;

	@BeforeAll
	static void load() {
		registers = Registers.load("centre_mandates");
		mandates = registers.bean(CentreMandates.class);
	}

	@AfterAll
	static void close() {
		registers.close();
	}

	@BeforeEach
	void open() {
		if (!mandates.recorded(ALGERIA).availability().equals(OPEN)) {
			record(OPEN, "As it was");
		}
	}

	@Test
	void aCentreThatEndsLaterTakesWorkUntilThen() {
		LocalDate today = Today.atTheSecretariat();
		record(new Availability(null, null, today.plusYears(1)), "Decision of the COP");
		assertThat(registers.centres().isActive(centre())).isTrue();
		record(new Availability(null, null, today.minusDays(2)), "Corrected");
		assertThat(registers.centres().isActive(centre())).isFalse();
		record(OPEN, "Endorsed again");
		assertThat(registers.centres().isActive(centre())).isTrue();
	}

	@Test
	void eachChangeIsRecordedWithWhatItWasAndWhy() {
		int before = registers.bean(CentreEdits.class).changesOf(ALGERIA).size();
		record(new Availability(2, Suspension.AT_ONCE, LocalDate.of(2031, 3, 1)), "Its letter");
		List<RegisterChange> changes = registers.bean(CentreEdits.class).changesOf(ALGERIA);
		assertThat(changes).hasSize(before + 1);
		assertThat(changes.getFirst().byName()).isEqualTo("Helena Okafor");
		assertThat(changes.getFirst().why()).isEqualTo("Its letter");
		assertThat(changes.getFirst().version()).isEqualTo(mandates.recorded(ALGERIA).version());
		assertThat(changes.getFirst().differences()).containsExactly(new Difference("CAPACITY", "", "2"),
				new Difference("SUSPENSION", "", Suspension.AT_ONCE.recorded()),
				new Difference("END", "", "2031-03-01"));
	}

	@Test
	void nothingIsChangedWithoutAReasonOrADifference() {
		assertRefused(new Availability(7, null, null), " \u00a0\u200b", CentreRefusal.CENTRE_WITHOUT_REASON);
		assertRefused(OPEN, "Its letter", CentreRefusal.CENTRE_UNCHANGED);
	}

	@Test
	void whatWasSeenBeforeOthersChangedItIsNotWrittenOver() {
		int seen = mandates.recorded(ALGERIA).version();
		record(new Availability(4, null, null), "Its letter");
		assertThatExceptionOfType(EntryMoved.class)
			.isThrownBy(() -> mandates.change(OFFICER, ALGERIA, seen, new Availability(9, null, null), "Another"))
			.satisfies((moved) -> assertThat(moved.meanwhile()).singleElement()
				.extracting(RegisterChange::why)
				.isEqualTo("Its letter"));
		assertThat(centre().capacity()).isEqualTo(4);
	}

	private static void assertRefused(Availability wanted, String why, CentreRefusal reason) {
		int seen = mandates.recorded(ALGERIA).version();
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> mandates.change(OFFICER, ALGERIA, seen, wanted, why))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

	private static void record(Availability wanted, String why) {
		mandates.change(OFFICER, ALGERIA, mandates.recorded(ALGERIA).version(), wanted, why);
	}

	private static Centre centre() {
		return registers.centres().find(ALGERIA).orElseThrow();
	}

}
