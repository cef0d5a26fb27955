package org.article12.core.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.article12.PortalTest;
import org.article12.QueryCount;
import org.article12.core.ActingFor;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.parties.Parties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** A workbook is made on a thread of the workshop's, which is no web request. */
@PortalTest
class WorkbookTests {

	private static final CurrentUser OFFICER = new CurrentUser(PersonId.next(), "Helena Okafor", "h@example.org",
			new CurrentUser.Membership(UUID.randomUUID(), new ActingFor.OfSecretariat(false), "Secretariat"), List.of(),
			null);

	@Autowired
	private Tables tables;

	@Autowired
	private Parties parties;

	/** One of a long queue asked 77,000 times, a second for each 10,000 rows. */
	@Test
	void whetherARegisterHasChangedIsAskedOnceForAllRows() throws IOException {
		List<Integer> asked = new ArrayList<>();
		this.tables.workbook(OFFICER, new MockHttpServletResponse(), "names", (book) -> {
			for (PartyCode party : List.of(new PartyCode("SEN"), new PartyCode("URY"), new PartyCode("KEN"))) {
				asked.add(QueryCount.of(() -> this.parties.find(party)));
			}
			book.head(List.of("Name"));
		});
		assertThat(asked.subList(1, 3)).containsOnly(0);
	}

}
