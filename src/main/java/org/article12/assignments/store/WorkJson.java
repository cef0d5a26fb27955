package org.article12.assignments.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.article12.assignments.Confirmed;
import org.article12.assignments.DeliveryReport;
import org.article12.assignments.Disputed;
import org.article12.assignments.Progress;
import org.article12.assignments.WorkContent;
import org.article12.assignments.WorkPlan;
import org.article12.core.PartyCode;
import org.article12.requests.Act;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was written as JSON text; the act says what it is. */
public final class WorkJson {

	private static final JsonMapper JSON = JsonMapper.builder().addMixIn(PartyCode.class, AsText.class).build();

	private WorkJson() {
	}

	public static String write(WorkContent content) {
		return JSON.writeValueAsString(content);
	}

	static WorkContent read(Act act, String json) {
		return JSON.readValue(json, kind(act));
	}

	private static Class<? extends WorkContent> kind(Act act) {
		return switch (act) {
			case AGREE_PLAN -> WorkPlan.class;
			case REPORT_PROGRESS -> Progress.class;
			case REPORT_DELIVERY, CORRECT_REPORT -> DeliveryReport.class;
			case DISPUTE -> Disputed.class;
			case CONFIRM -> Confirmed.class;
			default -> throw new IllegalArgumentException(act + " is not done on an accepted assignment");
		};
	}

	/** A code of a Party is plain text. */
	private abstract static class AsText {

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		AsText(String value) {
		}

		@JsonValue
		abstract String value();

	}

}
