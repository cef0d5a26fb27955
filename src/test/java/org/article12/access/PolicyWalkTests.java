package org.article12.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.article12.FormToken;
import org.article12.PortalTest;
import org.article12.SignedIn;
import org.article12.core.security.AccessPolicy;
import org.article12.core.security.AccessRule;
import org.article12.core.security.AccessRule.Audience;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Knocks at every address in every role, at own and at foreign records, and compares what
 * happens with the policy table. What is mapped and not in the table fails, and so does a
 * row of the table that nothing answers.
 */
@PortalTest
class PolicyWalkTests {

	/** The error page is reached by forwarding only. */
	private static final Set<String> INTERNAL = Set.of("/error");

	/** What asks for no more than a press, and does it. */
	private static final Set<String> DONE = Set.of("POST /assignments/activity-reports/{period}",
			"POST /account/calendar", "POST /account/calendar/removal", "POST /account/time-zone",
			"POST /account/notifications/mail-arrives", "POST /accounts/{id}/deactivation", "POST /accounts/{id}/link",
			"POST /accounts/{id}/memberships/{membership}/lead",
			"POST /accounts/{id}/memberships/{membership}/lead/removal",
			"POST /accounts/{id}/memberships/{membership}/removal", "POST /accounts/{id}/reactivation",
			"POST /assignments/profile/proposals/{id}/withdrawal", "POST /assignments/{id}/progress",
			"POST /assignments/templates/{template}/deletion", "POST /offers-of-help/proposals/{id}/withdrawal",
			"POST /offers-of-help/{reference}/removal", "POST /plan/{id}/proposals/{proposal}/withdrawal",
			"POST /requests", "POST /requests/{reference}/copy", "POST /requests/{reference}/deletion",
			"POST /requests/{reference}/documents/{document}/removal", "POST /sign-in/kept/discard",
			"POST /triage/columns", "POST /triage/letters", "POST /triage/views/{view}/deletion",
			"POST /triage/{reference}/note", "POST /triage/{reference}/taking", "POST /triage/{reference}/watch",
			"POST /triage/{reference}/watch/removal");

	/**
	 * What is asked of a record that has gone on, or of one that has never stood so.
	 */
	private static final Set<String> MOVED = Set.of("POST /reports/activity/{centre}/{period}/acknowledgement",
			"POST /reports/activity/{centre}/{period}/publication", "POST /assignments/{id}/funding",
			"POST /requests/{reference}/edit/{section}", "POST /requests/{reference}/summary/removal",
			"POST /triage/{reference}/eligibility", "POST /triage/{reference}/handover",
			"POST /triage/{reference}/release", "POST /triage/{reference}/reminder", "POST /triage/{reference}/offers",
			"POST /triage/{reference}/reopening", "POST /triage/{reference}/screening",
			"GET /assignments/{id}/funding");

	/**
	 * What answers an empty question, or a form that no page sends, in another way than
	 * pages and forms do.
	 */
	private static final Map<String, Expected> OTHERWISE = Map.ofEntries(
			Map.entry("GET /api/v1/routing", Expected.INCOMPLETE),
			Map.entry("POST /account/membership", Expected.INCOMPLETE),
			Map.entry("POST /accounts/{id}/memberships", Expected.INCOMPLETE),
			Map.entry("POST /inbox/all-read", Expected.INCOMPLETE), Map.entry("POST /inbox/read", Expected.INCOMPLETE),
			Map.entry("POST /troubles/settled", Expected.INCOMPLETE),
			Map.entry("POST /mails/mail-arrives", Expected.INCOMPLETE),
			// Nothing of the walker's waits
			Map.entry("POST /undo/{id}", Expected.NOT_FOUND),
			Map.entry("GET /assignments/{id}/progress", Expected.DONE),
			Map.entry("GET /figures/requests", Expected.DONE), Map.entry("GET /triage/bulk.csv", Expected.DONE),
			Map.entry("GET /triage/bulk.xlsx", Expected.DONE),
			// Leads to where the dates of a report are chosen
			Map.entry("GET /reports/progress.pdf", Expected.DONE),
			Map.entry("GET /reports/progress.xlsx", Expected.DONE),
			Map.entry("GET /reports/progress.csv", Expected.DONE),
			Map.entry("GET /reports/progress/requests", Expected.DONE),
			Map.entry("GET /reports/progress/requests.csv", Expected.DONE),
			Map.entry("GET /reports/progress/offers-of-help", Expected.DONE),
			Map.entry("GET /triage/{reference}/extension", Expected.DONE),
			Map.entry("GET /triage/{reference}/reopening", Expected.DONE),
			// Shows what the change would move, before it is saved
			Map.entry("POST /settings/calendar", Expected.SHOWN), Map.entry("POST /settings/contact", Expected.SHOWN),
			Map.entry("POST /unsubscribe/{secret}", Expected.SHOWN));

	@Autowired
	private AccessPolicy policy;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private List<RequestMappingHandlerMapping> mappings;

	@Autowired
	private PlatformTransactionManager transactions;

	private final Records records;

	@Autowired
	PolicyWalkTests(ApplicationContext portal) {
		this.records = new Records(portal);
	}

	@Test
	void everyHandlerStandsInTheTable() {
		Set<String> missing = handlers();
		this.policy.rules().forEach((rule) -> missing.remove(address(rule)));
		assertThat(missing).as("addresses that AccessPolicy does not name").isEmpty();
	}

	@Test
	void everyRowOfTheTableHasAHandler() {
		Set<String> handlers = handlers();
		assertThat(this.policy.rules().stream().map(PolicyWalkTests::address)).doesNotHaveDuplicates()
			.filteredOn((row) -> !handlers.contains(row))
			.as("rows of AccessPolicy that nothing answers")
			.isEmpty();
	}

	private Set<String> handlers() {
		Set<String> handlers = new TreeSet<>();
		this.mappings.forEach((mapping) -> mapping.getHandlerMethods()
			.forEach((info, handler) -> handlers.addAll(addresses(info, handler))));
		return handlers;
	}

	/** The rows that have a handler; the others are told by a test of their own. */
	private List<AccessRule> answered() {
		Set<String> handlers = handlers();
		return this.policy.rules().stream().filter((rule) -> handlers.contains(address(rule))).toList();
	}

	private static String address(AccessRule rule) {
		return rule.method() + " " + rule.pattern();
	}

	private static Set<String> addresses(RequestMappingInfo info, HandlerMethod handler) {
		Set<String> addresses = new TreeSet<>();
		for (String pattern : info.getPatternValues()) {
			if (!INTERNAL.contains(pattern)) {
				Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
				assertThat(methods).as("%s names its method", handler).isNotEmpty();
				methods.forEach((method) -> addresses.add(method + " " + pattern));
			}
		}
		return addresses;
	}

	@Test
	void everyRoleMeetsWhatTheTableSays() {
		List<String> findings = new ArrayList<>();
		for (AccessRule rule : answered()) {
			for (Actor actor : Actor.values()) {
				Answer answer = knock(rule, actor, true);
				Expected expected = expected(rule, actor);
				if (!expected.isMetBy(answer)) {
					findings.add("%s %s, %s: expected %s, met %s".formatted(rule.method(), rule.pattern(), actor,
							expected, answer));
				}
			}
		}
		assertThat(findings).isEmpty();
	}

	@Test
	void noFormIsAcceptedWithoutItsToken() {
		List<String> findings = new ArrayList<>();
		for (AccessRule rule : answered()) {
			for (Actor actor : Actor.values()) {
				if (rule.method() == HttpMethod.POST && actor.role().isPresent()) {
					Answer answer = knock(rule, actor, false);
					if (rule.tokenless() ? !letIn(rule).isMetBy(answer) : answer.status() != 403) {
						findings.add("%s, %s: met %s".formatted(rule.pattern(), actor, answer));
					}
				}
			}
		}
		assertThat(findings).isEmpty();
	}

	/** Asks once, and takes back whatever it did. */
	private Answer knock(AccessRule rule, Actor actor, boolean withToken) {
		Answer answer = new TransactionTemplate(this.transactions).execute((transaction) -> {
			transaction.setRollbackOnly();
			try {
				return ask(rule, actor, withToken);
			}
			catch (AssertionError ex) {
				return new Answer(0, "", String.valueOf(ex.getMessage()));
			}
		});
		assertThat(answer).isNotNull();
		return answer;
	}

	private Answer ask(AccessRule rule, Actor actor, boolean withToken) {
		var request = this.mvc.method(rule.method()).uri(rule.pattern(), this.records.variables(rule));
		this.records.parameters(rule).forEach(request::param);
		if (rule.method() != HttpMethod.GET) {
			// What every form carries comes with its token; everything else is left
			// empty.
			request = request.param("area", "NIP");
		}
		if (withToken && rule.method() != HttpMethod.GET) {
			request = request.with(FormToken.csrf());
		}
		if (actor.email().isPresent()) {
			request = request.with(SignedIn.as(actor.email().get()));
		}
		MvcTestResult result = request.exchange();
		if (isText(result.getResponse().getContentType())) {
			assertThat(result).bodyText()
				.as("what a message names, and nobody passed")
				.doesNotContainPattern("\\{\\w+_\\d");
		}
		Exception failure = result.getUnresolvedException();
		return new Answer(result.getResponse().getStatus(),
				Optional.ofNullable(result.getResponse().getRedirectedUrl()).orElse(""),
				(failure != null) ? failure.toString() : "");
	}

	// Packed bytes of a PDF, a workbook or a picture may look like anything.
	private static boolean isText(@Nullable String type) {
		return type != null && (type.startsWith("text/") || type.contains("json") || type.contains("svg"));
	}

	private static Expected expected(AccessRule rule, Actor actor) {
		if (rule.audience() == Audience.PUBLIC) {
			return letIn(rule);
		}
		if (actor.role().isEmpty()) {
			return Expected.SENT_TO_SIGN_IN;
		}
		boolean ownOnly = rule.records() == AccessRule.Records.OWN && !rule.roles().isEmpty();
		return (!rule.allows(actor.role().get()) || ownOnly && actor.isForeign()) ? Expected.NOT_FOUND : letIn(rule);
	}

	private record Answer(int status, String redirectedTo, String failure) {

	}

	/**
	 * A page is shown; an empty form is refused beside its fields, does its act, or is
	 * out of date: which, each address says for itself.
	 */
	private static Expected letIn(AccessRule rule) {
		String address = address(rule);
		if (DONE.contains(address)) {
			return Expected.DONE;
		}
		if (MOVED.contains(address)) {
			return Expected.MOVED;
		}
		return OTHERWISE.getOrDefault(address, (rule.method() == HttpMethod.GET) ? Expected.SHOWN : Expected.REFUSED);
	}

	private record Expected(int status, boolean signIn) {

		private static final Expected SHOWN = new Expected(200, false);

		private static final Expected DONE = new Expected(302, false);

		private static final Expected INCOMPLETE = new Expected(400, false);

		private static final Expected NOT_FOUND = new Expected(404, false);

		private static final Expected MOVED = new Expected(409, false);

		private static final Expected REFUSED = new Expected(422, false);

		private static final Expected SENT_TO_SIGN_IN = new Expected(302, true);

		boolean isMetBy(Answer answer) {
			return answer.failure().isEmpty() && this.status == answer.status()
					&& this.signIn == answer.redirectedTo().replaceAll("\\?.*", "").endsWith("/sign-in");
		}

	}

}
