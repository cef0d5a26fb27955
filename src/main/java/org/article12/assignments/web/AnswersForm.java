package org.article12.assignments.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.Valid;

import org.article12.assignments.Acceptance;
import org.article12.assignments.AssignmentId;
import org.article12.assignments.OfferDecline;
import org.article12.assignments.domain.OfferAnswer;
import org.article12.assignments.domain.OfferAnswer.Kind;
import org.article12.assignments.domain.ShownOffer;
import org.article12.core.Written;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.Codes;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A centre's answer to several offers as it is typed.
 *
 * @param answer the name of a {@link Kind}
 * @param subjectToFunding {@code true} when funding must still be found
 * @param fundingWords what the centre says on that
 * @param code why it declines, where an offer has no reason of its own
 * @param words its words on that
 * @param offers the offers of the page
 */
public record AnswersForm(String answer, String subjectToFunding, @AtMost(Written.MOST) String fundingWords,
		String code, @AtMost(Written.MOST) String words, @Valid List<OfferRow> offers) {

	public AnswersForm(@Nullable String answer, @Nullable String subjectToFunding, @Nullable String fundingWords,
			@Nullable String code, @Nullable String words, @Nullable List<@Nullable OfferRow> offers) {
		this.answer = (answer != null) ? answer.strip() : "";
		this.subjectToFunding = (subjectToFunding != null) ? subjectToFunding : "";
		this.fundingWords = (fundingWords != null) ? fundingWords : "";
		this.code = (code != null) ? code : "";
		this.words = (words != null) ? words : "";
		this.offers = Rows.of(offers, OfferRow::none);
	}

	/** The form as it first stands: all are ticked. */
	static AnswersForm of(Kind kind, List<ShownOffer> offers) {
		return new AnswersForm(kind.name(), "", "", "", "", offers.stream().map(OfferRow::of).toList());
	}

	/** What is answered, if it is one of the two. */
	Optional<Kind> kind() {
		return Codes.find(Kind.class, this.answer);
	}

	/**
	 * Says what is wrong.
	 * @param own the offers that the centre has, or had, of those that the form names
	 */
	void check(Set<AssignmentId> own, Errors errors) {
		if (kind().isEmpty()) {
			errors.rejectValue("answer", "assignments.answers.unknown");
		}
		else if (this.offers.stream().noneMatch(OfferRow::isTicked)) {
			errors.rejectValue("offers", "assignments.answers.none");
		}
		else if (this.offers.stream().filter(OfferRow::isTicked).anyMatch((row) -> !isOf(row, own))) {
			errors.rejectValue("offers", "assignments.answers.strange");
		}
		else if (kind().get() == Kind.ACCEPT) {
			checkFunding(errors);
		}
		else {
			checkReasons(errors);
		}
	}

	private static boolean isOf(OfferRow row, Set<AssignmentId> own) {
		return row.shown().map(ShownOffer::id).filter(own::contains).isPresent();
	}

	private void checkFunding(Errors errors) {
		if (this.subjectToFunding.equals("true") && Text.isBlank(this.fundingWords)) {
			errors.rejectValue("fundingWords", "assignments.answer.funding.missing");
		}
	}

	private void checkReasons(Errors errors) {
		if (this.offers.stream().anyMatch((row) -> row.isTicked() && !row.hasReason())) {
			AnswerForm.checkRefusal(this.code, this.words, "code", "words", errors);
		}
		for (int at = 0; at < this.offers.size(); at++) {
			OfferRow row = this.offers.get(at);
			if (row.isTicked() && row.hasReason()) {
				row.checkReason("offers[" + at + "].", errors);
			}
		}
	}

	/** The answers, once nothing is wrong; of one offer the first row counts. */
	List<OfferAnswer> toCommand() {
		Map<AssignmentId, OfferAnswer> answers = new LinkedHashMap<>();
		this.offers.stream().filter(OfferRow::isTicked).forEach((row) -> {
			ShownOffer shown = row.shown().orElseThrow();
			answers.putIfAbsent(shown.id(), (kind().orElseThrow() == Kind.ACCEPT) ? yes(shown) : no(shown, row));
		});
		return List.copyOf(answers.values());
	}

	private OfferAnswer yes(ShownOffer shown) {
		boolean funding = this.subjectToFunding.equals("true");
		return new OfferAnswer.Yes(shown.id(),
				new Acceptance(shown.areas(), funding, funding ? this.fundingWords.strip() : "", null, ""));
	}

	private OfferAnswer no(ShownOffer shown, OfferRow row) {
		String why = row.hasReason() ? row.code() : this.code;
		String said = row.hasReason() ? row.words() : this.words;
		return new OfferAnswer.No(shown.id(), OfferDecline.coded(why).orElseThrow(), said.strip());
	}

}
