package org.article12.core.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.article12.Registers;
import org.article12.core.ActingFor;
import org.article12.core.CurrentUser;
import org.article12.core.DaysOff;
import org.article12.core.PersonId;
import org.article12.core.reference.RegisterVersions;
import org.article12.core.register.RegisterHistory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;

/** What is changed at one instance of the portal holds at every other one at once. */
class SettingsOfTwoInstancesTests {

	private static final LocalDate HOLIDAY = LocalDate.of(2027, 3, 1);

	private final Registers here = Registers.load("settings_of_two");

	private final Registers there = this.here.anotherInstance();

	@AfterEach
	void end() {
		this.there.close();
		this.here.close();
	}

	@Test
	void aChangeHereHoldsThereAtTheNextLook() {
		SettingsBook book = book(this.here);
		Terms terms = new KeptSettings().terms(book(this.there));
		Supplier<DaysOff> daysOff = new KeptSettings().daysOff(book(this.there));
		assertThat(terms.days(Term.SCREENING)).isEqualTo(Term.SCREENING.shipped());
		assertThat(daysOff.get().isWorkingDay(HOLIDAY)).isTrue();

		change(book, Section.DEADLINES, Term.SCREENING.name(), "7");
		assertThat(terms.days(Term.SCREENING)).isEqualTo(7);
		change(book, Section.CALENDAR, HOLIDAY.toString(), "A holiday");
		assertThat(daysOff.get().isWorkingDay(HOLIDAY)).isFalse();
		assertThat(terms.days(Term.SCREENING)).isEqualTo(7);
	}

	@Test
	void whatIsNotCommittedHoldsNowhereElse() {
		SettingsBook book = book(this.here);
		Terms terms = new KeptSettings().terms(book(this.there));
		this.here.transaction().executeWithoutResult((status) -> {
			write(book, Section.DEADLINES, Term.ROUTING.name(), "9");
			// Somebody else looks, at the other instance.
			assertThat(CompletableFuture.supplyAsync(() -> terms.days(Term.ROUTING)).join())
				.isEqualTo(Term.ROUTING.shipped());
			status.setRollbackOnly();
		});
		assertThat(terms.days(Term.ROUTING)).isEqualTo(Term.ROUTING.shipped());
	}

	private void change(SettingsBook book, Section section, String key, String value) {
		this.here.transaction().executeWithoutResult((_) -> write(book, section, key, value));
	}

	private static void write(SettingsBook book, Section section, String key, String value) {
		SortedMap<String, String> wanted = new TreeMap<>(book.values(section));
		wanted.put(key, value);
		book.change(administrator(), section, book.version(section), wanted, "Decided");
	}

	private static CurrentUser administrator() {
		return new CurrentUser(new PersonId(new UUID(0, 7)), "Marc Dubois", "admin@secretariat.example",
				new CurrentUser.Membership(new UUID(0, 8), new ActingFor.OfSecretariat(true), "Secretariat"), List.of(),
				null);
	}

	private static SettingsBook book(Registers instance) {
		ApplicationEventPublisher nobody = (event) -> {
		};
		return new SettingsBook(instance.jdbc(), instance.bean(RegisterHistory.class),
				instance.bean(RegisterVersions.class), nobody);
	}

}
