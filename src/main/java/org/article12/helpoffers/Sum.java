package org.article12.helpoffers;

/**
 * An amount of money.
 *
 * @param units in whole units of its currency
 * @param currency the currency's ISO 4217 code
 */
public record Sum(long units, String currency) {

	/** The currency in which needs are stated and help is reported. */
	public static final String USD = "USD";

	/** Whether it can be set against amounts in US dollars as it is. */
	public boolean isDollars() {
		return this.currency.equals(USD);
	}

}
