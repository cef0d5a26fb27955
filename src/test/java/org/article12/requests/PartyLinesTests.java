package org.article12.requests;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.article12.RequestTest;
import org.article12.Story;
import org.article12.assignments.CentreVerbs;
import org.article12.assignments.OfferDecline;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.triage.Filed;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What a Party's list keeps of a request is what the record says of it. */
@RequestTest
class PartyLinesTests {

	private static final String KEPT = "select (to_jsonb(p) - 'changed')::text from party_line p where p.reference = ?";

	private static final String RECORD = "select to_jsonb(s)::text from party_line_source s where s.reference = ?";

	private final ApplicationContext portal;

	private final JdbcClient jdbc;

	private final Story story;

	@Autowired
	PartyLinesTests(ApplicationContext portal, JdbcClient jdbc) {
		this.portal = portal;
		this.jdbc = jdbc;
		this.story = new Story(portal);
	}

	@Test
	void theLinesOfTheDemonstrationSayWhatItsRecordSays() {
		List<String> demonstration = this.jdbc.sql("""
				select reference from party_line where reference in (
					select reference from assistance_request where started_at < now() - interval '7 days')""")
			.query(String.class)
			.list();
		assertThat(demonstration).hasSizeGreaterThan(100);
		demonstration.forEach(this::assertTrue);
	}

	@Test
	void theLineFollowsEachActOfALife() {
		CurrentUser party = this.story.focalPoint();
		CurrentUser officer = this.story.officer();
		RequestReference request = this.story.submitted("A line that follows", "NIP", "BAT_BEP");
		assertTrue(request);
		Screening screening = bean(Screening.class);
		String before = line(KEPT, request);
		bean(TakingCharge.class).take(officer, request);
		assertTrue(request);
		assertThat(line(KEPT, request)).as("what the Party does not read of changes nothing").isEqualTo(before);
		screening.askForClarification(officer, request, this.story.seen(request), "How many?", Set.of());
		assertTrue(request);
		this.story.save(party, request,
				new Answers.Need("Another title", "Advice", "", "", List.of(), "", List.of("fr")));
		assertTrue(request);
		assertThat(line(KEPT, request)).as("the title is that of the last submission").contains("A line that follows");
		bean(PartyVerbs.class).answer(party, request, this.story.seen(request), stamp(party, request), "So many");
		assertTrue(request);
		assertThat(line(KEPT, request)).contains("Another title");
		screening.confirmEligibility(officer, request, this.story.seen(request));
		assertTrue(request);
		this.story.offer(request, Map.of("NIP", "sn", "BAT_BEP", "dz"));
		assertTrue(request);
		this.story.accept(request, "sn");
		assertTrue(request);
		bean(CentreVerbs.class).decline(this.story.centre("dz"), this.story.assignment(request, "dz").id(),
				OfferDecline.NO_CAPACITY, "Too much work");
		assertTrue(request);
		screening.setUnserved(officer, request, this.story.seen(request), new AreaCode("BAT_BEP"), UnservedCode.OTHER,
				"Nobody can");
		assertTrue(request);
		this.story.report(request, "sn", "Done");
		assertTrue(request);
		bean(PartyVerbs.class).dispute(party, request, this.story.seen(request),
				Map.of(new CentreCode("SCRC-SN"), "The report is missing"));
		assertTrue(request);
		this.story.report(request, "sn", "Done again");
		bean(PartyVerbs.class).confirm(party, request, this.story.seen(request), "", Story.content("sn"));
		assertTrue(request);
	}

	@Test
	void aLetterHasALineAtOnce() {
		assertTrue(new Filed(this.portal).letter("SEN", "A line by letter", 3, "NIP"));
	}

	@Test
	void theLineOfADraftFollowsItsAnswersAndGoesWithIt() {
		CurrentUser party = this.story.focalPoint();
		RequestReference draft = bean(Drafts.class).start(party, UUID.randomUUID());
		assertTrue(draft);
		String begun = line(KEPT, draft);
		this.story.save(party, draft, new Answers.Areas(List.of("NIP")));
		assertTrue(draft);
		assertThat(line(KEPT, draft)).isNotEqualTo(begun);
		// What the portal filled in counts as answered once somebody has saved it.
		this.story.save(party, draft,
				bean(Requests.class).ofParty(party.party().orElseThrow(), draft).orElseThrow().answers().contact());
		assertTrue(draft);
		bean(Drafts.class).delete(party, draft);
		assertThat(this.jdbc.sql(KEPT).param(draft.value()).query(String.class).list()).isEmpty();
	}

	private void assertTrue(RequestReference request) {
		assertTrue(request.value());
	}

	private void assertTrue(String reference) {
		assertThat(this.jdbc.sql(KEPT).param(reference).query(String.class).list()).as(reference)
			.hasSize(1)
			.isEqualTo(this.jdbc.sql(RECORD).param(reference).query(String.class).list());
	}

	private String line(String which, RequestReference request) {
		return this.jdbc.sql(which).param(request.value()).query(String.class).single();
	}

	private String stamp(CurrentUser party, RequestReference request) {
		return Stamp.of(bean(Requests.class).ofParty(party.party().orElseThrow(), request).orElseThrow().answers());
	}

	private <T> T bean(Class<T> type) {
		return this.portal.getBean(type);
	}

}
