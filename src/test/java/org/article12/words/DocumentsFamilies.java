package org.article12.words;

import java.util.List;

import org.article12.documents.DocumentRefused;
import org.article12.documents.OtherKind;
import org.article12.documents.domain.Kind;

/** The families of message keys about files. */
final class DocumentsFamilies {

	static final List<MessageFamilies.Family> ALL = List.of(MessageFamilies.of("documents.kind.", Kind.class),
			MessageFamilies.of("documents.refused.", DocumentRefused.Reason.class),
			MessageFamilies.of("documents.a.", Kind.class),
			MessageFamilies.of("documents.found.", OtherKind.class).ending("", ".advice"));

	private DocumentsFamilies() {
	}

}
