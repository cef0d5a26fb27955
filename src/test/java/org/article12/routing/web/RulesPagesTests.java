package org.article12.routing.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.article12.PortalTest;
import org.article12.QueryCount;
import org.article12.SignedIn;
import org.article12.Story;
import org.article12.catalogue.AreaCode;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.requests.RequestReference;
import org.article12.routing.AskedBefore;
import org.article12.routing.CriteriaOrder;
import org.article12.routing.Criterion;
import org.article12.routing.Routing;
import org.article12.routing.RoutingAnswer;
import org.article12.routing.RoutingRecord.Replay;
import org.article12.routing.Weights;
import org.article12.routing.store.RuleBook;
import org.article12.words.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The order of criteria is tried by officers and changed by administrators, each change a
 * version; the endpoint sees it.
 */
@PortalTest
class RulesPagesTests {

	private static final String ADMINISTRATOR = "admin@secretariat.example";

	private static final String OFFICER = "officer@secretariat.example";

	private static final PartyCode URUGUAY = new PartyCode("URY");

	private static final CriteriaOrder SHIPPED = CriteriaOrder.of(Weights.DEFAULT);

	/** The host country before all else. */
	private static final String HOST_FIRST = "?" + address(hostFirst());

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
	void anOfficerReadsTheOrderAndTriesAnotherAndAnAdministratorMakesAVersion() {
		assertThat(get(OFFICER, "")).hasStatusOk()
			.bodyText()
			.contains(Said.the("routing.settings.now", 2),
					Said.the("routing.order.whatever-follows", Said.the("routing.order.first.IN_REGION")),
					Said.the("routing.order.together"), Said.the("routing.order.means.DISTANCE"))
			.doesNotContain("000,000")
			.doesNotContain(Said.partOf("routing.settings.save"));
		assertThat(get(OFFICER, HOST_FIRST + "&preview=yes")).hasStatusOk()
			.bodyText()
			.contains(Said.partOf("routing.settings.trial"), Said.the("routing.preview.title"))
			.doesNotContain(Said.partOf("routing.settings.save"));
		assertThat(get(ADMINISTRATOR, HOST_FIRST + "&preview=yes")).bodyText()
			.contains(Said.the("routing.settings.save", 3));
		assertThat(get(ADMINISTRATOR, HOST_FIRST)).bodyText()
			.contains(Said.partOf("routing.settings.trial"))
			.doesNotContain(Said.partOf("routing.settings.save"));
		assertThat(post(OFFICER, HOST_FIRST, "Because", "2")).hasStatus(404);
	}

	@Test
	void buttonsMoveACriterionByOnePlaceAndKeepWhatWasChosen() {
		String joined = body(get(OFFICER, "?" + address(SHIPPED) + "&move=UP-PRIMARY"));
		assertThat(joined).contains(
				Said.the("routing.order.now.together", Said.the("routing.part.PRIMARY"), 1,
						Said.the("routing.part.IN_REGION")),
				moved(Criterion.IN_REGION, alone(1), shared(1, 1)), moved(Criterion.LANGUAGE, alone(3), alone(2)));
		assertThat(body(get(OFFICER, "?" + address(SHIPPED.up(Criterion.PRIMARY)) + "&move=UP-PRIMARY")))
			.contains(Said.the("routing.order.now.alone", Said.the("routing.part.PRIMARY"), 1));
		String without = body(get(OFFICER, "?" + address(SHIPPED.down(Criterion.DISTANCE)) + "&move=DOWN-DISTANCE"));
		assertThat(without).contains(Said.the("routing.order.now.uncounted", Said.the("routing.part.DISTANCE")),
				moved(Criterion.DISTANCE, shared(8, 1), Said.the("routing.order.place.uncounted")));
		String weighed = address(SHIPPED).replace("FAIRNESS&step=8&weight=4", "FAIRNESS&step=8&weight=7");
		assertThat(body(get(OFFICER, "?" + weighed + "&move=UP-LOAD")))
			.contains(moved(Criterion.FAIRNESS, shared(8, 4), shared(7, 7)));
		assertThat(this.book.changes()).isEmpty();
	}

	@Test
	void theOrderInForceHasNothingToPreview() {
		assertThat(get(ADMINISTRATOR, "?" + address(SHIPPED) + "&preview=yes")).hasStatusOk()
			.bodyText()
			.contains(Said.the("routing.settings.now", 2))
			.doesNotContain("What would change</h2>")
			.doesNotContain(Said.partOf("routing.settings.save"));
	}

	@Test
	void thePreviewNamesEachWaitingRequestThatWouldBeRoutedOtherwise() {
		RequestReference moved = waiting("Weighed otherwise", "LABORATORY");
		RequestReference stays = waiting("Weighed alike", "REGULATORY");
		String page = body(get(OFFICER, HOST_FIRST + "&preview=yes"));
		assertThat(page).contains(Said.partOf("routing.preview.found"), moved.value(), "(SCRC-BR)", "(SCRC-UY)")
			.doesNotContain(stays.value());
		assertThat(this.book.changes()).isEmpty();
	}

	@Test
	void aChangeMakesAVersionWithWhoAndWhyThatProposalsName() {
		RequestReference request = waiting("Routed by the next version", "LABORATORY");
		assertThat(centresFor(URUGUAY, "LABORATORY")).containsExactly("SCRC-BR");
		assertThat(post(ADMINISTRATOR, HOST_FIRST, "Those at home know best", "2"))
			.hasRedirectedUrl("/settings/routing");
		assertThat(get(OFFICER, "")).bodyText()
			.contains(Said.the("routing.settings.now", 3), "Those at home know best", "Version 3, ",
					moved(Criterion.HOST, alone(4), alone(1)), Said.the("routing.settings.whole"),
					Said.the("routing.settings.shipped"));
		assertThat(this.mvc.get().uri("/api/v1/routing?party=SEN&area=NIP").exchange()).bodyJson()
			.extractingPath("$.ruleVersion")
			.isEqualTo("3");
		RoutingAnswer answer = this.routing.answer(URUGUAY, List.of(new AreaCode("LABORATORY")), Set.of(),
				AskedBefore.NONE);
		assertThat(answer.toRecord().ruleVersion()).isEqualTo("3");
		assertThat(answer.toRecord().replay()).isEqualTo(new Replay.Agrees());
		assertThat(centresFor(URUGUAY, "LABORATORY")).containsExactly("SCRC-UY");
		assertThat(body(
				this.mvc.get().uri("/triage/" + request.value() + "/offers").with(SignedIn.as(OFFICER)).exchange()))
			.contains("SCRC-UY");
	}

	@Test
	void aSecondPressIsOnceAndSomebodyElsesVersionIsShown() {
		String press = UUID.randomUUID().toString();
		post(ADMINISTRATOR, HOST_FIRST + "&press=" + press, "Those at home know best", "2");
		assertThat(post(ADMINISTRATOR, HOST_FIRST + "&press=" + press, "Those at home know best", "2"))
			.hasRedirectedUrl("/settings/routing");
		assertThat(post(ADMINISTRATOR, HOST_FIRST, "Those at home know best", "2"))
			.hasRedirectedUrl("/settings/routing");
		assertThat(this.book.changes()).hasSize(1);
		String other = address(SHIPPED.down(Criterion.LISTED));
		assertThat(post(ADMINISTRATOR, "?" + other, "Lists are old", "2")).hasStatus(409)
			.bodyText()
			.contains("Lists are old", "made version 3: Those at home know best",
					moved(Criterion.HOST, alone(4), alone(1)), "step=5&amp;step=5&amp;step=6&amp;step=7");
		assertThat(this.book.changes()).hasSize(1);
	}

	@Test
	void whatCannotBeIsRefusedWithTheReasonAndWhatWasTypedKept() {
		assertThat(post(ADMINISTRATOR, HOST_FIRST, " ", "2")).hasStatus(422)
			.bodyText()
			.contains(Said.the("routing.settings.reason.missing"), Said.the("routing.preview.title"),
					Said.the("routing.settings.save", 3));
		assertThat(post(ADMINISTRATOR, HOST_FIRST, "x".repeat(3001), "2")).hasStatus(422);
		assertThat(post(ADMINISTRATOR, "?criterion=HOST&step=0&weight=1", "Because", "2")).hasStatus(422)
			.bodyText()
			.contains(Said.the("routing.settings.problem.ALL_ZERO"), "Because");
		for (String unreadable : List.of("criterion=HOST", "criterion=CODE&step=1&weight=1",
				"criterion=HOST&step=one&weight=1", "criterion=HOST&step=1&weight=0", "criterion=HOST&step=1&weight=-3",
				"criterion=HOST&step=1&weight=1.5", "criterion=HOST&step=1&weight=9999999999999",
				"criterion=HOST&step=1&weight=1&criterion=HOST&step=2&weight=1")) {
			assertThat(post(ADMINISTRATOR, "?" + unreadable, "Because", "2")).as(unreadable)
				.hasStatus(422)
				.bodyText()
				.contains(Said.the("routing.order.unreadable"), "Because");
			assertThat(get(OFFICER, "?" + unreadable)).as(unreadable)
				.hasStatus(422)
				.bodyText()
				.contains(Said.the("routing.order.unreadable"), "version 2");
		}
		assertThat(get(OFFICER, "?" + address(SHIPPED) + "&move=ASIDE-HOST&page=none")).hasStatusOk();
		assertThat(this.book.changes()).isEmpty();
	}

	@Test
	void weightsThatMakeNoCleanOrderAreShownAsTheyAre() {
		this.book.change(new Story(this.portal).person(ADMINISTRATOR), 2,
				Weights.whole(Map.of(Criterion.PRIMARY, 1_000L, Criterion.LANGUAGE, 999L, Criterion.DISTANCE, 1L)),
				"As they came");
		assertThat(body(get(OFFICER, ""))).contains("value=\"1000\" selected", "value=\"999\" selected",
				Said.the("routing.settings.now", 3));
		assertThat(body(get(OFFICER, "?" + address(CriteriaOrder.of(this.routing.rules().weights())) + "&preview=yes")))
			.contains(Said.partOf("routing.settings.now"));
	}

	@Test
	void theNumberOfQueriesDoesNotGrowWithTheRequests() {
		waiting("Counted for a preview", "LABORATORY");
		get(OFFICER, HOST_FIRST + "&preview=yes");
		int few = QueryCount.of(() -> get(OFFICER, HOST_FIRST + "&preview=yes"));
		int none = QueryCount.of(() -> get(OFFICER, HOST_FIRST));
		waiting("Counted for a preview again", "LABORATORY");
		waiting("Counted for a preview once more", "LABORATORY", "REGULATORY");
		get(OFFICER, HOST_FIRST + "&preview=yes");
		assertThat(QueryCount.of(() -> get(OFFICER, HOST_FIRST + "&preview=yes"))).isEqualTo(few);
		assertThat(few - none).as("for the preview").isLessThanOrEqualTo(4);
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
		return centresFor(routing, new PartyCode("SEN"), "NIP");
	}

	private Set<String> centresFor(PartyCode party, String area) {
		return centresFor(this.routing, party, area);
	}

	private static Set<String> centresFor(Routing routing, PartyCode party, String area) {
		return routing.propose(party, List.of(new AreaCode(area)), Set.of(), AskedBefore.NONE)
			.chosen()
			.stream()
			.map((choice) -> choice.centre().value())
			.collect(Collectors.toSet());
	}

	private static CriteriaOrder hostFirst() {
		CriteriaOrder order = SHIPPED;
		while (order.canGoUp(Criterion.HOST)) {
			order = order.up(Criterion.HOST);
		}
		return order;
	}

	/** A request of Uruguay, which has a centre of its own. */
	private RequestReference waiting(String title, String... areas) {
		Story story = new Story(this.portal);
		CurrentUser uruguay = story.person("focal.point@uruguay.example");
		RequestReference reference = story.submit(uruguay, story.draft(uruguay, title, areas));
		story.confirmEligibility(reference);
		return reference;
	}

	private static String address(CriteriaOrder order) {
		return OrderForm.of(order, "")
			.rows()
			.stream()
			.map((row) -> "criterion=" + row.criterion() + "&step=" + row.step() + "&weight=" + row.weight())
			.collect(Collectors.joining("&"));
	}

	private static String body(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		return HtmlUtils.htmlUnescape(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private MvcTestResult get(String email, String question) {
		return this.mvc.get().uri("/settings/routing" + question).with(SignedIn.as(email)).exchange();
	}

	private MvcTestResult post(String email, String order, String reason, String version) {
		return this.mvc.post()
			.uri("/settings/routing" + order)
			.with(SignedIn.as(email))
			.with(csrf())
			.param("reason", reason)
			.param("seen", version)
			.exchange();
	}

	private static String moved(Criterion criterion, String before, String after) {
		return Said.the("routing.order.moved", Said.the("routing.part." + criterion), before, after);
	}

	private static String alone(int step) {
		return Said.the("routing.order.place.alone", step);
	}

	private static String shared(int step, int weight) {
		return Said.the("routing.order.place.shared", step, weight);
	}

}
