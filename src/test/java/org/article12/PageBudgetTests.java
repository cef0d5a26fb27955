package org.article12;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No page becomes a tenth dearer unnoticed. A page that is to cost more gets its new
 * figures here, on its one line; one that has become cheaper too.
 */
@PortalTest
class PageBudgetTests {

	private static final String OFFICER = "officer@secretariat.example";

	private static final String PARTY = "focal.point@senegal.example";

	private static final String CENTRE = "officer@scrc-sn.example";

	/**
	 * Whose page, which, and its statements, connections and kilobytes; the last as at
	 * the end of all tests, which leave much on record.
	 */
	private static final List<Budget> BUDGETS = List.of(new Budget(OFFICER, "/help", 1, 1, 610), //
			new Budget(OFFICER, "/triage?size=1", 5, 5, 3800), //
			new Budget(OFFICER, "/triage/SEN-2025-0001", 8, 5, 2100), //
			new Budget(OFFICER, "/registers/parties?q=senegal", 1, 1, 6500), //
			new Budget(OFFICER, "/registers/centres/SCRC-SN", 11, 4, 3300), //
			new Budget(OFFICER, "/", 5, 6, 700), //
			new Budget(OFFICER, "/inbox", 3, 3, 3900), //
			new Budget(PARTY, "/", 4, 4, 480), //
			new Budget(PARTY, "/requests?size=1", 3, 3, 620), //
			new Budget(PARTY, "/requests/SEN-2025-0001", 6, 5, 1500), //
			new Budget(PARTY, "/inbox", 3, 3, 3900), //
			new Budget(CENTRE, "/", 4, 4, 430), //
			new Budget(CENTRE, "/assignments?size=1", 3, 3, 580), //
			new Budget(CENTRE, "/inbox", 3, 3, 3650));

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ServletContext servlets;

	@Test
	void noPageGrowsByATenth() {
		List<String> dearer = new ArrayList<>();
		for (Budget budget : BUDGETS) {
			Cookie[] session = session(budget.reader());
			PageCost cost = PageCost
				.of(() -> assertThat(this.mvc.get().uri(budget.page()).cookie(session).exchange()).as(budget.page())
					.hasStatusOk());
			if (!cost.isWithin(budget.cost())) {
				dearer.add("%s costs %s, and may cost %s".formatted(budget.page(), cost, budget.cost()));
			}
		}
		assertThat(dearer).isEmpty();
	}

	/** A session that stays, so that making it costs the page nothing. */
	private Cookie[] session(String reader) {
		return SignedIn.as(reader).postProcessRequest(new MockHttpServletRequest(this.servlets)).getCookies();
	}

	private record Budget(String reader, String page, PageCost cost) {

		Budget(String reader, String page, int statements, int connections, int kilobytes) {
			this(reader, page, new PageCost(statements, connections, kilobytes));
		}

	}

}
