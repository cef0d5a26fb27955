package org.article12.core.security;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;

import org.article12.core.CurrentUser;
import org.article12.core.security.AccessRule.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;

/** Enforces the {@link AccessPolicy} on every address. */
@Component
class PolicyAuthorization implements AuthorizationManager<RequestAuthorizationContext> {

	private final List<Entry> entries = AccessPolicy.RULES.stream().map(Entry::of).toList();

	private final CurrentUserAccess users;

	PolicyAuthorization(CurrentUserAccess users) {
		this.users = users;
	}

	@Override
	public AuthorizationResult authorize(Supplier<? extends @Nullable Authentication> authentication,
			RequestAuthorizationContext context) {
		HttpServletRequest request = context.getRequest();
		Optional<AccessRule> rule = ruleFor(request);
		if (rule.isPresent() && rule.get().audience() == Audience.PUBLIC) {
			return new AuthorizationDecision(true);
		}
		Optional<CurrentUser> user = this.users.find(request, authentication.get());
		return new AuthorizationDecision(rule.isPresent() && user.isPresent() && rule.get().allows(user.get().role()));
	}

	/** The most telling row for a request: one without a variable wins. */
	private Optional<AccessRule> ruleFor(HttpServletRequest request) {
		return this.entries.stream()
			.filter((entry) -> entry.matches(request))
			.map(Entry::rule)
			.min((one, other) -> Boolean.compare(one.pattern().contains("{"), other.pattern().contains("{")));
	}

	private record Entry(AccessRule rule, PathPatternRequestMatcher matcher) {

		static Entry of(AccessRule rule) {
			return new Entry(rule, PathPatternRequestMatcher.withDefaults().matcher(rule.pattern()));
		}

		boolean matches(HttpServletRequest request) {
			HttpMethod method = HttpMethod.valueOf(request.getMethod());
			return this.rule.method().equals((method == HttpMethod.HEAD) ? HttpMethod.GET : method)
					&& this.matcher.matches(request);
		}

	}

}
