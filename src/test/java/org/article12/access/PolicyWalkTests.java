package org.article12.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.article12.PortalTest;
import org.article12.core.security.AccessPolicy;
import org.article12.core.security.AccessRule;
import org.article12.core.security.AccessRule.Audience;
import org.article12.core.security.AccessRule.Records;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
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

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private List<RequestMappingHandlerMapping> mappings;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private JdbcClient jdbc;

	private final List<OwnRecords> records;

	@Autowired
	PolicyWalkTests(JdbcClient jdbc) {
		this.records = List.of(new PublicRecords());
	}

	@Test
	void everyHandlerStandsInTheTableAndEveryRowHasAHandler() {
		Set<String> handlers = new TreeSet<>();
		this.mappings.forEach((mapping) -> mapping.getHandlerMethods()
			.forEach((info, handler) -> handlers.addAll(addresses(info, handler))));
		Set<String> rows = new TreeSet<>();
		AccessPolicy.RULES.forEach((rule) -> rows.add(rule.method() + " " + rule.pattern()));
		assertThat(rows).as("the rows of the policy table").isEqualTo(handlers);
		assertThat(AccessPolicy.RULES).as("no row stands twice").hasSameSizeAs(rows);
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
		for (AccessRule rule : AccessPolicy.RULES) {
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
		for (AccessRule rule : AccessPolicy.RULES) {
			for (Actor actor : Actor.values()) {
				if (rule.method() == HttpMethod.POST && actor.role().isPresent()) {
					Answer answer = knock(rule, actor, false);
					if (answer.status() != 403) {
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
			return ask(rule, actor, withToken);
		});
		assertThat(answer).isNotNull();
		return answer;
	}

	private Answer ask(AccessRule rule, Actor actor, boolean withToken) {
		Object[] variables = variables(rule);
		var request = this.mvc.method(rule.method()).uri(rule.pattern(), variables);
		if (withToken && rule.method() != HttpMethod.GET) {
			request = request.with(SecurityMockMvcRequestPostProcessors.csrf());
		}
		if (actor.email().isPresent()) {
			request = request.with(SecurityMockMvcRequestPostProcessors.user(person(actor.email().get())));
		}
		MvcTestResult result = request.exchange();
		Exception failure = result.getUnresolvedException();
		return new Answer(result.getResponse().getStatus(),
				Optional.ofNullable(result.getResponse().getRedirectedUrl()).orElse(""),
				(failure != null) ? failure.toString() : "");
	}

	private Object[] variables(AccessRule rule) {
		if (!rule.pattern().contains("{")) {
			return new Object[0];
		}
		Map<String, String> values = this.records.stream()
			.flatMap((records) -> records.forRule(rule).stream())
			.findFirst()
			.orElseThrow(() -> new AssertionError("No OwnRecords for " + rule.pattern()));
		return java.util.regex.Pattern.compile("\\{(\\w+)}")
			.matcher(rule.pattern())
			.results()
			.map((variable) -> values.get(variable.group(1)))
			.toArray();
	}

	private String person(String email) {
		return this.jdbc.sql("select id from person where email = ?")
			.param(email)
			.query(UUID.class)
			.single()
			.toString();
	}

	private static Expected expected(AccessRule rule, Actor actor) {
		if (rule.audience() == Audience.PUBLIC) {
			return Expected.LET_IN;
		}
		if (actor.role().isEmpty()) {
			return Expected.SENT_TO_SIGN_IN;
		}
		boolean ownOnly = rule.records() == Records.OWN && !rule.roles().isEmpty();
		return (!rule.allows(actor.role().get()) || ownOnly && actor.isForeign()) ? Expected.NOT_FOUND
				: Expected.LET_IN;
	}

	private record Answer(int status, String redirectedTo, String failure) {

	}

	private enum Expected {

		/** Anything that shows the door was open, an error in the empty form included. */
		LET_IN {
			@Override
			boolean isMetBy(Answer answer) {
				return answer.failure().isEmpty() && answer.status() < 500 && answer.status() != 403
						&& answer.status() != 404 && !answer.redirectedTo().contains("/sign-in?");
			}
		},
		SENT_TO_SIGN_IN {
			@Override
			boolean isMetBy(Answer answer) {
				return answer.status() == 302 && answer.redirectedTo().replaceAll("\\?.*", "").endsWith("/sign-in");
			}
		},
		NOT_FOUND {
			@Override
			boolean isMetBy(Answer answer) {
				return answer.status() == 404;
			}
		};

		abstract boolean isMetBy(Answer answer);

	}

}
