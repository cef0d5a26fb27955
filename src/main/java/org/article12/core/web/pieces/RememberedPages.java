package org.article12.core.web.pieces;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.article12.core.CurrentUser;
import org.article12.core.ReaderLanguage;
import org.article12.core.security.FrameFacts;
import org.article12.core.security.PortalSession;
import org.article12.core.security.SideNotes;
import org.article12.core.web.FollowsFromRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Sends a page again as it was made for the same reader, while nothing on record has
 * changed: nothing at all, whatever it is, but for {@link SideNotes} where the page does
 * not show them. That is what PostgreSQL says, in the statement that reads the session:
 * which transactions are to be seen now ({@code pg_current_snapshot()}). While these are
 * the same, so is every row. What is new in each page all the same is put in anew: the
 * token of its forms, and the names of their presses.
 *
 * <p>
 * Who reads is decided before, as for any page: the session is read, and may the person
 * see the page is asked, at each visit.
 */
@Component
public class RememberedPages implements HandlerInterceptor, WebMvcConfigurer {

	/** Of bytes; a page has some 10,000, packed. */
	private static final int MOST = 24_000_000;

	private static final String VISIT = RememberedPages.class.getName();

	private final Cache<Asked, Kept> remembered = Caffeine.newBuilder()
		.maximumWeight(MOST)
		.weigher((Asked asked, Kept kept) -> kept.page().size() + 2_000)
		.build();

	private final LongAdder sentAgain = new LongAdder();

	private final Clock clock;

	RememberedPages(Clock clock) {
		this.clock = clock;
	}

	/** When all else is known that a page is made of, and who reads it. */
	@Override
	public void addInterceptors(InterceptorRegistry interceptors) {
		interceptors.addInterceptor(this).order(Ordered.LOWEST_PRECEDENCE);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws Exception {
		Visit visit = visit(request, handler).orElse(null);
		if (visit == null) {
			return true;
		}
		Kept kept = this.remembered.getIfPresent(visit.asked());
		if (kept == null || !kept.state().equals(visit.state())) {
			request.setAttribute(VISIT, visit);
			return true;
		}
		this.sentAgain.increment();
		response.setContentType(kept.contentType());
		response.setLocale(kept.language());
		AssembledView.send(kept.page(), newNames(kept, request), request, response);
		return false;
	}

	/** The token of the browser that asks, and a name for each press. */
	private static List<String> newNames(Kept kept, HttpServletRequest request) {
		CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
		return kept.names()
			.stream()
			.map((name) -> name.token() ? token.getToken() : UUID.randomUUID().toString())
			.toList();
	}

	/** What is asked for, if that may be sent again. */
	private Optional<Visit> visit(HttpServletRequest request, Object handler) {
		FollowsFromRecord follows = (handler instanceof HandlerMethod method)
				? method.getMethodAnnotation(FollowsFromRecord.class) : null;
		if (follows == null || !asksForPage(request)) {
			return Optional.empty();
		}
		String record = (follows.andSideNotes() ? FrameFacts.recordAndNotes() : FrameFacts.record()).orElse(null);
		Map<String, Object> held = held(request.getSession(false));
		if (record == null || held == null || !(request.getAttribute("user") instanceof CurrentUser user)) {
			return Optional.empty();
		}
		return Optional.of(new Visit(
				new Asked(request.getRequestURL().toString(), request.getQueryString(), user, FrameFacts.ofReader(),
						held, ReaderLanguage.get()),
				new State(record, this.clock.instant().truncatedTo(ChronoUnit.MINUTES)), this));
	}

	/** And is not told anything once. */
	private static boolean asksForPage(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod()) && request.getDispatcherType() == DispatcherType.REQUEST
				&& request.getHeader("Sec-Purpose") == null && request.getHeader("Purpose") == null
				&& RequestContextUtils.getInputFlashMap(request) == null;
	}

	/**
	 * What a session holds besides who signed in and what other pages are to say once;
	 * null when that cannot be compared.
	 */
	private static @Nullable Map<String, Object> held(@Nullable HttpSession session) {
		Map<String, Object> held = new HashMap<>();
		if (session != null) {
			session.getAttributeNames()
				.asIterator()
				.forEachRemaining((name) -> held.put(name, session.getAttribute(name)));
			held.remove(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
			held.remove(PortalSession.NEXT_PAGE);
		}
		boolean comparable = held.values()
			.stream()
			.allMatch((value) -> value instanceof UUID || value instanceof CharSequence || value instanceof Number
					|| value instanceof Boolean);
		return comparable ? held : null;
	}

	/** Remembers a page that was made for a visit. */
	static void remember(Packing.Packed packed, List<AssembledPage.Part> parts, HttpServletRequest request,
			HttpServletResponse response) {
		if (request.getAttribute(VISIT) instanceof Visit visit && response.getStatus() == HttpStatus.OK.value()
				&& request.getDispatcherType() == DispatcherType.REQUEST
				&& !response.containsHeader(HttpHeaders.LOCATION) && packed.takesOtherNames(parts)) {
			visit.pages().remembered.put(visit.asked(), new Kept(visit.state(), packed.page(), packed.names(),
					Objects.requireNonNull(response.getContentType()), response.getLocale()));
		}
	}

	/** Forgets them all. */
	public void forget() {
		this.remembered.invalidateAll();
	}

	/** How many pages were sent again since the start. */
	public long sentAgain() {
		return this.sentAgain.sum();
	}

	/**
	 * What a page follows from besides what is on record.
	 *
	 * @param facts what every page needs of its reader, versions of registers included
	 * @param held what the session holds
	 */
	private record Asked(String address, @Nullable String query, CurrentUser reader, Map<String, String> facts,
			Map<String, Object> held, Locale language) {
	}

	/**
	 * What is on record, and when.
	 *
	 * @param record what {@link FrameFacts} tell of it
	 * @param minute no page shows less of the time
	 */
	private record State(String record, Instant minute) {
	}

	private record Visit(Asked asked, State state, RememberedPages pages) {
	}

	/** A page as it was made, and which names it takes. */
	private record Kept(State state, PackedPage page, List<Packing.Name> names, String contentType, Locale language) {
	}

}
