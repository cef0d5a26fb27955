package org.article12.accounts.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.accounts.domain.Doing;
import org.article12.accounts.domain.PaceSettings;
import org.article12.accounts.store.Pace;
import org.article12.core.security.CurrentUserAccess;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Counts each act of whoever is signed in. What is too much is not done; the page says
 * when it may be, and keeps what was typed.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PacedActs implements HandlerInterceptor, WebMvcConfigurer {

	/** From how many characters a value is shown to be copied. */
	private static final int WORTH_SHOWING = 40;

	private static final AntPathMatcher PATHS = new AntPathMatcher();

	// The first pattern that fits decides.
	private static final Map<String, Doing> DOINGS = new LinkedHashMap<>();

	static {
		DOINGS.put("/requests", Doing.DRAFT);
		DOINGS.put("/conversations/*/messages", Doing.MESSAGE);
		DOINGS.put("/accounts", Doing.INVITATION);
		DOINGS.put("/accounts/*/link", Doing.INVITATION);
		DOINGS.put("/requests/*/edit/**", Doing.SAVE);
		DOINGS.put("/inbox/**", Doing.SAVE);
		DOINGS.put("/**", Doing.ACT);
	}

	private final Pace pace;

	private final PaceSettings settings;

	private final CurrentUserAccess users;

	PacedActs(Pace pace, PaceSettings settings, CurrentUserAccess users) {
		this.pace = pace;
		this.settings = settings;
		this.users = users;
	}

	@Override
	public void addInterceptors(InterceptorRegistry interceptors) {
		interceptors.addInterceptor(this).excludePathPatterns("/sign-in/**", "/sign-out");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getMethod().equals("POST")) {
			this.users.find(request, SecurityContextHolder.getContext().getAuthentication()).ifPresent((user) -> {
				Doing doing = doing(KeptForm.path(request));
				this.pace.count(user.id(), doing).ifPresent((remaining) -> {
					throw new TooFast(doing, remaining);
				});
			});
		}
		return true;
	}

	private static Doing doing(String path) {
		return DOINGS.entrySet()
			.stream()
			.filter((entry) -> PATHS.match(entry.getKey(), path))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(Doing.ACT);
	}

	@ExceptionHandler(TooFast.class)
	ModelAndView tooFast(TooFast much, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader("Retry-After", String.valueOf(Math.max(1, much.remaining().toSeconds())));
		List<KeptForm.Field> fields = KeptForm.of(request).map(KeptForm::fields).map(List::copyOf).orElse(List.of());
		ModelAndView page = new ModelAndView("accounts/paced");
		page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
		page.addObject("doing", much.doing());
		page.addObject("anHour", this.settings.anHour(much.doing()));
		page.addObject("minutes", FailedSignIn.minutes(much.remaining()));
		page.addObject("address", KeptForm.path(request));
		page.addObject("files", request.getContentType() != null && request.getContentType().startsWith("multipart/"));
		page.addObject("fields", fields);
		page.addObject("texts",
				fields.stream().map(KeptForm.Field::value).filter((value) -> value.length() >= WORTH_SHOWING).toList());
		return page;
	}

	/** Somebody does more within an hour than one person does. */
	static class TooFast extends RuntimeException {

		private final Doing doing;

		private final Duration remaining;

		TooFast(Doing doing, Duration remaining) {
			super(doing.name());
			this.doing = doing;
			this.remaining = remaining;
		}

		Doing doing() {
			return this.doing;
		}

		/** After how long it may be done. */
		Duration remaining() {
			return this.remaining;
		}

	}

}
