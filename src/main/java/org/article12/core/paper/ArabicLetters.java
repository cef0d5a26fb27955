package org.article12.core.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/**
 * Joins Arabic letters as they are written. Lam and alef are drawn as one form, which
 * would be copied as one; the lam keeps a place before it, without a drawing.
 */
final class ArabicLetters extends ICUBidiReorderer {

	/** The lam of a lam with alef, in the portal's own font. */
	static final char LAM = '\ue000';

	private static final char FIRST_LAM_WITH_ALEF = '\ufef5';

	private static final char LAST_LAM_WITH_ALEF = '\ufefc';

	/** Whether it is the one form of a lam and an alef. */
	static boolean isLamWithAlef(char form) {
		return form >= FIRST_LAM_WITH_ALEF && form <= LAST_LAM_WITH_ALEF;
	}

	@Override
	public String shapeText(String text) {
		String shaped = super.shapeText(text);
		if (shaped.chars().noneMatch((form) -> isLamWithAlef((char) form))) {
			return shaped;
		}
		StringBuilder kept = new StringBuilder(shaped.length() + 1);
		for (char form : shaped.toCharArray()) {
			if (isLamWithAlef(form)) {
				kept.append(LAM);
			}
			kept.append(form);
		}
		return kept.toString();
	}

}
