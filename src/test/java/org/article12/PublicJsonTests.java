package org.article12;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The registers as public JSON. */
@PortalTest
class PublicJsonTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void partiesTellWhetherAndWhyTheyAreEligible() {
		MvcTestResult result = this.mvc.get().uri("/api/v1/parties").exchange();
		assertThat(result).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
		assertThat(result).bodyJson().extractingPath("$.length()").isEqualTo(185);
		assertThat(result).bodyJson().extractingPath("$[?(@.eligible == true)].code").asArray().hasSize(147);
		assertThat(result).bodyText().contains("""
				{"code":"SEN","name":"Senegal","region":"Africa","eligible":true,\
				"eligibilityReason":"DEVELOPING_COUNTRY_PARTY","ldc":true,"sids":false}""", """
				"code":"DEU","name":"Germany","region":"Western Europe and Others","eligible":false,\
				"eligibilityReason":"DEVELOPED_COUNTRY_PARTY\"""", "Côte d'Ivoire");
	}

	@Test
	void areasTellTheirParentAndWhetherTheyCanBeAskedFor() {
		assertThat(this.mvc.get().uri("/api/v1/areas")).hasStatusOk()
			.bodyText()
			.startsWith(
					"""
							[{"code":"NIP","parent":null,"title":"Developing, updating and implementing NIP","selectable":true,"needs":["TECHNICAL","COORDINATION"]}""")
			.contains(
					"""
							{"code":"TRAINING","parent":null,"title":"Training for decision-makers, managers and personnel in:",\
							"selectable":false,"needs":[]},{"code":"TRAINING.POPS_ID","parent":"TRAINING","title":"POPs identification",\
							"selectable":true,"needs":["TECHNICAL"]}""");
	}

	@Test
	void centresTellWhatTheyCanTakeAndForWhom() {
		MvcTestResult result = this.mvc.get().uri("/api/v1/centres").exchange();
		assertThat(result).bodyJson().extractingPath("$.length()").isEqualTo(12);
		assertThat(result).bodyText().startsWith("""
				[{"code":"SCRC-SN","name":"Basel Convention Regional Centre for Francophone Africa, Senegal",\
				"region":"Africa","status":"NOMINATED","areas":["NIP",""");
		assertThat(result).bodyJson().extractingPath("$[0].areas").asArray().doesNotContain("TRAINING");
		assertThat(result).bodyJson().extractingPath("$[0].parties").asArray().contains("SEN", "BEN");
		assertThat(result).bodyJson()
			.extractingPath("$[0].fallbackParties")
			.asArray()
			.contains("KEN")
			.doesNotContain("BEN");
		assertThat(result).bodyJson().extractingPath("$[0].languages").asArray().containsExactly("fr", "en");
		assertThat(result).bodyJson().extractingPath("$[0].capacity").isNull();
		assertThat(result).bodyJson().extractingPath("$[0].openAssignments").asNumber().isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/parties", "/api/v1/areas", "/api/v1/centres" })
	void anySiteMayReadAndKeepItAndNobodyGetsACookie(String address) {
		MvcTestResult result = this.mvc.get()
			.uri(address)
			.header(HttpHeaders.ORIGIN, "https://ministry.example")
			.exchange();
		assertThat(result).hasStatusOk()
			.hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=60, public")
			.hasHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
			.doesNotContainHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS)
			.doesNotContainHeader(HttpHeaders.SET_COOKIE)
			.doesNotContainHeader(HttpHeaders.PRAGMA)
			.containsHeader(HttpHeaders.ETAG);
		String tag = result.getResponse().getHeader(HttpHeaders.ETAG);
		assertThat(this.mvc.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, tag))
			.hasStatus(HttpStatus.NOT_MODIFIED);
	}

	@Test
	void aRequestAsksOnceWhetherARegisterChanged() {
		QueryCount.Action ask = () -> assertThat(this.mvc.get().uri("/api/v1/parties")).hasStatusOk();
		QueryCount.of(ask);
		assertThat(QueryCount.statements(ask)).containsExactly("select register, version from register_version");
	}

	@Test
	void preflightAllowsReadingOnly() {
		assertThat(this.mvc.options()
			.uri("/api/v1/parties")
			.header(HttpHeaders.ORIGIN, "https://ministry.example")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "GET")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS, "If-None-Match")).hasStatusOk()
			.hasHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
			.hasHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET,HEAD");
		assertThat(this.mvc.options()
			.uri("/api/v1/parties")
			.header(HttpHeaders.ORIGIN, "https://ministry.example")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "POST")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void pagesAreNotForOtherSites() {
		assertThat(this.mvc.get().uri("/sign-in").header(HttpHeaders.ORIGIN, "https://ministry.example"))
			.doesNotContainHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
	}

}
