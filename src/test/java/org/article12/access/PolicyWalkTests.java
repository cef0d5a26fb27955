package org.article12.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.article12.FormToken;
import org.article12.PortalTest;
import org.article12.SignedIn;
import org.article12.core.security.AccessPolicy;
import org.article12.core.security.AccessRule;
import org.article12.core.security.AccessRule.Audience;
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
		AccessPolicy.RULES.forEach((rule) -> missing.remove(address(rule)));
		assertThat(missing).as("addresses that AccessPolicy does not name").isEmpty();
	}

	@Test
	void everyRowOfTheTableHasAHandler() {
		Set<String> handlers = handlers();
		assertThat(AccessPolicy.RULES.stream().map(PolicyWalkTests::address)).doesNotHaveDuplicates()
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
		return AccessPolicy.RULES.stream().filter((rule) -> handlers.contains(address(rule))).toList();
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
					if (rule.tokenless() ? !Expected.LET_IN.isMetBy(answer) : answer.status() != 403) {
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
			// What every form of the portal carries; everything else is left empty.
			request = request.param("version", "0").param("area", "NIP");
		}
		if (withToken && rule.method() != HttpMethod.GET) {
			request = request.with(FormToken.csrf());
		}
		if (actor.email().isPresent()) {
			request = request.with(SignedIn.as(actor.email().get()));
		}
		MvcTestResult result = request.exchange();
		Exception failure = result.getUnresolvedException();
		return new Answer(result.getResponse().getStatus(),
				Optional.ofNullable(result.getResponse().getRedirectedUrl()).orElse(""),
				(failure != null) ? failure.toString() : "");
	}

	private static Expected expected(AccessRule rule, Actor actor) {
		if (rule.audience() == Audience.PUBLIC) {
			return Expected.LET_IN;
		}
		if (actor.role().isEmpty()) {
			return Expected.SENT_TO_SIGN_IN;
		}
		boolean ownOnly = rule.records() == AccessRule.Records.OWN && !rule.roles().isEmpty();
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
