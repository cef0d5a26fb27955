package org.article12.centres.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.article12.centres.Availability;
import org.article12.centres.store.RegionalCentreRepository;
import org.article12.Registers;
import org.article12.catalogue.AreaCode;
import org.article12.centres.Centre;
import org.article12.centres.Service;
import org.article12.centres.Strength;
import org.article12.centres.Suspension;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.WorkingLanguage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.orm.ObjectOptimisticLockingFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** A centre changes through its own verbs, and everybody sees it at their next use. */
class RegionalCentreTests {

	private static final CentreCode SENEGAL = new CentreCode("SCRC-SN");

	private static final Availability OPEN = new Availability(null, null, null);

	private static final Availability SUSPENDED = new Availability(null, Suspension.AT_ONCE, null);

	private static Registers registers;

	private static RegionalCentreRepository repository;

	@BeforeAll
	static void load() {
		registers = Registers.load("regional_centre");
		repository = registers.bean(RegionalCentreRepository.class);
	}

	@AfterAll
	static void close() {
		registers.close();
	}

	@Test
	void whatACentreOwnsIsKeptWithIt() {
		long version = registers.centres().registerVersion();
		registers.transaction().executeWithoutResult((_) -> {
			RegionalCentre centre = repository.findById(SENEGAL.value()).orElseThrow();
			centre.become(new Availability(1, null, null));
			centre.worksIn(List.of(WorkingLanguage.PT, WorkingLanguage.FR));
			centre.canHelpIn(new AreaCode("NIP"), new Expertise(Strength.SECONDARY, "assumed", ""));
			centre.serves(new PartyCode("KEN"), new Ground(Service.LISTED, "public_profile", "its list of 2026"));
		});
		assertThat(registers.centres().registerVersion()).isGreaterThan(version);
		assertThat(centre()).satisfies((centre) -> {
			assertThat(centre.capacity()).isEqualTo(1);
			assertThat(centre.languages()).containsExactly(WorkingLanguage.PT, WorkingLanguage.FR);
			assertThat(centre.areas()).containsEntry(new AreaCode("NIP"), Strength.SECONDARY);
			assertThat(centre.services()).containsEntry(new PartyCode("KEN"), Service.LISTED)
				.containsEntry(new PartyCode("BEN"), Service.LISTED);
		});
	}

	@Test
	void aSuspendedOrEndedCentreIsOfferedNoWork() {
		change(SUSPENDED);
		assertThat(registers.centres().isActive(centre())).isFalse();
		change(OPEN);
		assertThat(registers.centres().isActive(centre())).isTrue();
		registers.transaction().executeWithoutResult((status) -> {
			RegionalCentre centre = repository.findById(SENEGAL.value()).orElseThrow();
			centre.become(new Availability(null, null, LocalDate.of(2026, 11, 1)));
			repository.saveAndFlush(centre);
			assertThat(centre().activeOn(LocalDate.of(2026, 10, 31))).isTrue();
			assertThat(centre().activeOn(LocalDate.of(2026, 11, 1))).isFalse();
			status.setRollbackOnly();
		});
		assertThat(registers.centres().isActive(centre())).isTrue();
	}

	@Test
	void aCapacityIsANumberOrNoLimit() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Availability(-1, null, null));
		change(new Availability(0, null, null));
		assertThat(centre().capacity()).isZero();
		change(OPEN);
		assertThat(centre().capacity()).isNull();
	}

	@Test
	void whatATransactionHasMetBeforeDoesNotHideWhatOthersChanged() {
		try (Registers other = registers.anotherInstance()) {
			registers.transaction().executeWithoutResult((_) -> {
				assertThat(repository.findById(SENEGAL.value()).map(RegionalCentre::view).map(Centre::suspension))
					.isEmpty();
				CompletableFuture.runAsync(() -> suspendThrough(other)).join();
				assertThat(centre().suspension()).isEqualTo(Suspension.AT_ONCE);
			});
		}
		change(OPEN);
	}

	@Test
	void whatATransactionReadsThatWritesElsewhereIsKept() {
		try (Registers other = registers.anotherInstance()) {
			other.transaction().executeWithoutResult((status) -> {
				other.jdbc().sql("insert into seed (name) values ('elsewhere')").update();
				assertThat(other.centres().all()).isSameAs(other.centres().all());
				status.setRollbackOnly();
			});
		}
	}

	@Test
	void ofTwoWhoChangeACentreAtOnceTheLaterIsTold() {
		RegionalCentre seen = repository.findById("SCRC-DZ").orElseThrow();
		registers.transaction()
			.executeWithoutResult(
					(_) -> repository.findById("SCRC-DZ").orElseThrow().become(new Availability(2, null, null)));
		seen.become(SUSPENDED);
		assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
			.isThrownBy(() -> repository.saveAndFlush(seen));
	}

	private static void suspendThrough(Registers instance) {
		instance.transaction()
			.executeWithoutResult((_) -> instance.bean(RegionalCentreRepository.class)
				.findById(SENEGAL.value())
				.ifPresent((centre) -> centre.become(SUSPENDED)));
	}

	private static void change(Availability availability) {
		registers.transaction()
			.executeWithoutResult((_) -> repository.findById(SENEGAL.value()).orElseThrow().become(availability));
	}

	private static Centre centre() {
		return registers.centres().find(SENEGAL).orElseThrow();
	}

}
