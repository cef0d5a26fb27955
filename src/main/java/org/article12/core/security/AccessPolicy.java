package org.article12.core.security;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * The one table that says who may do what, of the rules that each module declares. The
 * security chain enforces it, a test walks every mapped handler against it, and
 * {@code docs/permissions.md} is drawn from it. An address that is missing is answered
 * with 404.
 */
@Component
public class AccessPolicy {

	private final List<AccessRule> rules;

	AccessPolicy(List<ModuleAccess> modules) {
		this.rules = modules.stream()
			.flatMap((module) -> module.rules().stream())
			.sorted(Comparator.comparing(AccessRule::pattern).thenComparing((rule) -> rule.method().name()))
			.toList();
	}

	/** Every address of the portal, in alphabetical order. */
	public List<AccessRule> rules() {
		return this.rules;
	}

}
