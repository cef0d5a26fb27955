package org.article12.planning;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.assignments.Assignments;
import org.article12.assignments.OfferDecline;
import org.article12.core.CentreCode;
import org.article12.offers.Dispatch;
import org.article12.planning.domain.Comparison.Circumstances;
import org.article12.planning.domain.Comparison;
import org.article12.planning.domain.OpenNeed;
import org.article12.planning.store.OpenNeeds;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.routing.Change;
import org.article12.routing.Routing;
import org.article12.triage.Desk;
import org.article12.triage.Filed;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What an officer is told would be otherwise. */
@RequestTest
class WhatIfTests {

	private static final CentreCode SENEGAL = new CentreCode("SCRC-SN");

	@Autowired
	private OpenNeeds needs;

	@Autowired
	private Routing routing;

	@Autowired
	private JdbcClient jdbc;

	private final ApplicationContext portal;

	private final Filed filed;

	private final Desk desk;

	@Autowired
	WhatIfTests(MockMvcTester mvc, ApplicationContext portal) {
		this.portal = portal;
		this.filed = new Filed(portal);
		this.desk = new Desk(mvc, Filed.OFFICER);
	}

	@Test
	void everyOpenNeedIsReadAsThePageOfItsRequestReadsIt() {
		RequestReference declined = this.filed.routing("What if it was declined", "NIP", "BAT_BEP");
		offer(declined);
		this.portal.getBean(Assignments.class)
			.ofRequest(this.filed.record(declined).id())
			.forEach((offer) -> this.filed.decline(offer, OfferDecline.NO_CAPACITY, "Too much work"));
		List<OpenNeed> all = this.needs.all();
		assertThat(all).extracting(OpenNeed::reference).contains(declined).doesNotHaveDuplicates();
		assertThat(all).hasSize(this.jdbc.sql("""
				select count(*) from assistance_request r where r.status = 'ROUTING' and exists (
					select from request_area a where a.request_id = r.id and a.status = 'OPEN')""")
			.query(Integer.class)
			.single());
		assertThat(all).allSatisfy((need) -> {
			RequestRecord record = this.filed.record(need.reference());
			assertThat(need.need()).isEqualTo(this.portal.getBean(Dispatch.class).propose(record).answer().need());
		});
	}

	@Test
	void aSuspendedCentreIsProposedForNoRequest() {
		this.filed.routing("What if Dakar were suspended", "NIP");
		Circumstances now = new Circumstances(this.routing.snapshot(), this.routing.rules());
		Circumstances then = new Circumstances(now.centres().with(List.of(new Change.Suspend(SENEGAL))), now.rules());
		Comparison comparison = Comparison.of(this.needs.all(), now, then);
		assertThat(comparison.differences()).isNotEmpty().allSatisfy((difference) -> {
			assertThat(difference.now().centres()).containsValue(SENEGAL);
			assertThat(difference.then().centres()).doesNotContainValue(SENEGAL);
			assertThat(difference.areas()).isNotEmpty();
		});
		assertThat(comparison.asked().get(SENEGAL).then()).isZero();
		assertThat(comparison.gapsClosed()).isZero();
		Comparison none = Comparison.of(this.needs.all(), now, now);
		assertThat(none.differences()).isEmpty();
		assertThat(none.asked()).isEmpty();
		Comparison back = Comparison.of(this.needs.all(), then, now);
		assertThat(back.gapsClosed()).isEqualTo(comparison.gapsOpened());
		assertThat(back.differences()).hasSameSizeAs(comparison.differences());
	}

	@Test
	void tenThousandOpenRequestsTakeSeconds() {
		List<OpenNeed> some = this.needs.all();
		List<OpenNeed> many = new ArrayList<>();
		while (many.size() < 10_000) {
			many.add(some.get(many.size() % some.size()));
		}
		Circumstances now = new Circumstances(this.routing.snapshot(), this.routing.rules());
		Circumstances then = new Circumstances(now.centres().with(List.of(new Change.Suspend(SENEGAL))), now.rules());
		// The thread's own time, so that a busy machine does not count.
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		assertThat(Comparison.of(many, now, then).requests()).isEqualTo(10_000);
		assertThat((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000_000.0)
			.as("seconds")
			.isLessThan(5);
	}

	@Test
	void thePageNamesWhatWouldChangeAndSavesNothing() {
		// So old that it stands on the first page, whatever other tests filed.
		RequestReference request = this.filed
			.confirmed(this.filed.letter("SEN", "What if the page is asked", 900, "NIP"));
		List<Map<String, Object>> before = register();
		String page = this.desk
			.read("/triage/what-if?changes[0].what=SUSPEND&changes[0].centre=SCRC-SN".replace("[", "%5B")
				.replace("]", "%5D"));
		assertThat(page).contains(Said.partOf("planning.what-if.found"), request.value(), "(SCRC-SN)",
				Said.the("planning.what-if.coverage"));
		assertThat(register()).isEqualTo(before);
		assertThat(this.desk.read("/triage/what-if")).contains(Said.the("planning.what-if.title"))
			.doesNotContain(Said.the("planning.what-if.answer"));
		assertThat(ask("changes[0].what=RESUME&changes[0].centre=SCRC-SN"))
			.contains(Said.the("planning.what-if.none.title"));
	}

	@Test
	void severalChangesAreAskedAboutTogether() {
		this.filed.routing("What if much were otherwise", "NIP");
		String page = ask("changes[0].what=CAPACITY&changes[0].centre=SCRC-SN&changes[0].capacity=0"
				+ "&changes[1].what=ADD_PRIMARY&changes[1].centre=SCRC-DZ&changes[1].area=NIP");
		assertThat(page).contains(Said.partOf("planning.what-if.found"), "value=\"0\"",
				Said.the("planning.what-if.answer"));
	}

	@Test
	void whatCannotBeIsNamedAndWhatWasTypedStays() {
		assertThat(open("changes[0].what=CAPACITY&changes[0].centre=SCRC-SN&changes[0].capacity=many")).hasStatus(422)
			.bodyText()
			.contains("“many”", "value=\"many\"");
		assertThat(open("changes[0].what=CAPACITY&changes[0].centre=SCRC-SN&changes[0].capacity=-1")).hasStatus(422);
		assertThat(open("changes[0].what=CAPACITY&changes[0].centre=SCRC-SN&changes[0].capacity=")).hasStatus(422)
			.bodyText()
			.contains(Said.the("planning.what-if.capacity.missing"));
		assertThat(open("changes[0].what=CAPACITY&changes[0].centre=SCRC-SN&changes[0].capacity=%D9%A3")).hasStatusOk();
		assertThat(open("changes[0].what=SUSPEND&changes[0].centre=SCRC-XX")).hasStatus(422)
			.bodyText()
			.contains(Said.the("planning.what-if.centre.unknown", "SCRC-XX"),
					"<option dir=\"auto\" value=\"SCRC-XX\" selected");
		assertThat(open("changes[0].what=ADD_PRIMARY&changes[0].centre=SCRC-SN&changes[0].area=TRAINING"))
			.hasStatus(422)
			.bodyText()
			.contains(Said.partOf("planning.what-if.area.heading"));
		assertThat(open("changes[0].what=REMOVE_AREA&changes[0].centre=SCRC-SN&changes[0].area=NOWHERE")).hasStatus(422)
			.bodyText()
			.contains(Said.the("planning.what-if.area.unknown", "NOWHERE"));
		assertThat(open("changes[0].what=CLOSE&changes[1].area=NIP")).hasStatus(422)
			.bodyText()
			.contains(Said.the("planning.what-if.what.unknown", "CLOSE"), Said.the("planning.what-if.centre.missing"),
					Said.the("planning.what-if.what.missing"));
	}

	@Test
	void anAddressThatNoFormMakesIsAnsweredAsWell() {
		assertThat(open("changes[999].what=SUSPEND&changes[-1].what=X&changes=1&changes[0]=2&page=none&page=2"))
			.hasStatusOk()
			.bodyText()
			.doesNotContain(Said.the("planning.what-if.answer"));
		String full = IntStream.range(0, 12)
			.mapToObj((at) -> "changes[%1$d].what=RESUME&changes[%1$d].centre=SCRC-SN".formatted(at))
			.collect(Collectors.joining("&"));
		assertThat(open(full)).hasStatusOk().bodyText().contains("Change 12").doesNotContain("Change 13");
	}

	@Test
	void theNumberOfQueriesDoesNotGrowWithTheRequests() {
		String question = "changes[0].what=SUSPEND&changes[0].centre=SCRC-SN";
		this.filed.routing("What if it is counted", "NIP");
		ask(question);
		int few = QueryCount.of(() -> ask(question));
		for (int more = 0; more < 3; more++) {
			this.filed.routing("What if it is counted again " + more, "NIP", "BAT_BEP");
		}
		ask(question);
		assertThat(QueryCount.of(() -> ask(question))).isEqualTo(few);
	}

	private void offer(RequestReference reference) {
		var proposed = this.portal.getBean(Dispatch.class).propose(this.filed.record(reference));
		this.portal.getBean(Dispatch.class)
			.send(this.filed.user(Filed.OFFICER), reference, this.filed.seen(reference), proposed.fingerprint(),
					proposed.choice(), "");
	}

	private List<Map<String, Object>> register() {
		return this.jdbc.sql("select * from register_version order by register").query().listOfRows();
	}

	private String ask(String question) {
		MvcTestResult answer = open(question);
		assertThat(answer).hasStatusOk();
		return Desk.body(answer);
	}

	private MvcTestResult open(String question) {
		return this.desk.open("/triage/what-if?" + question.replace("[", "%5B").replace("]", "%5D"));
	}

}
