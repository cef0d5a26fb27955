package org.article12.site;

import java.util.List;

import org.article12.PortalTest;
import org.article12.QueryCount;
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
			.contains("147 of 185 Parties", "Party with an economy in transition", "Developed country Party",
					"Côte d&#39;Ivoire", "LDC", "SIDS");
	}

	@Test
	void theListOfPartiesIsFilteredByNameAndRegion() {
		assertThat(this.mvc.get().uri("/eligibility?q=cote&region=AFRICA").exchange()).bodyText()
			.contains("1 Party matches", "CIV")
			.doesNotContain("Senegal");
		assertThat(this.mvc.get().uri("/eligibility?q=uSa").exchange()).bodyText()
			.contains("No Party matches", "United States of America");
		assertThat(this.mvc.get().uri("/eligibility?region=nowhere").exchange()).hasStatusOk()
			.bodyText()
			.contains("Zimbabwe");
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
			.contains("Page not found");
	}

	@Test
	void pagesReadTheRegistersFromMemory() {
		for (String page : List.of("/", "/eligibility", "/areas", "/centres", "/centres/SCRC-SN", "/guidance")) {
			this.mvc.get().uri(page).exchange();
			assertThat(QueryCount.of(() -> this.mvc.get().uri(page).exchange())).as(page).isLessThanOrEqualTo(1);
		}
	}

}
