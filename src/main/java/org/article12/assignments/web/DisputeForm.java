package org.article12.assignments.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.validation.Valid;

import org.article12.core.CentreCode;
import org.article12.core.Written;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a Party disputes, as it is typed.
 *
 * @param centres a row for each centre that reported, in the order of their codes
 */
public record DisputeForm(List<@Valid Row> centres) {

	public DisputeForm(@Nullable List<@Nullable Row> centres) {
		this.centres = Rows.of(centres, () -> Row.of(""));
	}

	/** The same with a row for each of these centres, whatever was sent. */
	DisputeForm fitted(Collection<CentreCode> reported) {
		return new DisputeForm(reported.stream().map(this::row).toList());
	}

	private Row row(CentreCode centre) {
		return this.centres.stream()
			.filter((row) -> row.centre().equals(centre.value()))
			.findFirst()
			.orElse(Row.of(centre.value()));
	}

	/** Says what is wrong with it. */
	void check(Errors errors) {
		if (this.centres.stream().noneMatch(Row::isDisputed)) {
			errors.rejectValue("centres[0].disputed", "assignments.dispute.missing");
		}
		for (int at = 0; at < this.centres.size(); at++) {
			Row row = this.centres.get(at);
			String field = "centres[" + at + "].words";
			if (row.isDisputed() && Text.isBlank(row.words())) {
				errors.rejectValue(field, "assignments.dispute.words.missing");
			}
			if (!row.isDisputed() && !Text.isBlank(row.words())) {
				errors.rejectValue("centres[" + at + "].disputed", "assignments.dispute.tick");
			}
		}
	}

	/** What is disputed, by centre. */
	Map<CentreCode, String> toCommand() {
		Map<CentreCode, String> words = new TreeMap<>();
		this.centres.stream()
			.filter((row) -> row.isDisputed() && CentreCode.isValid(row.centre()))
			.forEach((row) -> words.put(new CentreCode(row.centre()), row.words().strip()));
		return words;
	}

	/**
	 * What the Party disputes of one centre's work.
	 *
	 * @param centre the centre's code
	 * @param disputed {@code true} when it is disputed
	 * @param words what is disputed
	 */
	public record Row(String centre, String disputed, @AtMost(Written.MOST) String words) {

		public Row(@Nullable String centre, @Nullable String disputed, @Nullable String words) {
			this.centre = (centre != null) ? centre : "";
			this.disputed = (disputed != null) ? disputed : "";
			this.words = (words != null) ? words : "";
		}

		static Row of(String centre) {
			return new Row(centre, "", "");
		}

		boolean isDisputed() {
			return this.disputed.equals("true");
		}

	}

}
