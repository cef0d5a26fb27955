package org.article12.core.settings;

import java.util.HashMap;
import java.util.Map;

import org.article12.core.PersonId;

/**
 * Whether the portal itself gives requests that are in nobody's hands to officers, and in
 * which shares.
 *
 * @param automatic whether it does
 * @param shares the shares of those who do not take a whole one
 */
public record WorkSharing(boolean automatic, Map<PersonId, Integer> shares) {

	/** A whole share, which everybody has unless decided otherwise. */
	public static final int WHOLE = 100;

	/** Where it is kept whether the portal gives requests itself. */
	public static final String AUTOMATIC = "automatic";

	/** What is kept there when it does. */
	public static final String ON = "on";

	public WorkSharing {
		shares = Map.copyOf(shares);
	}

	/** What the section's values mean: beside the switch, shares by their officers. */
	public static WorkSharing of(Map<String, String> values) {
		Map<PersonId, Integer> shares = new HashMap<>();
		values.forEach((key, value) -> {
			if (!key.equals(AUTOMATIC)) {
				shares.put(PersonId.of(key), Integer.valueOf(value));
			}
		});
		return new WorkSharing(ON.equals(values.get(AUTOMATIC)), shares);
	}

	/** How much of a whole share an officer takes; 0 for nothing. */
	public int of(PersonId officer) {
		return this.shares.getOrDefault(officer, WHOLE);
	}

}
