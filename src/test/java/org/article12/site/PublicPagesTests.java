package org.article12.site;

import java.util.List;

import org.article12.PortalTest;
import org.article12.QueryCount;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What everybody may read. */
@PortalTest
class PublicPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/eligibility", "/areas", "/centres", "/centres/SCRC-RU", "/guidance", "/mandate",
			"/help", "/privacy", "/accessibility" })
	void aPublicPageNeedsNoCookieAndSetsNone(String page) {
		assertThat(this.mvc.get().uri(page).exchange()).hasStatusOk()
			.doesNotContainHeader("Set-Cookie")
			.bodyText()
			.contains("<h1>", "/assets/portal-");
	}

	@Test
	void everyPartyStandsWithItsReason() {
		assertThat(this.mvc.get().uri("/eligibility").exchange()).bodyText()
			.contains("147 of 185 Parties", Said.the("parties.reason.PARTY_WITH_ECONOMY_IN_TRANSITION"),
					Said.the("parties.reason.DEVELOPED_COUNTRY_PARTY"), "Côte d&#39;Ivoire", "LDC", "SIDS");
	}

	@Test
	void theListOfPartiesIsFilteredByNameAndRegion() {
		assertThat(this.mvc.get().uri("/eligibility?q=cote&region=AFRICA").exchange()).bodyText()
			.contains(Said.the("site.eligibility.found", 1), "CIV")
			.doesNotContain("Senegal");
		assertThat(this.mvc.get().uri("/eligibility?q=uSa").exchange()).bodyText()
			.contains(Said.the("site.eligibility.none"), "United States of America");
		assertThat(this.mvc.get().uri("/eligibility?region=nowhere").exchange()).hasStatusOk()
			.bodyText()
			.contains("Zimbabwe");
	}

	@Test
	void theListOfPartiesIsFilteredByGroupAndLetter() {
		assertThat(this.mvc.get().uri("/eligibility?who=LDC&letter=S").exchange()).bodyText()
			.contains("Senegal", "letter=T")
			.doesNotContain("Seychelles", "Togo", "letter=C&");
		assertThat(this.mvc.get().uri("/eligibility?letter=T").exchange()).bodyText()
			.contains("Türkiye", "Trinidad and Tobago")
			.doesNotContain("Senegal");
		assertThat(this.mvc.get().uri("/eligibility?who=nobody&letter=%3F").exchange()).hasStatusOk()
			.bodyText()
			.contains("Zimbabwe", "Albania");
	}

	@Test
	void guidanceIsFoundWhereItIsKept() {
		assertThat(this.mvc.get().uri("/guidance").exchange()).bodyText()
			.contains("https://chm.pops.int/Default.aspx?tabid=2333",
					Said.the("site.guidance.elsewhere", "chm.pops.int"),
					Said.the("site.guidance.elsewhere", "basel.int"))
			.doesNotContain("target=");
	}

	@Test
	void aCentreIsNamedAsTodayAndItsNominationIsToldAfterwards() {
		assertThat(this.mvc.get().uri("/centres/SCRC-SN").exchange()).bodyText()
			.containsSubsequence("BCRC-SCRC Senegal", "Nominated as Basel Convention Regional Centre", "Endorsed",
					"COP-5 (2011)", Said.the("site.centre.nomination"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/eligibility", "/areas", "/centres/SCRC-DZ", "/centres/SCRC-MX", "/centres/SCRC-PA",
			"/centres/SCRC-RU", "/guidance", "/mandate" })
	void whatEditorsNotedToThemselvesIsOnNoPublicPage(String page) {
		assertThat(this.mvc.get().uri(page).exchange()).bodyText()
			.doesNotContainIgnoringCase("to be confirmed")
			.doesNotContainIgnoringCase("inferred")
			.doesNotContain("own judgement", "await", "not at hand");
	}

	@Test
	void whoSucceededTheRussianCentreIsSaid() {
		assertThat(this.mvc.get().uri("/centres/SCRC-RU").exchange()).bodyText()
			.contains("Novosibirsk", "Moscow", "ceased to act as a regional centre in 2015");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/centres/SCRC-XX", "/centres/nothing", "/centres/%22%3E" })
	void aCentreThatDoesNotExistIsNotFound(String page) {
		assertThat(this.mvc.get().uri(java.net.URI.create(page)).exchange()).hasStatus(404)
			.bodyText()
			.contains(Said.the("core.error.NOT_FOUND.title"));
	}

	@Test
	void pagesReadTheRegistersFromMemory() {
		for (String page : List.of("/", "/eligibility", "/areas", "/centres", "/centres/SCRC-SN", "/guidance")) {
			this.mvc.get().uri(page).exchange();
			assertThat(QueryCount.of(() -> this.mvc.get().uri(page).exchange())).as(page).isLessThanOrEqualTo(1);
		}
	}

}
