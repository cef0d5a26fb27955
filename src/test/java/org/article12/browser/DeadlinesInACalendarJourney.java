package org.article12.browser;

import java.time.LocalDate;

import org.article12.Story;
import org.article12.requests.RequestReference;
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
			.params(LocalDate.now().minusDays(5), late.value())
			.update();
		portal.visitorWithoutScript()
			.signsInAs("focal.point@senegal.example")
			.opens("/requests")
			.followsLinkWith("Overdue (")
			.sees(late.value())
			.followsLinkWith("All requests (")
			.opens("/account")
			.follows("See your deadlines in your own calendar")
			.presses("Make a secret address")
			.sees("It is shown only now")
			.presses("Make another address")
			.presses("Close the address")
			.sees("The address of your calendar is closed.");
	}

	@Test
	void anAdministratorGivesAnOfficerTheLead(Portal portal) {
		portal.visitor()
			.signsInAs("admin@secretariat.example")
			.opens("/accounts?q=officer@secretariat.example")
			.followsLinkWith("Helena Okafor")
			.presses("Give the lead")
			.sees("This person now has the lead.")
			.opens("/accounts?q=officer@secretariat.example")
			.sees("Lead")
			.followsLinkWith("Helena Okafor")
			.presses("Remove the lead")
			.sees("no longer has the lead");
	}

}
