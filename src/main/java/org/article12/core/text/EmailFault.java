package org.article12.core.text;

import org.springframework.context.MessageSourceResolvable;

/**
 * What is wrong with an e-mail address, to be told in a sentence: the message bundle has
 * one for each kind.
 *
 * @param kind what is wrong
 * @param part the part of what was typed that the sentence shows; may be empty
 */
public record EmailFault(Kind kind, String part) implements MessageSourceResolvable {

	@Override
	public String[] getCodes() {
		return new String[] { "core.email." + this.kind };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { this.part };
	}

	/** What can be wrong. */
	public enum Kind {

		/** There is no @. */
		NO_AT,
		/** There are two @ in one address. */
		TWO_ATS,
		/** Several addresses stand where one is asked for. */
		SEVERAL,
		/** A space stands inside. */
		SPACE,
		/** A character that nobody sees stands inside. */
		INVISIBLE,
		/** The whole is longer than mail can carry. */
		LONG,
		/** Nothing stands before the @. */
		NO_MAILBOX,
		/** A letter stands before the @ that only some mail servers take. */
		MAILBOX_LETTER,
		/** A sign stands before the @ that cannot. */
		MAILBOX_SIGN,
		/** Before the @ a dot is the first or the last, or follows another. */
		MAILBOX_DOTS,
		/** Too much stands before the @. */
		MAILBOX_LONG,
		/** Nothing stands after the @. */
		NO_DOMAIN,
		/** The domain has no ending. */
		DOMAIN_ENDING,
		/** The domain is a number or ends in one. */
		DOMAIN_NUMBER,
		/** In the domain a dot is the first, or follows another. */
		DOMAIN_DOTS,
		/** A part of the domain begins or ends with a hyphen. */
		DOMAIN_HYPHEN,
		/** A sign stands in the domain that cannot. */
		DOMAIN_SIGN,
		/** A part of the domain, or all of it, is too long. */
		DOMAIN_LONG,
		/** No domain can have that name. */
		DOMAIN

	}

}
