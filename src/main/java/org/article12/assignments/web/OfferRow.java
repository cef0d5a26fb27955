package org.article12.assignments.web;

import java.util.Optional;

import org.article12.assignments.domain.ShownOffer;
import org.article12.core.Written;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * One of several offers that are answered together, as the form has it.
 *
 * @param offer the offer, as {@link ShownOffer} writes it
 * @param ticked {@code true} when it is to be answered
 * @param code why it is declined, where that differs from the others
 * @param words the centre's words on that
 */
public record OfferRow(String offer, String ticked, String code, @AtMost(Written.MOST) String words) {

	public OfferRow(@Nullable String offer, @Nullable String ticked, @Nullable String code, @Nullable String words) {
		this.offer = (offer != null) ? offer.strip() : "";
		this.ticked = (ticked != null) ? ticked : "";
		this.code = (code != null) ? code : "";
		this.words = (words != null) ? words : "";
	}

	/** A row that the form does not have. */
	static OfferRow none() {
		return new OfferRow(null, null, null, null);
	}

	/** A row as it first stands. */
	static OfferRow of(ShownOffer offer) {
		return new OfferRow(offer.toString(), "true", "", "");
	}

	boolean isTicked() {
		return this.ticked.equals("true");
	}

	/** The offer, if the row names one. */
	Optional<ShownOffer> shown() {
		return ShownOffer.parse(this.offer);
	}

	/** Whether it is declined for a reason of its own. */
	public boolean hasReason() {
		return !this.code.isEmpty() || !Text.isBlank(this.words);
	}

	/** Says what is wrong with the reason. */
	void checkReason(String path, Errors errors) {
		AnswerForm.checkRefusal(this.code, this.words, path + "code", path + "words", errors);
	}

}
