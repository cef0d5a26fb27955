package org.article12.routing;

/**
 * A version of the rules that weigh.
 *
 * @param version its name, which every proposal made by it carries
 * @param weights how much each criterion counts
 */
public record Rules(String version, Weights weights) {

	/** The rules as they ship. */
	public static final Rules DEFAULT = new Rules("2", Weights.DEFAULT);

	/** Its number among the versions. */
	public int number() {
		return Integer.parseInt(this.version);
	}

}
