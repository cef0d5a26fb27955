package org.article12.routing;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.article12.Registers;
import org.article12.catalogue.AreaCode;
import org.article12.centres.CentreLoad;
import org.article12.core.CalendarSettings;
import org.article12.core.DaysOff;
import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.core.reference.RegisterVersions;
import org.article12.routing.domain.RoutingJson;
import org.article12.routing.store.RuleBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two instances of the portal on one database, each with registers and snapshots of its
 * own: what changes through one, the other knows from its first call.
 */
class TwoInstancesTests {

	private static Registers one;

	private static Registers other;

	private static Routing first;

	private static Routing second;

	@BeforeAll
	static void start() {
		one = Registers.load("routing_instances");
		other = one.anotherInstance();
		first = routing(one);
		second = routing(other);
		assertThat(centres(first)).isEqualTo(centres(second)).containsExactly("SCRC-SN");
	}

	@AfterAll
	static void stop() {
		other.close();
		one.close();
	}

	@Test
	void aSuspensionAndItsEndAreKnownToBoth() {
		change("update centre set suspended = true where code = 'SCRC-SN'");
		assertThat(centres(second)).doesNotContain("SCRC-SN").isEqualTo(centres(first));
		change("update centre set suspended = false where code = 'SCRC-SN'");
		assertThat(centres(second)).containsExactly("SCRC-SN").isEqualTo(centres(first));
	}

	@Test
	void aLostAreaIsKnownToBoth() {
		change("delete from centre_area where centre_code = 'SCRC-SN' and area_code = 'LABORATORY'");
		assertThat(second.snapshot().centres()).isEqualTo(first.snapshot().centres())
			.filteredOn((centre) -> centre.code().value().equals("SCRC-SN"))
			.allSatisfy((centre) -> assertThat(centre.areas()).doesNotContainKey(new AreaCode("LABORATORY")));
	}

	@Test
	void aCapacityIsKnownToBoth() {
		change("update centre set capacity = 0 where code = 'SCRC-SN'");
		assertThat(centres(second)).doesNotContain("SCRC-SN").isEqualTo(centres(first));
		change("update centre set capacity = null where code = 'SCRC-SN'");
		assertThat(centres(first)).containsExactly("SCRC-SN").isEqualTo(centres(second));
	}

	@Test
	void newWeightsAreKnownToBoth() {
		Weights nearest = Weights.whole(Map.of(Criterion.DISTANCE, 1L));
		one.jdbc()
			.sql("""
					insert into routing_rules (number, weights, made_at, made_by, made_by_name, reason)
					values (3, ?, now(), ?, 'An administrator', 'Nearness alone')""")
			.params(RoutingJson.write(nearest), UUID.randomUUID())
			.update();
		assertThat(second.rules()).isEqualTo(new Rules("3", nearest)).isEqualTo(first.rules());
	}

	@Test
	void aChangeThatIsTakenBackIsKnownToNeither() {
		one.transaction().executeWithoutResult((transaction) -> {
			transaction.setRollbackOnly();
			change("update centre set suspended = true where code = 'SCRC-SN'");
			assertThat(centres(first)).as("within the transaction").doesNotContain("SCRC-SN");
		});
		assertThat(centres(second)).containsExactly("SCRC-SN").isEqualTo(centres(first));
	}

	private static void change(String sql) {
		one.jdbc().sql(sql).update();
	}

	private static Routing routing(Registers instance) {
		DaysOff off = new DaysOff(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of());
		RegisterVersions versions = instance.bean(RegisterVersions.class);
		return new Routing(instance.parties(), instance.centres(), instance.catalogue(),
				new DefaultListableBeanFactory().getBeanProvider(CentreLoad.class),
				new WorkingDays(new CalendarSettings(ZoneId.of("UTC")), () -> off, Clock.systemUTC()),
				new RuleBook(JdbcClient.create(instance.database()), Clock.systemUTC(), versions), versions);
	}

	private static Set<String> centres(Routing routing) {
		return routing.propose(new PartyCode("SEN"), List.of(new AreaCode("NIP")), Set.of(), AskedBefore.NONE)
			.chosen()
			.stream()
			.map((choice) -> choice.centre().value())
			.collect(Collectors.toSet());
	}

}
