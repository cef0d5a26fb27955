package org.article12.core.security;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.article12.core.security.AccessRule.Audience;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;

/** Finds the row of the {@link AccessPolicy} for a web request. */
@Component
public class PolicyTable {

	/** What everyone may read and no row speaks of, because no page is there. */
	static final String[] FILES = { "/actuator/health/**", "/assets/**", "/webjars/**", "/favicon.ico" };

	private static final List<PathPatternRequestMatcher> FILE = Stream.of(FILES)
		.map(PathPatternRequestMatcher.withDefaults()::matcher)
		.toList();

	/** Whether somebody reads a file of the portal's own. */
	static final RequestMatcher FILE_READ = new OrRequestMatcher(Stream.of("/assets/**", "/webjars/**", "/favicon.ico")
		.map((files) -> (RequestMatcher) PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, files))
		.toList());

	/** What begins with a variable, and so with anything. */
	private static final String ANY = "{";

	/**
	 * By the first step of their addresses, of which there are some fifty times fewer.
	 */
	private final Map<String, List<Entry>> entries;

	PolicyTable(AccessPolicy policy) {
		this.entries = policy.rules()
			.stream()
			.map(Entry::of)
			.collect(Collectors.groupingBy((entry) -> firstStep(entry.rule().pattern())));
	}

	private static String firstStep(String pattern) {
		String first = pattern.substring(1).split("/", 2)[0];
		return first.matches("[\\w.-]*") ? first : ANY;
	}

	private Stream<Entry> entries(HttpServletRequest request) {
		RequestPath path = ServletRequestPathUtils.hasParsedRequestPath(request)
				? ServletRequestPathUtils.getParsedRequestPath(request)
				: RequestPath.parse(request.getRequestURI(), request.getContextPath());
		String first = path.pathWithinApplication()
			.elements()
			.stream()
			.filter(PathContainer.PathSegment.class::isInstance)
			.map((step) -> ((PathContainer.PathSegment) step).valueToMatch())
			.findFirst()
			.orElse("");
		return Stream.of(first, ANY).distinct().flatMap((step) -> this.entries.getOrDefault(step, List.of()).stream());
	}

	/** The most telling row for a request: one without a variable wins. */
	public Optional<AccessRule> ruleFor(HttpServletRequest request) {
		String method = HttpMethod.HEAD.matches(request.getMethod()) ? HttpMethod.GET.name() : request.getMethod();
		return entries(request)
			.filter((entry) -> entry.rule().method().matches(method) && entry.matcher().matches(request))
			.map(Entry::rule)
			.min((one, other) -> Boolean.compare(one.pattern().contains("{"), other.pattern().contains("{")));
	}

	/**
	 * The methods that everyone may use at an address which has nothing for the request's
	 * own; empty where it has, and where nobody is to know that it exists.
	 */
	public Set<String> otherMethods(HttpServletRequest request) {
		Set<String> methods = new TreeSet<>();
		if (ruleFor(request).isEmpty()) {
			entries(request)
				.filter((entry) -> entry.rule().audience() == Audience.PUBLIC && entry.matcher().matches(request))
				.forEach((entry) -> methods.add(entry.rule().method().name()));
			if (FILE.stream().anyMatch((file) -> file.matches(request))) {
				methods.add(HttpMethod.GET.name());
			}
		}
		if (methods.contains(HttpMethod.GET.name())) {
			methods.add(HttpMethod.HEAD.name());
		}
		return methods.contains(request.getMethod()) ? Set.of() : methods;
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
