package org.article12.site;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.PortalTest;
import org.article12.catalogue.Area;
import org.article12.catalogue.Catalogue;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Whatever is asked, and however the registers stand, the page and the public JSON answer
 * clearly, and alike.
 */
@PortalTest
class BadInputTests {

	private final MockMvcTester mvc;

	private final JdbcClient jdbc;

	private final TransactionTemplate changing;

	private final Catalogue catalogue;

	BadInputTests(@Autowired MockMvcTester mvc, @Autowired JdbcClient jdbc,
			@Autowired PlatformTransactionManager transactions, @Autowired Catalogue catalogue) {
		this.mvc = mvc;
		this.jdbc = jdbc;
		this.changing = new TransactionTemplate(transactions);
		this.catalogue = catalogue;
	}

	static Stream<Arguments> whatCannotBeAsked() {
		return Stream.of(arguments("party=XYZ&area=NIP", Said.the("routing.problem.UNKNOWN_PARTY", "XYZ")),
				arguments("party=SN&area=NIP", Said.the("routing.problem.UNKNOWN_PARTY", "SN")),
				arguments("party=USA&area=NIP", Said.the("routing.problem.NOT_A_PARTY", "USA")),
				arguments("party=&area=NIP", Said.the("routing.problem.NO_PARTY")),
				arguments("party=SEN&party=GHA&area=NIP", Said.partOf("routing.problem.REPEATED_PARTY")),
				arguments("party=SEN", Said.the("routing.problem.NO_AREA")),
				arguments("party=SEN&area=", Said.the("routing.problem.NO_AREA")),
				arguments("party=SEN&area=FISHING", Said.the("routing.problem.UNKNOWN_AREA", "FISHING")),
				arguments("party=SEN&area=NIP&area=TRAINING", Said.the("routing.problem.HEADING", "TRAINING")));
	}

	@ParameterizedTest
	@MethodSource("whatCannotBeAsked")
	void whatCannotBeAskedIsSaidAlikeOnThePageAndInJson(String query, String words) throws Exception {
		assertThat(page(query)).hasStatus(422).bodyText().contains("<title>Error: ", words);
		MvcTestResult json = json(query);
		assertThat(json).hasStatus(400).bodyJson().extractingPath("$.detail").asString().contains(words);
	}

	@Test
	void moreThanTwelveAreasAreTooManyAndAllOfThemStayTicked() {
		String areas = this.catalogue.areas()
			.stream()
			.filter(Area::selectable)
			.limit(13)
			.map((area) -> "&area=" + area.code())
			.collect(Collectors.joining());
		MvcTestResult page = page("party=SEN" + areas);
		assertThat(page).hasStatus(422).bodyText().contains(Said.the("routing.problem.TOO_MANY_AREAS", 13));
		assertThat(page).bodyText().containsPattern("(?s)(checked=\"checked\".*){13}");
		assertThat(json("party=SEN" + areas)).hasStatus(400);
	}

	@Test
	void aPartyThatMayNotAskIsToldWhy() {
		assertThat(page("party=DEU&area=NIP")).hasStatusOk()
			.bodyText()
			.contains(Said.the("site.find.not-eligible", "Germany"),
					Said.the("parties.reason.DEVELOPED_COUNTRY_PARTY"));
		assertThat(json("party=DEU&area=NIP")).hasStatus(422)
			.bodyJson()
			.extractingPath("$.reason")
			.isEqualTo("DEVELOPED_COUNTRY_PARTY");
	}

	@Test
	void aCentreWithoutAnyAreaIsListedWithTheReason() {
		with("delete from centre_area where centre_code = 'SCRC-SN'", () -> {
			MvcTestResult json = json("party=SEN&area=NIP");
			assertThat(json).hasStatusOk()
				.bodyJson()
				.extractingPath("$.considered[?(@.centre=='SCRC-SN')].reasons[*].code")
				.asArray()
				.containsExactly("HOST", "NO_AREA");
			assertThat(json).bodyJson()
				.extractingPath("$.chosen[*].centre")
				.asArray()
				.isNotEmpty()
				.doesNotContain("SCRC-SN");
			assertThat(page("party=SEN&area=NIP")).hasStatusOk()
				.bodyText()
				.contains(Said.partOf("routing.short.NO_AREA"));
		});
	}

	@Test
	void whenNoCentreIsActiveEveryAreaIsAGapThatSaysSo() {
		with("update centre set suspended = true", () -> {
			MvcTestResult json = json("party=SEN&area=NIP&area=BAT_BEP");
			assertThat(json).hasStatusOk().bodyJson().extractingPath("$.chosen").asArray().isEmpty();
			assertThat(json).bodyJson()
				.extractingPath("$.gaps[*].reason.code")
				.asArray()
				.containsExactly("NONE_ACTIVE", "NONE_ACTIVE");
			assertThat(page("party=SEN&area=NIP&area=BAT_BEP")).hasStatusOk()
				.bodyText()
				.contains(Said.the("site.find.answer", "Senegal", 0), Said.the("routing.answer.none"),
						Said.partOf("routing.short.NONE_ACTIVE"));
		});
	}

	@Test
	void afterwardsEverythingIsAsItWas() {
		with("update centre set suspended = true", () -> json("party=SEN&area=NIP"));
		assertThat(json("party=SEN&area=NIP")).bodyJson()
			.extractingPath("$.chosen[*].centre")
			.asArray()
			.containsExactly("SCRC-SN");
	}

	/** Changes the registers for as long as something is tried, and for nobody else. */
	private void with(String change, Runnable tried) {
		this.changing.executeWithoutResult((transaction) -> {
			transaction.setRollbackOnly();
			this.jdbc.sql(change).update();
			tried.run();
		});
	}

	private MvcTestResult page(String query) {
		return this.mvc.get().uri("/find-a-centre?" + query).exchange();
	}

	private MvcTestResult json(String query) {
		return this.mvc.get().uri("/api/v1/routing?" + query).exchange();
	}

}
