package org.article12.site;

import org.article12.PortalTest;
import org.article12.QueryCount;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A visitor asks which centre helps, and the address keeps the question. */
@PortalTest
class FindACentreTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void theAnswerNamesTheCentresAndWhy() {
		assertThat(get("party=SEN&area=BAT_BEP&area=NIP")).hasStatusOk()
			.bodyText()
			.contains("to help Senegal.", "/centres/SCRC-SN", Said.the("routing.short.HOST", "Senegal"),
					"Identification and promotion of BAT and BEP", "value=\"NIP\" checked=\"checked\"",
					"<option dir=\"auto\" value=\"SEN\" selected=\"selected\">",
					"href=\"/api/v1/routing?party=SEN&amp;area=BAT_BEP&amp;area=NIP\"");
	}

	@Test
	void nothingIsWrongBeforeSomethingIsAsked() {
		assertThat(get("")).hasStatusOk().bodyText().doesNotContain("error-summary");
		assertThat(get("area=NIP")).hasStatusOk()
			.bodyText()
			.contains("value=\"NIP\" checked=\"checked\"")
			.doesNotContain("error-summary");
	}

	@Test
	void whatIsMissingIsSaidBesideItsField() {
		assertThat(get("party=")).hasStatus(422)
			.bodyText()
			.contains("<title>Error: ", "href=\"#party\"", "href=\"#area\"", "id=\"party-error\"", "id=\"area-error\"");
		assertThat(get("party=SEN")).hasStatus(422).bodyText().contains("href=\"#area\"").doesNotContain("#party\"");
	}

	@Test
	void whatIsWrongIsKeptAndNamed() {
		assertThat(get("party=XXX&area=NIP")).hasStatus(422).bodyText().contains("“XXX”");
		assertThat(get("party=USA&area=NIP")).hasStatus(422).bodyText().contains("“USA”");
		assertThat(get("party=SEN&area=TRAINING")).hasStatus(422).bodyText().contains("“TRAINING”");
		assertThat(get("party=SEN&area=%3Cscript%3E")).hasStatus(422).bodyText().doesNotContain("<script>");
	}

	@Test
	void aPartyThatIsNotEligibleIsToldTheRule() {
		assertThat(get("party=DEU&area=NIP")).hasStatusOk()
			.bodyText()
			.contains(Said.the("site.find.not-eligible", "Germany"),
					Said.the("parties.reason.DEVELOPED_COUNTRY_PARTY"));
	}

	@Test
	void theAnswerTakesFewQueriesHoweverManyAreasAreAsked() {
		get("party=SEN&area=NIP");
		int few = QueryCount.of(() -> get("party=SEN&area=NIP"));
		int many = QueryCount.of(() -> get("party=SEN&area=NIP&area=BAT_BEP&area=LABORATORY&area=AWARENESS"));
		assertThat(many).isEqualTo(few);
		assertThat(few).isLessThanOrEqualTo(2);
	}

	private MvcTestResult get(String query) {
		return this.mvc.get().uri("/find-a-centre?" + query).exchange();
	}

}
