package org.article12.settings.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.article12.core.Officers.Officer;
import org.article12.core.settings.Section;
import org.article12.core.settings.WorkSharing;
import org.article12.core.text.Numbers;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Who is given requests by the portal itself, as it is typed.
 *
 * @param automatic {@code true} where it gives them
 * @param shares a row for each officer
 * @param give {@code true} where what is nobody's is to be given at once
 * @param why why it is changed
 * @param looked which change was looked at
 */
record SharesForm(String automatic, List<Row> shares, String give, @AtMost(SettingsForm.LONGEST_REASON) String why,
		String looked) implements SettingsForm {

	SharesForm(@Nullable String automatic, @Nullable List<@Nullable Row> shares, @Nullable String give,
			@Nullable String why, @Nullable String looked) {
		this.automatic = Objects.requireNonNullElse(automatic, "");
		this.shares = (shares != null) ? shares.stream().filter(Objects::nonNull).toList() : List.of();
		this.give = Objects.requireNonNullElse(give, "");
		this.why = Objects.requireNonNullElse(why, "");
		this.looked = Objects.requireNonNullElse(looked, "");
	}

	/** As it is kept, for those who work at the Secretariat. */
	static SharesForm of(WorkSharing kept, List<Officer> officers) {
		return new SharesForm(Boolean.toString(kept.automatic()),
				officers.stream()
					.map((one) -> new Row(one.id().toString(), Integer.toString(kept.of(one.id()))))
					.toList(),
				"", "", "");
	}

	@Override
	public Section section() {
		return Section.ASSIGNING;
	}

	@Override
	public boolean givesWhatIsNobodys() {
		return isAutomatic() && this.give.equals("true");
	}

	private boolean isAutomatic() {
		return this.automatic.equals("true");
	}

	/** Says what is wrong with it: shares belong to those who work at the Secretariat. */
	void check(List<Officer> officers, Errors errors) {
		Set<String> known = officers.stream().map((one) -> one.id().toString()).collect(Collectors.toSet());
		FieldReader reader = new FieldReader(errors);
		for (int at = 0; at < this.shares.size(); at++) {
			Row row = this.shares.get(at);
			String field = "shares[" + at + "].share";
			Optional<Integer> share = reader.count(field, row.share());
			if (!known.contains(row.officer())) {
				errors.rejectValue(field, "settings.assigning.unknown");
			}
			else if (!errors.hasFieldErrors(field) && share.filter((it) -> it <= WorkSharing.WHOLE).isEmpty()) {
				errors.rejectValue(field, "settings.assigning.range");
			}
		}
	}

	@Override
	public SortedMap<String, String> toCommand() {
		SortedMap<String, String> wanted = new TreeMap<>();
		if (isAutomatic()) {
			wanted.put(WorkSharing.AUTOMATIC, WorkSharing.ON);
		}
		for (Row row : this.shares) {
			Numbers.count(row.share())
				.meaning()
				.filter((share) -> share != WorkSharing.WHOLE)
				.ifPresent((share) -> wanted.put(row.officer(), Integer.toString(share)));
		}
		return wanted;
	}

	/**
	 * A row.
	 *
	 * @param officer the officer
	 * @param share how much of a whole share
	 */
	record Row(String officer, String share) {

		Row(@Nullable String officer, @Nullable String share) {
			this.officer = Objects.requireNonNullElse(officer, "");
			this.share = Text.line(share);
		}

	}

}
