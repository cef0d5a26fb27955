package org.article12.core.security;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets one web request read its session once. Spring Session asks a second time at the
 * end of the request.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class OneReading extends OncePerRequestFilter {

	private static final ScopedValue<Reading> READ = ScopedValue.newInstance();

	/** The session with that id: as this request knows it, or else read. */
	static @Nullable PortalSession of(String id, Supplier<@Nullable PortalSession> reading) {
		if (!READ.isBound()) {
			return reading.get();
		}
		Map<String, @Nullable PortalSession> read = READ.get().sessions();
		if (!read.containsKey(id)) {
			read.put(id, reading.get());
		}
		return read.get(id);
	}

	/** What the session with that id is from now on; null when there is none. */
	static void is(String id, @Nullable PortalSession session) {
		if (READ.isBound()) {
			READ.get().sessions().put(id, session);
		}
	}

	/** Whether a page is asked for, and nothing sent. */
	static boolean isOfPage() {
		return READ.isBound() && READ.get().page();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
			throws ServletException, IOException {
		try {
			FrameFacts.ofOneRequest().where(READ, Reading.of(request)).call(() -> {
				next.doFilter(request, response);
				return true;
			});
		}
		catch (ServletException | IOException | RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private record Reading(boolean page, Map<String, @Nullable PortalSession> sessions) {

		static Reading of(HttpServletRequest request) {
			return new Reading(HttpMethod.GET.matches(request.getMethod()), new HashMap<>());
		}

	}

}
