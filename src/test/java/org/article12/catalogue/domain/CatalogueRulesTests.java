package org.article12.catalogue.domain;

import java.util.List;
import java.util.Map;

import org.article12.catalogue.CatalogueKind;
import org.article12.catalogue.CatalogueRefusal;
import org.article12.core.Refused;
import org.article12.core.register.Difference;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What entries of the catalogue owe each other, and how they are kept as texts. */
class CatalogueRulesTests {

	private static final List<RecordedEntry> KNOWN = List.of(area("TRAINING", 10, true, false),
			area("TRAINING.PRTR", 20, false, false), area("OLD", 30, true, true), area("NIP", 40, false, false));

	@Test
	void whatHasNoPlaceComesLast() {
		assertThat(after("NEW", Map.of("title_en", "New", "selectable", "true")).get("NEW").place()).isEqualTo(50);
	}

	@Test
	void aPlaceIsTakenOnce() {
		assertRefused(CatalogueRefusal.CATALOGUE_PLACE_TAKEN, "NEW",
				Map.of("title_en", "New", "selectable", "true", "sort_order", "40"));
	}

	@Test
	void twoThatChangePlacesFit() {
		Map<String, RecordedEntry> after = CatalogueRules.after(CatalogueKind.AREAS, KNOWN,
				Map.of("NIP", Map.of("sort_order", "30"), "OLD", Map.of("sort_order", "40")));
		assertThatCode(() -> after.keySet().forEach((code) -> CatalogueRules.require(code, after)))
			.doesNotThrowAnyException();
	}

	@Test
	void aPartStandsUnderAHeadingThatIsOffered() {
		for (String code : List.of("NIP.PART", "NOWHERE.PART", "OLD.PART")) {
			assertRefused(CatalogueRefusal.CATALOGUE_WITHOUT_HEADING, code,
					Map.of("title_en", "Part", "selectable", "true"));
		}
		Map<String, RecordedEntry> after = after("TRAINING.FIRE", Map.of("title_en", "Fire", "selectable", "true"));
		assertThatCode(() -> CatalogueRules.require("TRAINING.FIRE", after)).doesNotThrowAnyException();
	}

	@Test
	void aHeadingStaysOneAsLongAsItHasParts() {
		assertRefused(CatalogueRefusal.CATALOGUE_HAS_PARTS, "TRAINING", Map.of("retired", "true"));
		assertRefused(CatalogueRefusal.CATALOGUE_HAS_PARTS, "TRAINING", Map.of("selectable", "true"));
		Map<String, RecordedEntry> together = CatalogueRules.after(CatalogueKind.AREAS, KNOWN,
				Map.of("TRAINING", Map.of("retired", "true"), "TRAINING.PRTR", Map.of("retired", "true")));
		assertThatCode(() -> together.keySet().forEach((code) -> CatalogueRules.require(code, together)))
			.doesNotThrowAnyException();
	}

	@Test
	void anEntryAsItStoodIsTheEntryWithoutWhatCameLater() {
		RecordedEntry then = area("NIP", 40, false, false).before(List.of(new Difference("title_en", "Second", "Now"),
				new Difference("title_en", "First", "Second"), new Difference("retired", "true", "false")))
			.orElseThrow();
		assertThat(then.title()).isEqualTo("First");
		assertThat(then.retired()).isTrue();
		assertThat(area("NIP", 40, false, false).before(List.of(Difference.recorded("First")))).isEmpty();
	}

	@Test
	void whatIsKeptAsTextsIsKept() {
		Map<String, String> fields = Map.of("name", "PCB", "cas_numbers", "", "uses", "industrial", "listings",
				"A | SC-4/16 | COP-4 | 2009 | 2010-08-26\nC |  |  | 2001 |", "sort_order", "5", "source", "",
				"confirmed", "false", "retired", "false");
		assertThat(new ListedPop("PCB", fields).fields()).isEqualTo(fields);
		Map<String, String> links = Map.of("title_en", "T", "areas", "BAT_BEP;NIP", "links",
				"all | https://one.example/a | Page | with a bar\nfr | https://two.example/b | Page", "sort_order", "5",
				"source", "", "confirmed", "true", "retired", "true");
		assertThat(new GuidanceDocument("G", links).fields()).containsAllEntriesOf(links);
	}

	private static void assertRefused(CatalogueRefusal why, String code, Map<String, String> fields) {
		Map<String, RecordedEntry> after = after(code, fields);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> CatalogueRules.require(code, after))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(why));
	}

	private static Map<String, RecordedEntry> after(String code, Map<String, String> fields) {
		return CatalogueRules.after(CatalogueKind.AREAS, KNOWN, Map.of(code, fields));
	}

	private static RecordedEntry area(String code, int place, boolean heading, boolean retired) {
		return new RecordedEntry(CatalogueKind.AREAS, code, 0,
				Map.of("title_en", code, "selectable", Boolean.toString(!heading), "sort_order",
						Integer.toString(place), "retired", Boolean.toString(retired)));
	}

}
