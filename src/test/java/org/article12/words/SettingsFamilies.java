package org.article12.words;

import java.util.List;

import org.article12.core.settings.PreparedReply;
import org.article12.core.settings.PublicText;
import org.article12.core.settings.Section;
import org.article12.core.settings.Term;
import org.article12.words.MessageFamilies.Family;

import static org.article12.words.MessageFamilies.of;

/** The families of message keys of the pages of settings. */
final class SettingsFamilies {

	static final List<Family> ALL = List.of(of("settings.", Section.class).ending(".title", ".words"),
			of("settings.term.", Term.class).ending("", ".hint"),
			of("settings.text.", PublicText.class).ending("", ".hint"),
			of("settings.contact.", new String[] { "email", "telephone" }),
			of("settings.mail.", new String[] { "name", "reply-to" }),
			of("settings.replies.", PreparedReply.Kind.class), of("settings.replies.kind.", PreparedReply.Kind.class),
			of("settings.effect.", new String[] { "TEXTS", "REPLIES", "MAIL" }),
			of("settings.moving.", new String[] { "PARTY", "SECRETARIAT" }),
			of("settings.effect.term.", new String[] { "REOPENING", "EXTENSION", "REMINDER" }));

	private SettingsFamilies() {
	}

}
