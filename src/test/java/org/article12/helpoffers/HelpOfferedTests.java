package org.article12.helpoffers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.article12.catalogue.AreaCode;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.helpoffers.domain.HelpFields;
import org.article12.parties.PartyInRegion;
import org.article12.parties.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** To whom, in what and when an offer of help can be had. */
class HelpOfferedTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

	private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

	@Test
	void withoutAreasItIsForEveryAreaAndAHeadingIsForItsParts() {
		AreaCode part = new AreaCode("TRAINING.INVENTORY");
		assertThat(help(List.of(), List.of(), List.of()).helpsIn(part)).isTrue();
		assertThat(help(List.of("TRAINING"), List.of(), List.of()).helpsIn(part)).isTrue();
		assertThat(help(List.of("NIP"), List.of(), List.of()).helpsIn(part)).isFalse();
	}

	@Test
	void regionsAndPartiesAddUpAndNoneMeansAll() {
		PartyInRegion fiji = party("FJI", Region.ASIA_PACIFIC);
		assertThat(help(List.of(), List.of(), List.of()).isFor(fiji)).isTrue();
		assertThat(help(List.of(), List.of(Region.AFRICA), List.of()).isFor(fiji)).isFalse();
		HelpOffered both = help(List.of(), List.of(Region.AFRICA), List.of("FJI"));
		assertThat(both.isFor(fiji)).isTrue();
		assertThat(both.isFor(party("SEN", Region.AFRICA))).isTrue();
		assertThat(both.isForRegion(Region.ASIA_PACIFIC)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			2026-02-28, -,          false, false
			2026-03-01, -,          true,  false
			2026-06-30, -,          true,  false
			2026-07-01, -,          false, true
			2026-04-30, 2026-05-01, true,  false
			2026-05-01, 2026-05-01, false, true
			2026-03-01, 2026-03-01, false, true
			2026-07-01, 2026-12-31, false, true
			""")
	void itStandsFromItsFirstDayToItsLastUnlessItEndsBefore(LocalDate day, @Nullable LocalDate ended, boolean stands,
			boolean over) {
		HelpOffered help = help(ended);
		assertThat(help.standsOn(day)).isEqualTo(stands);
		assertThat(help.isOverOn(day)).isEqualTo(over);
	}

	@Test
	void ofAPeriodOneDayIsEnough() {
		HelpOffered help = help((LocalDate) null);
		assertThat(help.standsBetween(LAST, LAST.plusYears(1))).isTrue();
		assertThat(help.standsBetween(FIRST.minusYears(1), FIRST)).isTrue();
		assertThat(help.standsBetween(LAST.plusDays(1), LAST.plusYears(1))).isFalse();
		assertThat(help.standsBetween(FIRST.minusYears(1), FIRST.minusDays(1))).isFalse();
	}

	@Test
	void whatItSaysGoesIntoTextsAndComesBack() {
		HelpOffered help = help(List.of("NIP", "BAT_BEP"), List.of(Region.AFRICA), List.of("FJI"));
		assertThat(HelpFields.read(HelpFields.of(help))).isEqualTo(help);
		assertThat(HelpFields.of(help).keySet()).containsExactlyElementsOf(HelpFields.ALL);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			title,       -,          HELP_WITHOUT_TITLE
			valid_from,  -,          HELP_WITHOUT_BEGINNING
			valid_until, 2026-02-28, HELP_OVER_BEFORE_IT_BEGINS
			currency,    -,          HELP_HALF_A_SUM
			amount,      -,          HELP_HALF_A_SUM
			party,       -,          HELP_WITHOUT_GIVER
			kind,        OBSERVER,   HELP_WITHOUT_GIVER
			""")
	void whatCannotBeIsRefused(String field, @Nullable String text, HelpOfferRefusal reason) {
		Map<String, String> fields = HelpFields.of(help(List.of(), List.of(), List.of()));
		fields.put(field, (text != null) ? text : "");
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> HelpFields.read(fields))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

	private static PartyInRegion party(String code, Region region) {
		return new PartyInRegion() {
			@Override
			public PartyCode code() {
				return new PartyCode(code);
			}

			@Override
			public Region region() {
				return region;
			}
		};
	}

	private static HelpOffered help(@Nullable LocalDate ended) {
		return help(List.of(), List.of(), List.of(), ended);
	}

	private static HelpOffered help(List<String> areas, List<Region> regions, List<String> parties) {
		return help(areas, regions, parties, null);
	}

	private static HelpOffered help(List<String> areas, List<Region> regions, List<String> parties,
			@Nullable LocalDate ended) {
		return new HelpOffered(Giver.of(new PartyCode("DEU")), "Training",
				areas.stream().sorted().map(AreaCode::new).toList(), regions,
				parties.stream().map(PartyCode::new).toList(), new Sum(1000, "EUR"), FIRST, LAST, "On request", "desk",
				"A letter", true, ended);
	}

}
