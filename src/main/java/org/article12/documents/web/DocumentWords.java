package org.article12.documents.web;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.core.ReaderLanguage;
import org.article12.core.Words;
import org.article12.documents.StoredDocument;
import org.article12.documents.domain.Kind;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What lists say of a file. */
@Component("documentWords")
public class DocumentWords extends Words {

	private static final double THOUSAND = 1000;

	private static final double MILLION = 1_000_000;

	public DocumentWords(MessageSource messages) {
		super(messages);
	}

	/** A file's kind and size, such as {@code PDF, 1.2 MB}. */
	public String kindAndSize(StoredDocument document) {
		return say("documents.kind-and-size", kind(document), size(document.size()));
	}

	/** A file's kind, such as {@code PDF}. */
	public String kind(StoredDocument document) {
		return Kind.of(document.mediaType())
			.map((kind) -> say("documents.kind." + kind.name()))
			.orElse(document.mediaType());
	}

	/** A size, such as {@code 1.2 MB}. */
	public String size(long bytes) {
		NumberFormat figure = NumberFormat.getNumberInstance(ReaderLanguage.get());
		figure.setRoundingMode(RoundingMode.HALF_UP);
		figure.setMaximumFractionDigits((bytes >= MILLION) ? 1 : 0);
		return (bytes >= MILLION) ? say("documents.size.megabytes", figure.format(bytes / MILLION))
				: say("documents.size.kilobytes", figure.format(Math.max(1, bytes / THOUSAND)));
	}

	/** The endings that a browser offers to choose from. */
	public String accept() {
		return Stream.of(Kind.values())
			.flatMap((kind) -> kind.extensions().stream())
			.map((ending) -> "." + ending.toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(","));
	}

}
