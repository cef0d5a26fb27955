package org.article12.assignments.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.article12.core.CentreCode;
import org.article12.core.Written;
import org.article12.core.web.AtMost;
import org.article12.requests.Evaluation;
import org.article12.requests.Rating;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a Party thinks of what was delivered, as it is typed.
 *
 * @param centres a row for each centre that reported, in the order of their codes
 * @param words what else it says; everyone concerned reads it
 */
public record ConfirmationForm(List<@Valid Row> centres, @AtMost(Written.MOST) String words) {

	public ConfirmationForm(@Nullable List<@Nullable Row> centres, @Nullable String words) {
		this.centres = Rows.of(centres, () -> Row.of(""));
		this.words = (words != null) ? words : "";
	}

	/** The same with a row for each of these centres, whatever was sent. */
	ConfirmationForm fitted(Collection<CentreCode> reported) {
		return new ConfirmationForm(reported.stream().map(this::row).toList(), this.words);
	}

	private Row row(CentreCode centre) {
		return this.centres.stream()
			.filter((row) -> row.centre().equals(centre.value()))
			.findFirst()
			.orElse(Row.of(centre.value()));
	}

	/**
	 * Says what is wrong with it.
	 * @param name how a centre with that code is called
	 */
	void check(Errors errors, UnaryOperator<String> name) {
		for (int at = 0; at < this.centres.size(); at++) {
			Row row = this.centres.get(at);
			String path = "centres[" + at + "].";
			row.ratings().forEach((question, answer) -> {
				if (rating(answer) == null) {
					errors.rejectValue(path + question, "assignments.evaluation.missing." + question,
							new Object[] { name.apply(row.centre()) }, null);
				}
			});
		}
	}

	/** The evaluations of those rows with which nothing is wrong. */
	Map<CentreCode, Evaluation> toCommand() {
		Map<CentreCode, Evaluation> evaluations = new TreeMap<>();
		for (Row row : this.centres) {
			Rating timely = rating(row.timely());
			Rating appropriate = rating(row.appropriate());
			Rating countryDriven = rating(row.countryDriven());
			Rating usable = rating(row.usable());
			if (CentreCode.isValid(row.centre()) && timely != null && appropriate != null && countryDriven != null
					&& usable != null) {
				evaluations.put(new CentreCode(row.centre()),
						new Evaluation(timely, appropriate, countryDriven, usable, row.words().strip()));
			}
		}
		return evaluations;
	}

	private static @Nullable Rating rating(String typed) {
		return Stream.of(Rating.values()).filter((rating) -> rating.name().equals(typed)).findFirst().orElse(null);
	}

	/**
	 * What the Party thinks of one centre's work.
	 *
	 * @param centre the centre's code
	 * @param timely whether it came in time
	 * @param appropriate whether it was what was needed
	 * @param countryDriven whether the Party led it
	 * @param usable whether its results can be used
	 * @param words what else the Party says to that centre
	 */
	public record Row(String centre, String timely, String appropriate, String countryDriven, String usable,
			@AtMost(Written.MOST) String words) {

		public Row(@Nullable String centre, @Nullable String timely, @Nullable String appropriate,
				@Nullable String countryDriven, @Nullable String usable, @Nullable String words) {
			this.centre = text(centre);
			this.timely = text(timely);
			this.appropriate = text(appropriate);
			this.countryDriven = text(countryDriven);
			this.usable = text(usable);
			this.words = text(words);
		}

		static Row of(String centre) {
			return new Row(centre, "", "", "", "", "");
		}

		/** The answers by question, in the order in which they are asked. */
		Map<String, String> ratings() {
			Map<String, String> ratings = new LinkedHashMap<>();
			ratings.put("timely", this.timely);
			ratings.put("appropriate", this.appropriate);
			ratings.put("countryDriven", this.countryDriven);
			ratings.put("usable", this.usable);
			return ratings;
		}

		private static String text(@Nullable String typed) {
			return (typed != null) ? typed : "";
		}

	}

}
