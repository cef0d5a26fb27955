package org.article12.core.security;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroup;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroupsPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the health answer to its status: it does not list the groups beneath it. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class BriefHealth implements HealthEndpointGroupsPostProcessor {

	@Override
	public HealthEndpointGroups postProcessHealthEndpointGroups(HealthEndpointGroups groups) {
		return new HealthEndpointGroups() {
			@Override
			public HealthEndpointGroup getPrimary() {
				return groups.getPrimary();
			}

			@Override
			public Set<String> getNames() {
				return Set.of();
			}

			@Override
			public @Nullable HealthEndpointGroup get(String name) {
				return groups.get(name);
			}
		};
	}

}
