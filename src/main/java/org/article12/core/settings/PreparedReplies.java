package org.article12.core.settings;

import java.util.List;
import java.util.function.Supplier;

import org.article12.core.settings.PreparedReply.Kind;
import org.springframework.stereotype.Component;

/** The replies that the Secretariat has prepared, by title. */
@Component
public class PreparedReplies {

	private final Supplier<List<PreparedReply>> kept;

	PreparedReplies(SettingsBook book) {
		this.kept = book.reader(Section.REPLIES,
				(values) -> values.entrySet()
					.stream()
					.map((entry) -> PreparedReply.of(entry.getKey(), entry.getValue()))
					.toList());
	}

	/** Those of a kind. */
	public List<PreparedReply> of(Kind kind) {
		return this.kept.get().stream().filter((reply) -> reply.kind() == kind).toList();
	}

	/** The words of the one of that kind and title; empty where there is none. */
	public String words(Kind kind, String title) {
		return of(kind).stream()
			.filter((reply) -> reply.title().equals(title))
			.map(PreparedReply::words)
			.findFirst()
			.orElse("");
	}

}
