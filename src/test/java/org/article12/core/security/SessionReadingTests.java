package org.article12.core.security;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.ServletException;
import org.article12.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.FlashMap;

import static org.assertj.core.api.Assertions.assertThat;

/** A session is read anew at each click, and what comes with it while it can differ. */
@PortalTest
class SessionReadingTests {

	/** Another text each time that the database is asked. */
	private static final FrameFact CHANCE = new FrameFact("chance", "random()::text", true);

	private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private StoredSessions stored;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private SideNotes notes;

	private SessionReading reading;

	private PortalSession session;

	@BeforeEach
	void aSession() {
		this.reading = new SessionReading(this.jdbc, this.notes, List.of(CHANCE));
		this.session = PortalSession.begun(UUID.randomUUID().toString(), SessionIds.next(), Duration.ofMinutes(30));
		this.session.setAttribute(CONTEXT, new SecurityContextImpl(
				UsernamePasswordAuthenticationToken.authenticated(UUID.randomUUID().toString(), null, List.of())));
		this.stored.create(this.session);
	}

	@Test
	void whileNothingOnRecordChangesItIsNotAskedAgain() {
		whileNothingChanges(() -> {
			String first = page().chance();
			assertThat(page().chance()).isEqualTo(first);
		});
	}

	@Test
	void whatHasChangedOnRecordIsAskedAgain() {
		String first = page().chance();
		this.jdbc.sql("update spring_session set last_access_time = last_access_time + 1 where primary_id = ?")
			.param(this.session.key())
			.update();
		assertThat(page().chance()).isNotEqualTo(first);
	}

	@Test
	void aSessionThatHasEndedIsNotFoundAgain() {
		assertThat(page().session()).isNotNull();
		this.stored.delete(this.session.getId());
		assertThat(page().session()).isNull();
	}

	@Test
	void whoSignsOutInOneRequestIsStillSignedInInAnother() {
		whileNothingChanges(() -> {
			page();
			SecurityContext here = context(page());
			SecurityContext there = context(page());
			here.setAuthentication(null);
			assertThat(there.getAuthentication()).isNotNull();
			assertThat(context(page()).getAuthentication()).isNotNull();
		});
	}

	@Test
	void whatOneRequestPutsIntoTheSessionAnotherDoesNotSee() {
		whileNothingChanges(() -> {
			page();
			page().session().setAttribute("said", "here");
			assertThat(page().session().getAttributeNames()).containsExactly(CONTEXT);
		});
	}

	@Test
	void whatCanBeChangedIsReadForEachRequest() {
		this.session.setAttribute("said", new ArrayList<>(List.of("once")));
		this.stored.change(this.session);
		whileNothingChanges(() -> {
			page().session().<List<String>>getAttribute("said").clear();
			assertThat(page().session().<List<String>>getAttribute("said")).containsExactly("once");
		});
	}

	@Test
	void whatANextPageSaysIsReadOnceForAllAndTakenOutByEachForItself() {
		FlashMap notice = new FlashMap();
		notice.put("notice", "done");
		this.session.setAttribute(PortalSession.NEXT_PAGE, new CopyOnWriteArrayList<>(List.of(notice)));
		this.stored.change(this.session);
		whileNothingChanges(() -> {
			Page first = page();
			assertThat(page().chance()).isEqualTo(first.chance());
			page().session().<List<FlashMap>>getAttribute(PortalSession.NEXT_PAGE).clear();
			assertThat(page().session().<List<FlashMap>>getAttribute(PortalSession.NEXT_PAGE)).containsExactly(notice);
		});
	}

	@Test
	void whatAnswersAFormIsToldNothingThatOnlyPagesNeed() {
		assertThat(page().record()).isNotNull();
		assertThat(asked("POST").chance()).isNull();
		assertThat(asked("POST").record()).as("or it would be answered from memory, in spite of what it changed")
			.isNull();
	}

	private Page page() {
		return asked("GET");
	}

	/** What a web request reads. */
	private Page asked(String method) {
		AtomicReference<Page> page = new AtomicReference<>();
		try {
			new OneReading().doFilter(new MockHttpServletRequest(method, "/"), new MockHttpServletResponse(),
					(_, _) -> page.set(new Page(this.reading.find(this.session.getId()),
							FrameFacts.told(CHANCE).orElse(null), FrameFacts.record().orElse(null))));
		}
		catch (IOException | ServletException ex) {
			throw new IllegalStateException(ex);
		}
		return page.get();
	}

	private static SecurityContext context(Page page) {
		return Optional.of(page.session())
			.map((session) -> session.<SecurityContext>getAttribute(CONTEXT))
			.orElseThrow();
	}

	/** Others write meanwhile, but what is seen stays. */
	private void whileNothingChanges(Runnable act) {
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		transaction.executeWithoutResult((_) -> act.run());
	}

	/**
	 * What is known of a reader.
	 *
	 * @param session the session, or null
	 * @param chance what the fact says, or null where it was not told
	 * @param record what is on record, likewise
	 */
	private record Page(@Nullable PortalSession session, @Nullable String chance, @Nullable String record) {
	}

}
