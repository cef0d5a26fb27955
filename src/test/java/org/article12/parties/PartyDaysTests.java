package org.article12.parties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.article12.core.PartyCode;
import org.article12.parties.domain.KnownFact;
import org.article12.parties.domain.PartyDays;
import org.article12.parties.domain.PartyIdentity;
import org.article12.parties.domain.PartyRecords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The register is made for a day on which something in it turns, and holds until the
 * next.
 */
class PartyDaysTests {

	private static final LocalDate MOVED = LocalDate.of(2024, 3, 1);

	private static final LocalDate IN_FORCE = LocalDate.of(2024, 9, 10);

	private final List<PartyIdentity> identities = new ArrayList<>();

	private final List<KnownFact> facts = new ArrayList<>();

	private final PartyRecords records = records();

	private final PartyDays days = new PartyDays(this.records);

	@Test
	void eachDayIsAsTheRecordsSay() {
		for (LocalDate day = MOVED.minusDays(3); day.isBefore(IN_FORCE.plusDays(3)); day = day.plusDays(1)) {
			assertThat(this.days.on(day)).as("%s", day).isEqualTo(this.records.on(day));
		}
	}

	@Test
	void daysBetweenWhichNothingBeginsOrEndsAreOne() {
		assertThat(this.days.on(MOVED.minusYears(9))).isSameAs(this.days.on(MOVED.minusDays(1)));
		assertThat(this.days.on(MOVED)).isSameAs(this.days.on(IN_FORCE.minusDays(1)));
		assertThat(this.days.on(IN_FORCE)).isSameAs(this.days.on(IN_FORCE.plusYears(9)));
	}

	@Test
	void aRegionThatChangesAndAConventionThatEntersIntoForceAreTurns() {
		assertThat(this.days.on(MOVED)).isNotEqualTo(this.days.on(MOVED.minusDays(1)));
		assertThat(this.days.on(IN_FORCE)).isNotEqualTo(this.days.on(IN_FORCE.minusDays(1)));
	}

	private PartyRecords records() {
		begin("AAA", "2004-05-17");
		say("AAA", PartyFact.REGION, Region.AFRICA.name(), null, MOVED);
		say("AAA", PartyFact.REGION, Region.ASIA_PACIFIC.name(), MOVED, null);
		begin("BBB", IN_FORCE.toString());
		say("BBB", PartyFact.REGION, Region.AFRICA.name(), null, null);
		return new PartyRecords(this.identities, this.facts, List.of());
	}

	private void begin(String code, String inForce) {
		this.identities.add(new PartyIdentity(new PartyCode(code), code.substring(0, 2), "", 0, 0));
		say(code, PartyFact.NAME_EN, code, null, null);
		say(code, PartyFact.DEVELOPMENT_STATUS, DevelopmentStatus.DEVELOPING.name(), null, null);
		say(code, PartyFact.LANGUAGES, "en", null, null);
		say(code, PartyFact.IN_FORCE_ON, inForce, null, null);
	}

	private void say(String code, PartyFact fact, String value, @Nullable LocalDate from, @Nullable LocalDate until) {
		this.facts.add(new KnownFact(this.facts.size(), new PartyCode(code), fact, value, from, until, "", true, "",
				Instant.EPOCH, null, null, null));
	}

}
