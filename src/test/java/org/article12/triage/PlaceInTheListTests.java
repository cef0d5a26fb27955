package org.article12.triage;

import java.util.UUID;

import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.requests.RequestReference;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever opens a request from a list keeps the place in it, whatever is done there. */
@RequestTest
class PlaceInTheListTests {

	private final Desk desk;

	private final Filed filed;

	@Autowired
	PlaceInTheListTests(MockMvcTester mvc, ApplicationContext portal) {
		this.desk = new Desk(mvc, Filed.OFFICER);
		this.filed = new Filed(portal);
	}

	@Test
	void theWayBackKeepsFilterOrderPageAndRow() {
		RequestReference[] three = three("Photomirex back");
		Document list = page("/triage?q=Photomirex+back&region=AFRICA&sort=age&size=1&page=2");
		String row = list.selectFirst("tbody .code").attr("href");
		assertThat(list.selectFirst("tbody tr").id()).isEqualTo("row-" + three[1]);
		assertThat(page(row).selectFirst(".back-link").attr("href"))
			.isEqualTo("/triage?q=Photomirex%20back&region=AFRICA&sort=age&size=1&page=2#row-" + three[1]);
		assertThat(page("/triage/" + three[1]).selectFirst(".list-place").select("a").eachAttr("href"))
			.as("opened from nowhere")
			.containsExactly("/triage");
	}

	@Test
	void theNeighboursAreThoseOfThatListAndOfThatOrder() {
		RequestReference[] three = three("Kelevan beside");
		assertThat(beside(three[1], "q=Kelevan+beside&sort=age")).isEqualTo(three[0] + " " + three[2]);
		assertThat(beside(three[1], "q=Kelevan+beside&sort=age&backwards=true")).isEqualTo(three[2] + " " + three[0]);
		assertThat(beside(three[0], "q=Kelevan+beside&sort=age")).isEqualTo(" " + three[1]);
		assertThat(beside(three[2], "q=Kelevan+beside&sort=age&size=1&page=3")).isEqualTo(three[1] + " ");
		assertThat(beside(three[1], "q=Kelevan+beside")).as("best match first").contains(three[0].value());
		this.filed.charge().take(this.filed.user(Filed.COLLEAGUE), three[0]);
		assertThat(beside(three[1], "q=Kelevan+beside&sort=age&officer=me")).as("in another tab, another list")
			.isEqualTo(" " + three[2]);
	}

	@Test
	void anActThatMovesTheRequestInItsListDoesNotLoseThePlace() {
		RequestReference[] three = three("Pentachloroanisole act");
		Document opened = page(row(three[1], "q=Pentachloroanisole+act&sort=due"));
		String form = opened.selectFirst("form[action*=/eligibility]").attr("action");
		MvcTestResult done = send(form, opened);
		assertThat(done).hasStatus3xxRedirection();
		String next = done.getResponse().getRedirectedUrl();
		assertThat(next).startsWith("/triage/" + three[1] + "?list=");
		Document after = page(next);
		assertThat(after.select(".list-place a[rel]").eachText())
			.allSatisfy((link) -> assertThat(link).containsAnyOf(three[0].value(), three[2].value()))
			.hasSize(2);
		assertThat(page(after.selectFirst("a[href*=/unserved]").attr("href")).select("form[action*=/unserved]")
			.attr("action")).as("a page on the way").contains("list=", "between=");
		assertThat(
				page("/triage/" + three[1] + "/proposals?list=q%3DPentachloroanisole").select("form [name=list]").val())
			.as("what a form that is sent by its address carries")
			.isEqualTo("q=Pentachloroanisole");
	}

	@Test
	void confirmingOpensTheNextOfTheListAndTheSecondPressDoesToo() {
		RequestReference[] three = three("Dodecachlor next");
		Document opened = page(row(three[0], "q=Dodecachlor+next&sort=due"));
		String form = opened.selectFirst("form[action*=/eligibility]").attr("action");
		for (int press = 0; press < 2; press++) {
			MvcTestResult done = this.desk.send(form, "seen", Desk.hidden(opened.html(), "seen"), "press",
					opened.selectFirst("form[action*=/eligibility] [name=press]").val(), "then", "next");
			assertThat(done.getResponse().getRedirectedUrl())
				.isEqualTo("/triage/" + three[1] + "?list=q%3DDodecachlor%2520next%26sort%3Ddue");
		}
		assertThat(beside(three[2], "q=Dodecachlor+next&sort=age")).isEqualTo(three[1] + " ");
		assertThat(page(row(three[2], "q=Dodecachlor+next&sort=due")).select("button[name=then]"))
			.as("the last of the list")
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https%3A%2F%2Fevil.example", "%2F%2Fevil.example%3Fq%3D1", "q%3D%25ZZ", "",
			"region%3DATLANTIS", "q%3Da%26next%3Dhttps%3A%2F%2Fevil.example", "status%3DDRAFT" })
	void anAddressThatIsNoListLeadsNowhereElse(String list) {
		RequestReference request = this.filed.letter("GHA", "Heptachlorobornane evil", 1);
		String opened = this.desk.read("/triage/" + request + "?list=" + list + "&between=evil~example");
		assertThat(Jsoup.parse(opened).select(".list-place a").eachAttr("href")).containsExactly("/triage");
		assertThat(Jsoup.parse(opened).select("a[href*=evil]")).isEmpty();
	}

	@Test
	void theWayCostsTheSameInALongList() {
		three("Dienochlor count");
		RequestReference[] three = three("Dienochlor count");
		String row = row(three[1], "q=Dienochlor+count&sort=age");
		page(row);
		int plain = QueryCount.of(() -> page("/triage/" + three[1]));
		assertThat(QueryCount.of(() -> page(row)) - plain).as("the words, their count, the place and both neighbours")
			.isLessThanOrEqualTo(5);
	}

	/** Three requests, the oldest first. */
	private RequestReference[] three(String title) {
		return new RequestReference[] { this.filed.letter("GHA", title, 9), this.filed.letter("GHA", title, 6),
				this.filed.letter("GHA", title, 3) };
	}

	private String row(RequestReference request, String list) {
		return page("/triage?" + list).selectFirst("#row-" + request + " .code").attr("href");
	}

	private String beside(RequestReference request, String list) {
		Document opened = page(row(request, list));
		return reference(opened, "prev") + " " + reference(opened, "next");
	}

	private static String reference(Document page, String relation) {
		return page.select(".list-place a[rel=" + relation + "]").attr("href").replaceAll("/triage/|[?].*", "");
	}

	private MvcTestResult send(String form, Document page) {
		return this.desk.send(form, "seen", Desk.hidden(page.html(), "seen"), "press", UUID.randomUUID().toString());
	}

	private Document page(String address) {
		MvcTestResult opened = this.desk.open(address);
		assertThat(opened).hasStatusOk();
		return Jsoup.parse(Desk.body(opened));
	}

}
