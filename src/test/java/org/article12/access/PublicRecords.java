package org.article12.access;

import java.util.Map;
import java.util.Optional;

import org.article12.core.security.AccessRule;

/** What public addresses name: reference data. */
class PublicRecords implements OwnRecords {

	@Override
	public Optional<Map<String, String>> forRule(AccessRule rule) {
		return rule.pattern().startsWith("/centres/") ? Optional.of(Map.of("code", "SCRC-SN")) : Optional.empty();
	}

}
