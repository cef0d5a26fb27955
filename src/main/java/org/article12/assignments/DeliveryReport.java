package org.article12.assignments;

import java.util.List;

import org.article12.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * What a centre delivered.
 *
 * @param done what was done
 * @param parties the Parties that benefited
 * @param people how many people benefited; none in a report from before they were counted
 * @param technologies which technologies were transferred; may be empty
 * @param costs what it cost, by who paid
 */
public record DeliveryReport(String done, List<PartyCode> parties, @Nullable Headcount people, String technologies,
		List<Cost> costs) implements WorkContent {

	public DeliveryReport {
		parties = parties.stream().distinct().sorted().toList();
		costs = List.copyOf(costs);
	}

}
