package org.article12.core.security;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.article12.core.security.AccessRule.Audience;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;

/** Finds the row of the {@link AccessPolicy} for a web request. */
@Component
public class PolicyTable {

	private final List<Entry> entries = AccessPolicy.RULES.stream().map(Entry::of).toList();

	/** The most telling row for a request: one without a variable wins. */
	public Optional<AccessRule> ruleFor(HttpServletRequest request) {
		String method = HttpMethod.HEAD.matches(request.getMethod()) ? HttpMethod.GET.name() : request.getMethod();
		return this.entries.stream()
			.filter((entry) -> entry.rule().method().matches(method) && entry.matcher().matches(request))
			.map(Entry::rule)
			.min((one, other) -> Boolean.compare(one.pattern().contains("{"), other.pattern().contains("{")));
	}

	/** Whether the address exists, for people who are signed in. */
	public boolean isPrivate(HttpServletRequest request) {
		return ruleFor(request).filter((rule) -> rule.audience() == Audience.SIGNED_IN).isPresent();
	}

	private record Entry(AccessRule rule, PathPatternRequestMatcher matcher) {

		static Entry of(AccessRule rule) {
			return new Entry(rule, PathPatternRequestMatcher.withDefaults().matcher(rule.pattern()));
		}

	}

}
