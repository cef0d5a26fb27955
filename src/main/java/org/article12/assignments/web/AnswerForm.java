package org.article12.assignments.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.article12.assignments.Acceptance;
import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.OfferDecline;
import org.article12.catalogue.AreaCode;
import org.article12.core.Written;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A centre's yes as it is typed.
 *
 * @param areas codes of the areas that it takes
 * @param subjectToFunding {@code true} when funding must still be found
 * @param fundingWords what it says on that
 * @param declineCode why it does not take the other areas
 * @param declineWords its words on that
 */
public record AnswerForm(List<String> areas, String subjectToFunding, @AtMost(Written.MOST) String fundingWords,
		String declineCode, @AtMost(Written.MOST) String declineWords) {

	public AnswerForm(@Nullable List<String> areas, @Nullable String subjectToFunding, @Nullable String fundingWords,
			@Nullable String declineCode, @Nullable String declineWords) {
		this.areas = (areas != null) ? areas : List.of();
		this.subjectToFunding = (subjectToFunding != null) ? subjectToFunding : "";
		this.fundingWords = (fundingWords != null) ? fundingWords : "";
		this.declineCode = (declineCode != null) ? declineCode : "";
		this.declineWords = (declineWords != null) ? declineWords : "";
	}

	/** The form as it first stands: all areas taken. */
	static AnswerForm of(AssignmentRecord offer) {
		return new AnswerForm(offer.liveAreas().stream().sorted().map(AreaCode::value).toList(), "", "", "", "");
	}

	/** Says what is wrong with the answer to an offer of these areas. */
	void check(Collection<AreaCode> offered, Errors errors) {
		Set<String> codes = new TreeSet<>(offered.stream().map(AreaCode::value).toList());
		if (this.areas.isEmpty() || !codes.containsAll(this.areas)) {
			errors.rejectValue("areas", "assignments.answer.areas.missing");
		}
		else if (!this.areas.containsAll(codes)) {
			checkRefusal(this.declineCode, this.declineWords, "declineCode", "declineWords", errors);
		}
		if (this.subjectToFunding.equals("true") && Text.isBlank(this.fundingWords)) {
			errors.rejectValue("fundingWords", "assignments.answer.funding.missing");
		}
	}

	/**
	 * Says what is wrong with the reason for what is not taken: it needs a code, and
	 * words where the code does not say it.
	 */
	static void checkRefusal(String code, String words, String codeField, String wordsField, Errors errors) {
		if (OfferDecline.coded(code).isEmpty()) {
			errors.rejectValue(codeField, "assignments.refusal.code.missing");
		}
		if (code.equals(OfferDecline.OTHER.name()) && Text.isBlank(words)) {
			errors.rejectValue(wordsField, "assignments.refusal.words.missing");
		}
	}

	/** The answer, once nothing is wrong with it. */
	Acceptance toCommand() {
		Set<AreaCode> taken = new TreeSet<>(this.areas.stream().map(AreaCode::new).toList());
		boolean funding = this.subjectToFunding.equals("true");
		return new Acceptance(taken, funding, funding ? this.fundingWords.strip() : "",
				OfferDecline.coded(this.declineCode).orElse(null), this.declineWords.strip());
	}

}
