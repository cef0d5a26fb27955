package org.article12.helpoffers;

import org.article12.core.Refusal;

/** Why the register of offers of help is not changed. */
public enum HelpOfferRefusal implements Refusal {

	/** Nothing differs from what is recorded. */
	HELP_UNCHANGED,
	/** No reason is given. */
	HELP_WITHOUT_REASON,
	/** It does not say who offers it. */
	HELP_WITHOUT_GIVER,
	/** It does not say what is offered. */
	HELP_WITHOUT_TITLE,
	/** It does not say from which day on. */
	HELP_WITHOUT_BEGINNING,
	/** It is over before it begins. */
	HELP_OVER_BEFORE_IT_BEGINS,
	/** An amount without a currency, or a currency without an amount. */
	HELP_HALF_A_SUM,
	/** A Party speaks for itself alone. */
	HELP_OF_ANOTHER

}
