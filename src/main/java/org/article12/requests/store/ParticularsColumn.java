package org.article12.requests.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.Map;
import java.util.UUID;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PersonId;
import org.article12.requests.Act;
import org.article12.requests.DueDates;
import org.article12.requests.Particulars;
import org.article12.requests.RequestReference;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an act's particulars, and the dates that it set, as JSON text. The act says of
 * which kind they are, {@code v} in which version they were written: entries from before
 * there were versions have none.
 */
public final class ParticularsColumn {

	private static final int VERSION = 2;

	/** Reads and writes the portal's codes as plain text. */
	static final JsonMapper JSON = JsonMapper.builder()
		.addMixIn(AreaCode.class, AsText.class)
		.addMixIn(RequestReference.class, AsText.class)
		.addMixIn(CentreCode.class, AsText.class)
		.addMixIn(PersonId.class, AsId.class)
		.changeDefaultPropertyInclusion((all) -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	private ParticularsColumn() {
	}

	/** What is told of an act, and the dates that it set, as they are stored. */
	public static String write(Particulars particulars, @Nullable DueDates dates) {
		ObjectNode column = JSON.createObjectNode().put("v", VERSION);
		column.setAll((ObjectNode) JSON.valueToTree(particulars));
		if (dates != null) {
			column.set("dates", JSON.valueToTree(dates));
		}
		return JSON.writeValueAsString(column);
	}

	/**
	 * Reads what was written in any version.
	 * @throws IllegalStateException when a newer portal wrote it
	 */
	public static StoredParticulars read(Act act, String column) {
		ObjectNode tree = (ObjectNode) JSON.readTree(column);
		JsonNode version = tree.remove("v");
		if (version == null) {
			return new StoredParticulars(
					EarlyParticulars.read(act, JSON.convertValue(tree, new TypeReference<Map<String, String>>() {
					})), null);
		}
		if (version.asInt() > VERSION) {
			throw new IllegalStateException("Particulars of version " + version + " are not known here");
		}
		JsonNode dates = tree.remove("dates");
		return new StoredParticulars(JSON.treeToValue(tree, act.particulars()),
				(dates != null) ? JSON.treeToValue(dates, DueDates.class) : null);
	}

	/** What was kept of an act. */
	public record StoredParticulars(Particulars particulars, @Nullable DueDates dates) {
	}

	/** A code is plain text. */
	private abstract static class AsText {

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		AsText(String value) {
		}

		@JsonValue
		abstract String value();

	}

	/** So is what identifies a person. */
	private abstract static class AsId {

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		AsId(UUID value) {
		}

		@JsonValue
		abstract UUID value();

	}

}
