package org.article12.assignments;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;

import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.Story;
import org.article12.core.CentreCode;
import org.article12.deadlines.domain.Deadline;
import org.article12.deadlines.store.OwnDeadlines;
import org.article12.requests.Actor;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestViews;
import org.article12.requests.Turn;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A centre that accepted its part has its date from then on, in the queue, its calendar
 * and on the page, while another centre is still to answer.
 */
@RequestTest
class WorkWhileOthersAreRoutedTests {

	private static final CentreCode SENEGAL = new CentreCode("SCRC-SN");

	private static final String MIGRATION = "db/migration/V073__requests_turns_of_accepted_work.sql";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private OwnDeadlines deadlines;

	@Autowired
	private RequestViews views;

	private final Story story;

	WorkWhileOthersAreRoutedTests(@Autowired ApplicationContext portal) {
		this.story = new Story(portal);
	}

	@Test
	void theCentreAtWorkAndTheCentreAskedBothHaveTheTurn() throws IOException {
		RequestReference request = partlyAccepted("Half of it taken");
		AssignmentRecord work = this.story.assignment(request, "sn");
		LocalDate due = turn(request).dueOn();
		assertThat(this.story.request(request).status()).isEqualTo(RequestStatus.ROUTING);
		assertThat(due).isNotNull();
		assertThat(deadline("sn", request)).satisfies((own) -> assertThat(own.dueOn()).isEqualTo(due))
			.satisfies((own) -> assertThat(own.offered()).isFalse())
			.satisfies((own) -> assertThat(own.assignment()).isEqualTo(work.id().value()));
		assertThat(deadline("dz", request).offered()).isTrue();
		assertThat(sentence("sn", request)).isEqualTo(Said.the("requests.turn.centre.deliver"));
		assertThat(sentence("dz", request)).isEqualTo(Said.the("requests.turn.centre.answer"));
		for (String filter : new String[] { "", "&turn=SCRC-SN", "&turn=SCRC-DZ" }) {
			assertThat(queue("q=" + request + filter)).contains(request.value());
		}
		assertThat(queue("q=%22half+of+it+taken%22&turn=SCRC-ES")).doesNotContain(request.value());
	}

	@Test
	void whoIsAskedForMoreReadsBoth() {
		RequestReference request = this.story.routing("More of it", "NIP", "BAT_BEP");
		this.story.offer(request, Map.of("NIP", "sn"));
		this.story.accept(request, "sn");
		assertThat(sentence("sn", request)).isEqualTo(Said.the("requests.turn.centre.deliver"));
		this.story.offer(request, Map.of("BAT_BEP", "sn"));
		assertThat(sentence("sn", request)).isEqualTo(Said.the("requests.turn.centre.both"));
		assertThat(deadline("sn", request)).satisfies((own) -> assertThat(own.offered()).isTrue())
			.satisfies((own) -> assertThat(own.dueOn()).isEqualTo(turn(request).dueOn()));
	}

	@Test
	void whatWasAcceptedBeforeGetsItsTurnAndItsPlaceInTheQueue() throws IOException {
		RequestReference request = partlyAccepted("Accepted before");
		this.jdbc.sql("""
				update request_area set work_due_on = date '2026-01-09'
				where status = 'ACCEPTED' and request_id = (select id from assistance_request where reference = ?)""")
			.param(request.value())
			.update();
		this.jdbc.sql("""
				delete from request_turn where centre_code = 'SCRC-SN'
				and request_id = (select id from assistance_request where reference = ?)""")
			.param(request.value())
			.update();
		String migration = new ClassPathResource(MIGRATION).getContentAsString(UTF_8);
		for (int run = 0; run < 2; run++) {
			this.jdbc.sql(migration).update();
			assertThat(turn(request).dueOn()).isEqualTo(LocalDate.of(2026, 1, 9));
			assertThat(this.jdbc.sql("select due_on from queue_entry where reference = ?")
				.param(request.value())
				.query(LocalDate.class)
				.single()).isEqualTo(LocalDate.of(2026, 1, 9));
		}
	}

	private RequestReference partlyAccepted(String title) {
		RequestReference request = this.story.offered(title, Map.of("NIP", "sn", "BAT_BEP", "dz"));
		this.story.accept(request, "sn");
		return request;
	}

	private Turn turn(RequestReference request) {
		return this.story.request(request)
			.turns()
			.stream()
			.filter((turn) -> turn.actor() == Actor.CENTRE && SENEGAL.equals(turn.centre()))
			.findFirst()
			.orElseThrow();
	}

	private Deadline deadline(String country, RequestReference request) {
		return this.deadlines.of(this.story.centre(country).id())
			.stream()
			.filter((own) -> own.reference().equals(request))
			.findFirst()
			.orElseThrow();
	}

	private String sentence(String country, RequestReference request) {
		return this.views.turn(this.story.request(request), this.story.centre(country)).words();
	}

	private String queue(String question) throws IOException {
		return this.mvc.get()
			.uri("/triage.csv?" + question)
			.with(SignedIn.as("officer@secretariat.example"))
			.exchange()
			.getResponse()
			.getContentAsString(UTF_8);
	}

}
