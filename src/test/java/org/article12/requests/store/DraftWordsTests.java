package org.article12.requests.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import jakarta.persistence.EntityManager;
import org.article12.RequestTest;
import org.article12.Story;
import org.article12.core.PartyCode;
import org.article12.core.search.Questions;
import org.article12.requests.Answers;
import org.article12.requests.Drafts;
import org.article12.requests.RequestReference;
import org.article12.requests.domain.PartyFilter;
import org.article12.requests.domain.PartyOrder;
import org.article12.requests.domain.PartyRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words of a draft are made a moment after it was saved, and its Party finds it at
 * once.
 */
@RequestTest
class DraftWordsTests {

	private final ApplicationContext portal;

	private final JdbcClient jdbc;

	private final SearchWords words;

	private final TransactionTemplate transaction;

	private final Story story;

	@Autowired
	DraftWordsTests(ApplicationContext portal, JdbcClient jdbc, SearchWords words, TransactionTemplate transaction) {
		this.portal = portal;
		this.jdbc = jdbc;
		this.words = words;
		this.transaction = transaction;
		this.story = new Story(portal);
	}

	@Test
	void aDraftIsFoundBeforeItsWordsAreMadeAndAfter() {
		RequestReference draft = this.story.draft("Kowari of the desert", "NIP");
		assertThat(found("kowari")).containsExactly(draft);
		save(draft, "Dunnart of the desert");
		assertThat(found("dunnart")).containsExactly(draft);
		assertThat(found("kowari")).as("what it says no more").isEmpty();
		this.words.catchUp();
		assertThat(isBehind(draft)).isFalse();
		assertThat(found("dunnart")).containsExactly(draft);
		assertThat(found("kowari")).isEmpty();
	}

	@Test
	void theSecretariatFindsItOnceItIsSubmitted() {
		RequestReference request = this.story.submitted("Mulgara of the desert", "NIP");
		assertThat(isBehind(request)).isFalse();
		assertThat(this.jdbc.sql("""
				select coalesce(by_secretariat, words) @@ 'mulgara' from request_words
				where request_id = (select id from assistance_request where reference = ?)""")
			.param(request.value())
			.query(Boolean.class)
			.single()).isTrue();
	}

	@Test
	void aDraftThatIsBeingWrittenIsLeftForTheNextTime() {
		RequestReference draft = this.story.draft("Quoll of the desert", "NIP");
		this.transaction.executeWithoutResult((_) -> {
			this.jdbc.sql("update assistance_request set reference = reference, title = title where reference = ?")
				.param(draft.value())
				.update();
			CompletableFuture<Void> caughtUp = CompletableFuture.runAsync(this.words::catchUp);
			assertThat(caughtUp).as("waits for nobody").succeedsWithin(Duration.ofSeconds(10));
		});
		this.words.catchUp();
		assertThat(isBehind(draft)).isFalse();
	}

	@Test
	void whatWritesARequestHoldsNobodyUpWhoRefersToIt() {
		RequestReference draft = this.story.draft("Bettong of the desert", "NIP");
		this.transaction.executeWithoutResult((_) -> {
			this.story.save(this.story.focalPoint(), draft, need("Bettong of the hills"));
			this.portal.getBean(EntityManager.class).flush();
			CompletableFuture<Integer> free = CompletableFuture.supplyAsync(() -> this.jdbc
				.sql("""
						select count(*) from (select from assistance_request where reference = ? for key share skip locked) r""")
				.param(draft.value())
				.query(Integer.class)
				.single());
			assertThat(free).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(1);
		});
	}

	@Test
	void ofADraftThatIsDeletedNothingIsLeft() {
		RequestReference draft = this.story.draft("Numbat of the desert", "NIP");
		this.portal.getBean(Drafts.class).delete(this.story.focalPoint(), draft);
		assertThat(this.jdbc.sql("""
				select count(*) from request_words_behind b
				where not exists (select from assistance_request r where r.id = b.request_id)""")
			.query(Integer.class)
			.single()).isZero();
	}

	private void save(RequestReference draft, String title) {
		this.story.save(this.story.focalPoint(), draft, need(title));
	}

	private static Answers.Need need(String title) {
		return new Answers.Need(title, "Advice", "", "", List.of(), "", List.of("fr"));
	}

	private boolean isBehind(RequestReference request) {
		return this.jdbc.sql("""
				select exists (select from request_words_behind b join assistance_request r on r.id = b.request_id
					where r.reference = ?)""").param(request.value()).query(Boolean.class).single();
	}

	private List<RequestReference> found(String words) {
		return this.portal.getBean(PartyRequests.class)
			.all(new PartyCode("SEN"),
					new PartyFilter(this.portal.getBean(Questions.class).read(words), null, null, null, false,
							PartyOrder.RELEVANCE))
			.stream()
			.map(PartyRequest::reference)
			.toList();
	}

}
