package org.article12.routing.web;

import org.article12.PortalTest;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code GET /api/v1/routing}. */
@PortalTest
class RoutingApiTests {

	private final MockMvcTester mvc;

	RoutingApiTests(@Autowired MockMvcTester mvc) {
		this.mvc = mvc;
	}

	@Test
	void theAnswerNamesCentresAreasAndReasons() {
		MvcTestResult result = get("party=SEN&area=BAT_BEP&area=NIP&area=NIP");
		assertThat(result).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
		assertThat(result).bodyJson().isLenientlyEqualTo("""
				{"ruleVersion": "2", "party": "SEN", "areas": ["BAT_BEP", "NIP"],
				"chosen": [{"centre": "SCRC-SN", "areas": ["NIP"], "basis": "HOST", "round": 1},
				{"centre": "SCRC-DZ", "areas": ["BAT_BEP"], "basis": "REGION", "round": 2}],
				"alternative": null, "gaps": []}""");
		assertThat(result).bodyJson().extractingPath("$.considered").asArray().hasSize(12);
		assertThat(result).bodyJson().extractingPath("$.chosen[0].reasons[0].code").isEqualTo("HOST");
		assertThat(result).bodyJson().extractingPath("$.chosen[0].reasons[0].parameters[0]").isEqualTo("SEN");
		assertThat(result).bodyJson()
			.extractingPath("$.chosen[0].reasons[0].text")
			.isEqualTo(Said.the("routing.reason.HOST", "Senegal"));
	}

	@Test
	void anAnswerMayBeKeptBrieflyAndReadByOtherSites() {
		MvcTestResult result = this.mvc.get()
			.uri("/api/v1/routing?party=SEN&area=NIP")
			.header(HttpHeaders.ORIGIN, "https://elsewhere.example")
			.exchange();
		assertThat(result).hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=60, public")
			.hasHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
			.doesNotContainHeader(HttpHeaders.SET_COOKIE);
	}

	@Test
	void onlyTheHeadMayBeAskedFor() {
		assertThat(this.mvc.head().uri("/api/v1/routing?party=SEN&area=NIP").exchange()).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "area=NIP | party | NO_PARTY | ''", "party=&area=NIP | party | NO_PARTY | ''",
					"party=SEN&party=GHA&area=NIP | party | REPEATED_PARTY | SEN,GHA",
					"party=XYZ&area=NIP | party | UNKNOWN_PARTY | XYZ",
					"party=sen&area=NIP | party | UNKNOWN_PARTY | sen",
					"party=SN&area=NIP | party | UNKNOWN_PARTY | SN", "party=USA&area=NIP | party | NOT_A_PARTY | USA",
					"party=SEN | area | NO_AREA | ''", "party=SEN&area= | area | NO_AREA | ''",
					"party=SEN&area=FISHING | area | UNKNOWN_AREA | FISHING",
					"party=SEN&area=NIP,BAT_BEP | area | UNKNOWN_AREA | NIP,BAT_BEP",
					"party=SEN&area=NIP&area=TRAINING | area | HEADING | TRAINING",
					"party=SEN&area=RESEARCH | area | HEADING | RESEARCH",
					"party=SEN&area=NIP&language=xx | language | UNKNOWN_LANGUAGE | xx",
					"party=DEU&area=FISHING | area | UNKNOWN_AREA | FISHING" })
	void badInputNamesTheParameterAndTheValue(String query, String parameter, String code, String value) {
		MvcTestResult result = get(query);
		assertThat(result).hasStatus(HttpStatus.BAD_REQUEST).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(result).bodyJson().extractingPath("$.parameter").isEqualTo(parameter);
		assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
		assertThat(result).bodyJson().extractingPath("$.value").isEqualTo(value);
		assertThat(result).bodyJson().extractingPath("$.detail").asString().contains(value).endsWith(".");
	}

	@Test
	void moreThanTwelveAreasAreTooMany() {
		String twelve = "party=SEN&area=NIP&area=INFRASTRUCTURE&area=TRAINING.POPS_ID&area=TRAINING.NEEDS_ID"
				+ "&area=TRAINING.PROPOSAL&area=TRAINING.LEGISLATION&area=TRAINING.INVENTORY&area=TRAINING.PRTR"
				+ "&area=LABORATORY&area=REGULATORY&area=WASTE_DISPOSAL&area=BAT_BEP";
		assertThat(get(twelve + "&area=NIP")).hasStatusOk();
		MvcTestResult result = get(twelve + "&area=AWARENESS");
		assertThat(result).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(result).bodyJson().extractingPath("$.code").isEqualTo("TOO_MANY_AREAS");
		assertThat(result).bodyJson().extractingPath("$.value").isEqualTo("13");
	}

	@Test
	void anIneligiblePartyIsToldWhy() {
		MvcTestResult result = get("party=DEU&area=NIP");
		assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(result).bodyJson().extractingPath("$.reason").isEqualTo("DEVELOPED_COUNTRY_PARTY");
		assertThat(result).bodyJson().extractingPath("$.party").isEqualTo("DEU");
	}

	@Test
	void theSameQuestionGetsTheSameAnswerInWhateverOrder() throws Exception {
		assertThat(get("party=KEN&area=BAT_BEP&area=NIP").getResponse().getContentAsString())
			.isEqualTo(get("area=NIP&area=BAT_BEP&party=KEN").getResponse().getContentAsString());
	}

	private MvcTestResult get(String query) {
		return this.mvc.get().uri("/api/v1/routing?" + query).exchange();
	}

}
