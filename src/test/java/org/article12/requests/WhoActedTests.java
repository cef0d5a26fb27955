package org.article12.requests;

import java.util.List;
import java.util.Locale;

import org.article12.RequestTest;
import org.article12.Story;
import org.article12.core.ReaderLanguage;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Who acted is kept by kind and code, and said in the language of who reads it. */
@RequestTest
class WhoActedTests {

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private Requests requests;

	@Autowired
	private RequestViews views;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theBodyIsNamedInTheReadersLanguage() {
		Story story = new Story(this.portal);
		RequestReference reference = story.submitted("Who filed it", "NIP");
		HistoryEntry entry = this.requests
			.history(this.requests.submitted(reference).orElseThrow().id(), story.officer())
			.getFirst();
		assertThat(entry.by().actor()).isEqualTo(Actor.PARTY);
		assertThat(who(entry, Locale.ENGLISH)).isEqualTo(entry.by().name() + ", Senegal");
		assertThat(who(entry, Locale.FRENCH)).isEqualTo(entry.by().name() + ", Sénégal");
	}

	@Test
	void everyActNamesItsActorByTheTableOfTransitions() {
		List<String> strangers = this.jdbc.sql("""
				select distinct e.act || ' ' || e.actor from history_entry e
				join assistance_request r on r.id = e.request_id
				where (e.actor = 'PARTY' and e.actor_code <> r.party_code)
					or (e.actor = 'CENTRE' and e.actor_code <> e.centre_code)
					or (e.actor = 'CALENDAR') <> (e.person_name = '')""").query(String.class).list();
		assertThat(strangers).isEmpty();
	}

	private String who(HistoryEntry entry, Locale locale) {
		return ReaderLanguage.in(locale, () -> this.views.who(entry.by()));
	}

}
