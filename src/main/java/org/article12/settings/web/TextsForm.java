package org.article12.settings.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.article12.core.settings.PublicText;
import org.article12.core.settings.PublicTexts;
import org.article12.core.settings.Section;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.jspecify.annotations.Nullable;

/**
 * What public pages say, as it is typed.
 *
 * @param texts a row for each {@link PublicText}, in its order
 * @param why why it is changed
 * @param looked which change was looked at
 */
record TextsForm(List<@Valid Row> texts, @AtMost(SettingsForm.LONGEST_REASON) String why,
		String looked) implements SettingsForm {

	/** The most characters of a text: a few paragraphs. */
	static final int LONGEST = 2000;

	/** The language in which the portal's pages are written so far. */
	static final Locale LANGUAGE = Locale.ENGLISH;

	TextsForm(@Nullable List<@Nullable Row> texts, @Nullable String why, @Nullable String looked) {
		List<Row> rows = new ArrayList<>();
		for (int at = 0; at < PublicText.values().length; at++) {
			Row typed = (texts != null && at < texts.size()) ? texts.get(at) : null;
			rows.add((typed != null) ? typed : new Row(""));
		}
		this.texts = List.copyOf(rows);
		this.why = Objects.requireNonNullElse(why, "");
		this.looked = Objects.requireNonNullElse(looked, "");
	}

	/** As they are kept. */
	static TextsForm of(Map<String, String> kept) {
		return new TextsForm(Stream.of(PublicText.values())
			.map((text) -> new Row(kept.getOrDefault(PublicTexts.key(text, LANGUAGE), "")))
			.toList(), "", "");
	}

	@Override
	public Section section() {
		return Section.TEXTS;
	}

	@Override
	public SortedMap<String, String> toCommand() {
		SortedMap<String, String> wanted = new TreeMap<>();
		for (PublicText text : PublicText.values()) {
			String words = this.texts.get(text.ordinal()).words().strip();
			if (!Text.isBlank(words)) {
				wanted.put(PublicTexts.key(text, LANGUAGE), words);
			}
		}
		return wanted;
	}

	/**
	 * A row.
	 *
	 * @param words the text; empty where the portal's own words stand
	 */
	record Row(@AtMost(TextsForm.LONGEST) String words) {

		Row(@Nullable String words) {
			this.words = Text.clean(words);
		}

	}

}
