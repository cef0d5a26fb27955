package org.article12.core.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.article12.core.settings.PreparedReply.Kind;
import org.springframework.stereotype.Component;

/** The replies that the Secretariat has prepared. */
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

	/** All of them, by kind, language and title. */
	public List<PreparedReply> all() {
		return this.kept.get();
	}

	/** The one of that kind and name. */
	public Optional<PreparedReply> find(Kind kind, String name) {
		return of(kind).stream().filter((reply) -> reply.name().equals(name)).findFirst();
	}

}
