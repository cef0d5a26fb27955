package org.article12.core.web.pieces;

import java.util.zip.CRC32;

/**
 * Sums of CRC-32 (RFC 1952, 8) put together, so that what is sent again need not be read
 * again: of a text made of parts it is the exclusive or of what each part adds. That is
 * the part's own sum, multiplied by a factor that follows from how many bytes come after
 * it. Sums are polynomials over two elements; the highest bit is the coefficient of
 * <i>x</i>⁰.
 */
final class Checksum {

	private static final int POLYNOMIAL = 0xedb88320;

	private static final int ONE = 1 << 31;

	/** <i>x</i> to the power of 8, 16, 32 and so on. */
	private static final int[] POWERS = new int[31];

	static {
		POWERS[0] = ONE >>> 8;
		for (int next = 1; next < POWERS.length; next++) {
			POWERS[next] = times(POWERS[next - 1], POWERS[next - 1]);
		}
	}

	private Checksum() {
	}

	/** The sum of these bytes alone. */
	static int of(byte[] bytes) {
		CRC32 sum = new CRC32();
		sum.update(bytes);
		return (int) sum.getValue();
	}

	/** By what the sum of a part is multiplied that so many bytes come after. */
	static int factor(int bytesAfter) {
		int factor = ONE;
		for (int power = 0; bytesAfter >>> power != 0; power++) {
			if ((bytesAfter >>> power & 1) != 0) {
				factor = times(POWERS[power], factor);
			}
		}
		return factor;
	}

	/** The product, modulo the polynomial. */
	static int times(int one, int other) {
		int product = 0;
		int multiple = other;
		for (int left = one; left != 0; left <<= 1) {
			if (left < 0) {
				product ^= multiple;
			}
			multiple = ((multiple & 1) != 0) ? (multiple >>> 1) ^ POLYNOMIAL : multiple >>> 1;
		}
		return product;
	}

}
