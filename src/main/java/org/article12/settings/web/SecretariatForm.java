package org.article12.settings.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.article12.core.settings.KeptSettings;
import org.article12.core.settings.Section;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * How the Secretariat is reached, as it is typed.
 *
 * @param email its address for mail; empty for none
 * @param telephone its telephone number; empty for none
 * @param why why it is changed
 * @param looked which change was looked at
 */
record SecretariatForm(String email, String telephone, @AtMost(SettingsForm.LONGEST_REASON) String why,
		String looked) implements SettingsForm {

	/** A plus and digits in groups: what a telephone dials. */
	private static final String NUMBER = "\\+?[0-9][0-9 ()./-]{3,38}[0-9]";

	SecretariatForm(@Nullable String email, @Nullable String telephone, @Nullable String why, @Nullable String looked) {
		this.email = Text.line(email);
		this.telephone = Text.line(telephone);
		this.why = Objects.requireNonNullElse(why, "");
		this.looked = Objects.requireNonNullElse(looked, "");
	}

	/** As it is kept. */
	static SecretariatForm of(Map<String, String> kept) {
		return new SecretariatForm(kept.get(KeptSettings.EMAIL), kept.get(KeptSettings.TELEPHONE), "", "");
	}

	@Override
	public Section section() {
		return Section.CONTACT;
	}

	@Override
	public void check(LocalDate today, Errors errors) {
		if (!Text.isBlank(this.email)) {
			new FieldReader(errors).email("email", this.email);
		}
		if (!Text.isBlank(this.telephone) && !this.telephone.matches(NUMBER)) {
			errors.rejectValue("telephone", "settings.contact.telephone.wrong");
		}
	}

	@Override
	public SortedMap<String, String> toCommand() {
		SortedMap<String, String> wanted = new TreeMap<>();
		wanted.put(KeptSettings.EMAIL, Text.isBlank(this.email) ? "" : this.email);
		wanted.put(KeptSettings.TELEPHONE, Text.isBlank(this.telephone) ? "" : this.telephone);
		return wanted;
	}

}
