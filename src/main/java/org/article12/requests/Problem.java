package org.article12.requests;

import java.util.List;

/**
 * Something in the answers that keeps a request from being submitted. Its words are in
 * the message bundle under {@code requests.problem.} and the code.
 *
 * @param section where it stands
 * @param field the field of that section's part
 * @param code what is wrong
 * @param parameters what the words mention, in order
 */
public record Problem(Section section, String field, Code code, List<Object> parameters) {

	/** A problem whose words mention the given values. */
	public static Problem of(Section section, String field, Code code, Object... parameters) {
		return new Problem(section, field, code, List.of(parameters));
	}

	/** What can be wrong with an answer. */
	public enum Code {

		/** No activity is named. */
		ACTIVITY_MISSING,
		/** An activity is not in the Party’s plan. */
		ACTIVITY_UNKNOWN,
		/** An activity was withdrawn from the Party's plan, or its plan was. */
		ACTIVITY_WITHDRAWN,
		/** No area is asked for. */
		AREA_MISSING,
		/** More areas are asked for than one request may. */
		TOO_MANY_AREAS,
		/** An area cannot be asked for. */
		AREA_UNKNOWN,
		/** An area is no longer offered. Parameter: its title. */
		AREA_RETIRED,
		/** There is no title. */
		TITLE_MISSING,
		/** It is not said what help is needed. */
		HELP_MISSING,
		/** A text is too long. */
		TOO_LONG,
		/** A chemical is not in the register. */
		POP_UNKNOWN,
		/** A chemical is no longer offered. Parameter: its name. */
		POP_RETIRED,
		/** An agreement is no longer offered. Parameter: its title. */
		AGREEMENT_RETIRED,
		/** What was chosen is none of the choices. */
		CHOICE_UNKNOWN,
		/** A language is none of those in which centres work. */
		LANGUAGE_UNKNOWN,
		/** What was typed is no month. */
		MONTH,
		/** The month lies further off than is usual, and nobody said that it is meant. */
		MONTH_FAR,
		/** The work would end before it begins. */
		ENDS_BEFORE_IT_BEGINS,
		/** What was typed is no amount. */
		AMOUNT,
		/** It is urgent, and not said why. */
		URGENCY_REASON_MISSING,
		/** Nobody is named whom a centre may call. */
		CONTACT_NAME_MISSING,
		/** No e-mail address is given. */
		CONTACT_EMAIL_MISSING,
		/** What was typed is no e-mail address. */
		EMAIL;

		/** Whether something that was chosen is no longer offered. */
		public boolean isOfRetired() {
			return this == AREA_RETIRED || this == POP_RETIRED || this == AGREEMENT_RETIRED;
		}

	}

}
