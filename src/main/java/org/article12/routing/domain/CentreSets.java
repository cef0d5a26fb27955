package org.article12.routing.domain;

/**
 * A set of centres for each set of areas. Centres are known by their position in
 * alphabetical order, and kept as bits with the first centre highest: of two sets of
 * equal size the one whose bits are greater comes first in the alphabet.
 */
final class CentreSets {

	private final int words;

	private final long[] bits;

	CentreSets(int sets, int centres) {
		this.words = (centres + Long.SIZE - 1) / Long.SIZE;
		this.bits = new long[sets * this.words];
	}

	/** Makes the set at {@code target} the one at {@code base} and one centre more. */
	void put(int target, int base, int centre) {
		System.arraycopy(this.bits, base * this.words, this.bits, target * this.words, this.words);
		this.bits[target * this.words + centre / Long.SIZE] |= bit(centre);
	}

	/**
	 * Whether the set at {@code base} and one centre more comes before the set at
	 * {@code other}, in alphabetical order.
	 */
	boolean comesFirst(int base, int centre, int other) {
		for (int word = 0; word < this.words; word++) {
			long one = this.bits[base * this.words + word];
			if (centre / Long.SIZE == word) {
				one |= bit(centre);
			}
			int order = Long.compareUnsigned(one, this.bits[other * this.words + word]);
			if (order != 0) {
				return order > 0;
			}
		}
		return false;
	}

	/** The positions of the centres of a set, ascending. */
	int[] members(int set) {
		int count = 0;
		for (int word = 0; word < this.words; word++) {
			count += Long.bitCount(this.bits[set * this.words + word]);
		}
		int[] members = new int[count];
		int next = 0;
		for (int word = 0; word < this.words; word++) {
			for (long left = this.bits[set * this.words + word]; left != 0; left &= ~Long.highestOneBit(left)) {
				members[next++] = word * Long.SIZE + Long.numberOfLeadingZeros(left);
			}
		}
		return members;
	}

	private static long bit(int centre) {
		return Long.MIN_VALUE >>> (centre % Long.SIZE);
	}

}
