package org.article12.requests;

import java.util.ArrayList;
import java.util.List;

import org.article12.RequestTest;
import org.article12.Story;
import org.article12.core.CurrentUser;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What is remembered of the pages of a section, and what a save writes. */
@RequestTest
class ShownPartsTests {

	private static final Answers.Part AREAS = new Answers.Areas(List.of("NIP"));

	private final JdbcClient jdbc;

	private final Drafts drafts;

	private final Story story;

	@Autowired
	ShownPartsTests(ApplicationContext portal, JdbcClient jdbc, Drafts drafts) {
		this.jdbc = jdbc;
		this.drafts = drafts;
		this.story = new Story(portal);
	}

	@Test
	void theLatestPagesAreRememberedAndNotMany() {
		CurrentUser party = this.story.focalPoint();
		RequestReference draft = this.story.draft("Saved again and again", "NIP");
		List<String> pages = new ArrayList<>();
		int most = 0;
		for (int page = 0; page < 160; page++) {
			FormPage shown = FormPage.of(AREAS);
			pages.add("page " + shown.id());
			this.drafts.save(party, draft, AREAS, shown, true);
			most = Math.max(most, remembered(draft).size());
		}
		assertThat(most).isBetween(100, 125);
		assertThat(remembered(draft)).containsAll(pages.subList(70, 160));
	}

	/** Nobody's list is read anew because somebody looked at a section and saved it. */
	@Test
	void whatIsSavedAsItWasLeavesTheListAsItIs() {
		CurrentUser party = this.story.focalPoint();
		RequestReference draft = this.story.draft("Saved as it was", "NIP");
		String before = changed(draft);
		this.drafts.save(party, draft, AREAS, FormPage.of(AREAS), true);
		assertThat(changed(draft)).isEqualTo(before);
	}

	private List<String> remembered(RequestReference draft) {
		return this.jdbc.sql("""
				select shown_as from shown_part s join assistance_request r on r.id = s.request_id
				where r.reference = ? and section = 'AREAS'""").param(draft.value()).query(String.class).list();
	}

	private String changed(RequestReference draft) {
		return this.jdbc.sql("select changed::text from party_line where reference = ?")
			.param(draft.value())
			.query(String.class)
			.single();
	}

}
