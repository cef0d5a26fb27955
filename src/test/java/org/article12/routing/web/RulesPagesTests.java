package org.article12.routing.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.article12.PortalTest;
import org.article12.QueryCount;
import org.article12.SignedIn;
import org.article12.catalogue.AreaCode;
import org.article12.core.PartyCode;
import org.article12.routing.AskedBefore;
import org.article12.routing.Criterion;
import org.article12.routing.Routing;
import org.article12.routing.RoutingAnswer;
import org.article12.routing.RoutingRecord.Replay;
import org.article12.routing.domain.RuleBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** Weights are changed by administrators, each change a version; the endpoint sees it. */
@PortalTest
class RulesPagesTests {

	private static final String ADMINISTRATOR = "admin@secretariat.example";

	private static final String OFFICER = "officer@secretariat.example";

	private final MockMvcTester mvc;

	private final Routing routing;

	private final RuleBook book;

	private final JdbcClient jdbc;

	private final ApplicationContext portal;

	RulesPagesTests(@Autowired MockMvcTester mvc, @Autowired Routing routing, @Autowired RuleBook book,
			@Autowired JdbcClient jdbc, @Autowired ApplicationContext portal) {
		this.mvc = mvc;
		this.routing = routing;
		this.book = book;
		this.jdbc = jdbc;
		this.portal = portal;
	}

	// Other tests reckon with the rules as they ship.
	@AfterEach
	void takeBack() {
		this.jdbc.sql("alter table routing_rules disable trigger all").update();
		this.jdbc.sql("delete from routing_rules").update();
		this.jdbc.sql("alter table routing_rules enable trigger all").update();
		this.jdbc.sql("update register_version set version = version + 1 where register = 'routing'").update();
	}

	@Test
	void anOfficerReadsTheWeightsAndAnAdministratorChangesThem() {
		assertThat(get(OFFICER)).hasStatusOk()
			.bodyText()
			.contains("Version 2 is in force.", "6,000,000,000,000")
			.doesNotContain("Make a new version");
		assertThat(get(ADMINISTRATOR)).hasStatusOk().bodyText().contains("Make a new version");
		assertThat(post(OFFICER, weights("1"), "Because", "2")).hasStatus(404);
	}

	@Test
	void aChangeMakesAVersionWithWhoAndWhyThatProposalsName() {
		assertThat(post(ADMINISTRATOR, weights("5"), "Nearness matters more", "2"))
			.hasRedirectedUrl("/settings/routing");
		assertThat(get(OFFICER)).bodyText().contains("Version 3 is in force.", "Nearness matters more");
		assertThat(this.mvc.get().uri("/api/v1/routing?party=SEN&area=NIP").exchange()).bodyJson()
			.extractingPath("$.ruleVersion")
			.isEqualTo("3");
		RoutingAnswer answer = this.routing.answer(new PartyCode("SEN"), List.of(new AreaCode("NIP")), Set.of(),
				AskedBefore.NONE);
		assertThat(answer.toRecord().ruleVersion()).isEqualTo("3");
		assertThat(answer.toRecord().replay()).isEqualTo(new Replay.Agrees());
		assertThat(post(ADMINISTRATOR, weights("5"), "Pressed twice", "2")).hasRedirectedUrl("/settings/routing");
		assertThat(post(ADMINISTRATOR, weights("6"), "Stale", "2")).hasStatus(409).bodyText().contains("Stale");
		assertThat(this.book.changes()).hasSize(1);
	}

	@Test
	void weightsThatCannotBeAreRefusedWithTheReasonAndWhatWasTypedKept() {
		assertThat(post(ADMINISTRATOR, weights("-1"), "Because", "2")).hasStatus(422)
			.bodyText()
			.contains("No weight can be below 0.", "Because");
		assertThat(post(ADMINISTRATOR, weights("0"), "Because", "2")).hasStatus(422)
			.bodyText()
			.contains("Give at least one criterion a weight above 0.");
		assertThat(post(ADMINISTRATOR, weights("9999999999999"), "Because", "2")).hasStatus(422)
			.bodyText()
			.contains("7,500,000,000,000");
		assertThat(post(ADMINISTRATOR, weights("1.5"), "", "2")).hasStatus(422)
			.bodyText()
			.contains("Give each weight as a whole number", "Say why the weights are to change.");
		assertThat(this.book.changes()).isEmpty();
	}

	@Test
	void aWarmEndpointReadsTheVersionsOfTheRegistersAndNothingElse() {
		this.mvc.get().uri("/api/v1/routing?party=SEN&area=NIP").exchange();
		assertThat(QueryCount.statements(() -> this.mvc.get().uri("/api/v1/routing?party=SEN&area=NIP").exchange()))
			.containsExactly("select register, version from register_version");
	}

	@Test
	void aSuspensionIsSeenFromTheFirstCallByEachOfTwoInstances() {
		Routing other = this.portal.getAutowireCapableBeanFactory().createBean(Routing.class);
		try {
			assertThat(centresFor(this.routing)).contains("SCRC-SN").isEqualTo(centresFor(other));
			this.jdbc.sql("update centre set suspended = true where code = 'SCRC-SN'").update();
			assertThat(centresFor(other)).doesNotContain("SCRC-SN").isEqualTo(centresFor(this.routing));
		}
		finally {
			this.jdbc.sql("update centre set suspended = false where code = 'SCRC-SN'").update();
		}
		assertThat(centresFor(other)).contains("SCRC-SN");
	}

	@Test
	void theAnswerHasTheScoresParts() {
		MvcTestResult answer = this.mvc.get().uri("/api/v1/routing?party=SEN&area=NIP").exchange();
		assertThat(answer).bodyJson()
			.extractingPath("$.considered[?(@.centre=='SCRC-SN')].scores[0].parts.HOST")
			.asArray()
			.hasSize(1);
		assertThat(answer).bodyJson().extractingPath("$.weights.DISTANCE").isEqualTo(1);
	}

	private static Set<String> centresFor(Routing routing) {
		return routing.propose(new PartyCode("SEN"), List.of(new AreaCode("NIP")), Set.of(), AskedBefore.NONE)
			.chosen()
			.stream()
			.map((choice) -> choice.centre().value())
			.collect(Collectors.toSet());
	}

	private static String[] weights(String last) {
		String[] weights = new String[Criterion.WEIGHTED.size()];
		Arrays.fill(weights, "0");
		weights[weights.length - 1] = last;
		return weights;
	}

	private MvcTestResult get(String email) {
		return this.mvc.get().uri("/settings/routing").with(SignedIn.as(email)).exchange();
	}

	private MvcTestResult post(String email, String[] weights, String reason, String version) {
		return this.mvc.post()
			.uri("/settings/routing")
			.with(SignedIn.as(email))
			.with(csrf())
			.param("weight", weights)
			.param("reason", reason)
			.param("version", version)
			.exchange();
	}

}
