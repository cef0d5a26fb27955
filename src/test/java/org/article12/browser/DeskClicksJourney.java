package org.article12.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.article12.Story;
import org.article12.accounts.Accounts;
import org.article12.accounts.Author;
import org.article12.accounts.NewAccount;
import org.article12.core.ActingFor;
import org.article12.core.PersonId;
import org.article12.demonstration.DemonstrationClock;
import org.article12.requests.RequestReference;
import org.article12.requests.TakingCharge;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many clicks an officer needs for what he does all day: links followed, buttons
 * pressed, boxes ticked, and choices made in lists.
 */
@Journey
class DeskClicksJourney {

	private static final String ADMINISTRATOR = "admin@secretariat.example";

	private static final String COLLEAGUE = "Helena Okafor";

	@Autowired
	private ApplicationContext application;

	@Test
	void theDaysWorkTakesFewClicks(Portal portal) {
		Visitor officer = portal.visitor().signsInAs(ADMINISTRATOR);
		one(officer, "Clickwork single scripted", 3);
		ten(officer, "Clickwork dozen scripted", 22);
		leaver(officer, "Clickwork leaver scripted", 3);
		extensions(officer, "Clickwork longer scripted", 4);
		lateOfAfrica(officer, 1);
	}

	@Test
	void withoutScriptItTakesNoMore(Portal portal) {
		Visitor officer = portal.visitorWithoutScript().signsInAs(ADMINISTRATOR);
		one(officer, "Clickwork single plain", 3);
		leaver(officer, "Clickwork leaver plain", 3);
		extensions(officer, "Clickwork longer plain", 4);
		lateOfAfrica(officer, 1);
	}

	/** One request is screened, routed, and its offers are sent. */
	private void one(Visitor officer, String title, int most) {
		RequestReference request = story().submitted(title, "NIP");
		Clicks clicks = new Clicks(officer.opens("/triage?q=" + title.replace(' ', '+')));
		clicks.on((visitor) -> visitor.followsLinkTo(".*/triage/" + request + ".*"))
			.on((visitor) -> visitor.presses(Said.the("triage.confirm")))
			.on((visitor) -> visitor.presses(Said.the("offers.send")));
		officer.sees(Said.the("triage.assignments"));
		assertThat(clicks.made()).isLessThanOrEqualTo(most);
	}

	/** Ten are screened one by one, and their offers are sent together. */
	private void ten(Visitor officer, String title, int most) {
		List<RequestReference> requests = new ArrayList<>();
		for (int number = 0; number < 10; number++) {
			requests.add(story().submitted(title, "NIP"));
		}
		Clicks clicks = new Clicks(officer.opens("/triage?q=" + title.replace(' ', '+') + "&sort=age"));
		clicks.on((visitor) -> visitor.followsLinkTo(".*/triage/" + requests.getFirst() + ".*"));
		for (int number = 1; number < 10; number++) {
			clicks.on((visitor) -> visitor.presses(Said.the("triage.confirm.next")));
		}
		clicks.on((visitor) -> visitor.presses(Said.the("triage.confirm")))
			.on((visitor) -> visitor.followsLinkTo(".*/triage\\?.*#row-.*"))
			.on((visitor) -> visitor.ticks(Said.the("triage.bulk.all")))
			.on((visitor) -> visitor.presses(Said.the("triage.bulk.act.OFFERS")))
			.on((visitor) -> visitor.presses(Said.the("triage.bulk.act.OFFERS")));
		isOver(officer, 10);
		assertThat(clicks.made()).isLessThanOrEqualTo(most);
	}

	/** What somebody has in hand goes to a colleague as that person leaves. */
	private void leaver(Visitor administrator, String title, int most) {
		PersonId leaver = this.application.getBean(Accounts.class)
			.create(new NewAccount(UUID.randomUUID() + "@secretariat.example", title,
					List.of(new ActingFor.OfSecretariat(false)), null, false), Author.portal());
		List<RequestReference> requests = new ArrayList<>();
		for (int number = 0; number < 3; number++) {
			RequestReference request = story().submitted(title, "NIP");
			this.application.getBean(TakingCharge.class)
				.assign(story().officer(), request, story().seen(request), leaver);
			requests.add(request);
		}
		Clicks clicks = new Clicks(administrator.opens("/accounts/" + leaver));
		clicks.on((visitor) -> visitor.follows(Said.the("accounts.page.deactivate")))
			.on((visitor) -> visitor.chooses(Said.the("accounts.leaver.to", 3), COLLEAGUE))
			.on((visitor) -> visitor.presses(Said.the("accounts.page.deactivate")));
		administrator.sees(Said.the("accounts.page.deactivated"));
		assertThat(requests).extracting((request) -> story().request(request).officerName()).containsOnly(COLLEAGUE);
		assertThat(clicks.made()).isLessThanOrEqualTo(most);
	}

	/** Ten offers that are late are extended. */
	private void extensions(Visitor officer, String title, int most) {
		DemonstrationClock.at(Instant.now().minus(Duration.ofDays(40)), () -> {
			for (int number = 0; number < 10; number++) {
				story().offered(title, Map.of("NIP", "sn"));
			}
		});
		Clicks clicks = new Clicks(officer.opens("/triage?q=" + title.replace(' ', '+')));
		clicks.on((visitor) -> visitor.followsLinkTo(".*overdue=true.*"))
			.on((visitor) -> visitor.ticks(Said.the("triage.bulk.all")))
			.on((visitor) -> visitor.presses(Said.the("triage.bulk.act.EXTEND")))
			.on((visitor) -> visitor.presses(Said.the("triage.bulk.act.EXTEND")));
		isOver(officer, 10);
		assertThat(clicks.made()).isLessThanOrEqualTo(most);
	}

	/** The late requests of Africa, from the start page. */
	private void lateOfAfrica(Visitor officer, int most) {
		Clicks clicks = new Clicks(officer.opens("/"));
		clicks.on((visitor) -> visitor.followsLinkTo(".*overdue=true&region=AFRICA.*"));
		officer.isOn(Said.the("triage.title"));
		assertThat(clicks.made()).isLessThanOrEqualTo(most);
	}

	/** What takes longer than the page waits is looked at again. */
	private void isOver(Visitor officer, int all) {
		String page = officer.path();
		Instant end = Instant.now().plus(Duration.ofMinutes(2));
		while (!officer.words("main").contains(Said.the("core.batch.over", all, all))) {
			assertThat(Instant.now()).as(officer.words("main")).isBefore(end);
			officer.opens(page);
		}
	}

	private Story story() {
		return new Story(this.application);
	}

	/** Counts what a visitor clicks. */
	private static final class Clicks {

		private final Visitor visitor;

		private int made;

		private Clicks(Visitor visitor) {
			this.visitor = visitor;
		}

		private Clicks on(Consumer<Visitor> click) {
			click.accept(this.visitor);
			this.made++;
			return this;
		}

		private int made() {
			return this.made;
		}

	}

}
