package org.article12.offers.web;

import java.util.List;

/**
 * What an officer chooses centres by.
 *
 * @param why what decided, a sentence for each proposed centre; before them that a second
 * round was needed
 * @param tables the centres that can be asked, beside each other
 * @param cannot centres that stand for the Party and cannot be asked
 * @param others the other centres that cannot be asked
 */
record CentreChoice(List<String> why, List<CentreTable> tables, List<Cannot> cannot, List<Cannot> others) {

	/**
	 * A centre that cannot be asked.
	 *
	 * @param code its code
	 * @param place where it is
	 * @param reason the one reason
	 */
	record Cannot(String code, String place, String reason) {
	}

}
