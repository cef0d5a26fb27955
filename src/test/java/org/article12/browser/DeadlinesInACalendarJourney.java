package org.article12.browser;

import org.article12.Story;
import org.article12.Today;
import org.article12.requests.RequestReference;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A focal point takes the deadlines into a calendar, and sees what is overdue; an
 * administrator gives an officer the lead.
 */
@Journey
class DeadlinesInACalendarJourney {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aFocalPointTakesTheDeadlinesIntoACalendar(Portal portal) {
		RequestReference late = new Story(this.context).submitted("A date that has passed", "NIP");
		this.jdbc.sql("""
				update request_turn set due_on = ?
				where request_id = (select id from assistance_request where reference = ?)""")
			.params(Today.atTheSecretariat().minusDays(5), late.value())
			.update();
		this.jdbc.sql("select refresh_party_line(id) from assistance_request where reference = ?")
			.param(late.value())
			.query()
			.singleRow();
		portal.visitorWithoutScript()
			.signsInAs("focal.point@senegal.example")
			.opens("/requests")
			.followsLinkWith(Said.partOf("requests.list.overdue"))
			.sees(late.value())
			.followsLinkWith(Said.partOf("requests.list.all"))
			.opens("/account")
			.follows(Said.the("accounts.account.calendar.link"))
			.presses(Said.the("deadlines.calendar.make"))
			.sees(Said.the("deadlines.calendar.once"))
			.presses(Said.the("deadlines.calendar.renew"))
			.presses(Said.the("deadlines.calendar.close"))
			.sees(Said.the("deadlines.calendar.closed"));
	}

	@Test
	void anAdministratorGivesAnOfficerTheLead(Portal portal) {
		portal.visitor()
			.signsInAs("admin@secretariat.example")
			.opens("/accounts?q=officer@secretariat.example")
			.followsLinkWith("Helena Okafor")
			.presses(Said.the("accounts.page.lead.give"))
			.sees(Said.the("accounts.page.lead.given"))
			.opens("/accounts?q=officer@secretariat.example")
			.sees(Said.the("accounts.lead"))
			.followsLinkWith("Helena Okafor")
			.presses(Said.the("accounts.page.lead.take"))
			.sees(Said.the("accounts.page.lead.taken"));
	}

}
