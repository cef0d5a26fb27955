package org.article12.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import org.article12.PageCost;
import org.article12.PortalTest;
import org.article12.SignedIn;
import org.article12.core.security.AccessPolicy;
import org.article12.core.security.AccessRule;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.pattern.PathPatternParser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No page that shows a list or a record becomes a tenth dearer unnoticed. What each may
 * cost stands in page-budgets.csv, as at the end of all tests, which leave much on
 * record, and half as many rows again, since they leave now more and now less: a page
 * that is to cost more gets its new figures there, on its one line; one that has become
 * cheaper too. What was measured is written beside the reports of the tests.
 */
@PortalTest
class PageBudgetTests {

	private static final Path BUDGETS = Path.of("src/test/resources/page-budgets.csv");

	private static final Path MEASURED = Path.of("target/page-costs.csv");

	/** Each is made by whoever wants one, and then there is one. */
	private static final Set<String> MADE = Set.of("/triage/bulk/{id}", "/triage/mail/{id}", "/welcome/{secret}",
			"/unsubscribe/{secret}");

	/** What leads elsewhere, or is no page. */
	private static final Set<String> NO_PAGE = Set.of("/figures/requests", "/reports/progress/requests",
			"/reports/progress/offers-of-help", "/undo/{id}", "/v3/api-docs", "/assignments/{id}/progress",
			"/triage/{reference}/extension", "/triage/{reference}/reopening", "/documents/{id}");

	@Autowired
	private AccessPolicy policy;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ServletContext servlets;

	@Autowired
	private ApplicationContext portal;

	@Test
	void everyListAndRecordHasABudget() throws IOException {
		List<String> budgeted = budgets().map((budget) -> rule(budget).pattern()).toList();
		assertThat(this.policy.rules()).filteredOn(this::isPage)
			.extracting(AccessRule::pattern)
			.filteredOn((pattern) -> !budgeted.contains(pattern))
			.as("pages without a line in %s", BUDGETS)
			.isEmpty();
	}

	@Test
	void noPageGrowsByATenth() throws IOException {
		List<String> measured = new ArrayList<>();
		List<String> dearer = new ArrayList<>();
		for (Budget budget : budgets().toList()) {
			PageCost cost = cost(budget);
			measured.add(budget.with(cost));
			if (!cost.isWithin(budget.cost())) {
				dearer.add("%s costs %s, and may cost %s".formatted(budget.page(), cost, budget.cost()));
			}
		}
		Files.write(MEASURED, measured);
		assertThat(dearer).isEmpty();
	}

	private PageCost cost(Budget budget) {
		Cookie[] session = budget.reader().email().map(this::session).orElse(new Cookie[0]);
		String address = address(budget);
		return PageCost.of(() -> {
			var request = this.mvc.get().uri(address);
			MvcTestResult page = (session.length > 0) ? request.cookie(session).exchange() : request.exchange();
			assertThat(page).as(budget.page()).hasStatusOk();
		});
	}

	/** A session that stays, so that making it costs the page nothing. */
	private Cookie[] session(String reader) {
		return SignedIn.as(reader).postProcessRequest(new MockHttpServletRequest(this.servlets)).getCookies();
	}

	private String address(Budget budget) {
		return UriComponentsBuilder.fromUriString(budget.page())
			.buildAndExpand(new Records(this.portal).variables(rule(budget)))
			.toUriString();
	}

	private AccessRule rule(Budget budget) {
		PathContainer path = PathContainer.parsePath(budget.page().replaceAll("\\?.*", ""));
		return this.policy.rules()
			.stream()
			.filter((rule) -> rule.method() == HttpMethod.GET)
			.filter((rule) -> PathPatternParser.defaultInstance.parse(rule.pattern()).matches(path))
			.min((one, other) -> PathPatternParser.defaultInstance.parse(one.pattern())
				.compareTo(PathPatternParser.defaultInstance.parse(other.pattern())))
			.orElseThrow(() -> new AssertionError("Nothing answers " + budget.page()));
	}

	/** Not a file, and not a form, which is sent to its own address. */
	private boolean isPage(AccessRule rule) {
		return rule.method() == HttpMethod.GET && !rule.pattern().contains(".") && !rule.pattern().contains("/new")
				&& !rule.pattern().startsWith("/api/v1") && !MADE.contains(rule.pattern())
				&& !NO_PAGE.contains(rule.pattern())
				&& this.policy.rules()
					.stream()
					.noneMatch((other) -> other.method() == HttpMethod.POST && other.pattern().equals(rule.pattern()));
	}

	private static Stream<Budget> budgets() throws IOException {
		return Files.readAllLines(BUDGETS).stream().skip(1).map(Budget::of);
	}

	private record Budget(Actor reader, String page, PageCost cost) {

		static Budget of(String line) {
			String[] parts = line.split(",");
			return new Budget(Actor.valueOf(parts[0]), parts[1], new PageCost(Integer.parseInt(parts[2]),
					Integer.parseInt(parts[3]), Long.parseLong(parts[4]), Long.parseLong(parts[5])));
		}

		String with(PageCost other) {
			return String.join(",", this.reader.name(), this.page, String.valueOf(other.statements()),
					String.valueOf(other.connections()), String.valueOf(other.rows()),
					String.valueOf(other.kilobytes()));
		}

	}

}
