package org.article12.documents.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that are taken. */
public enum Kind {

	PDF("application/pdf", "pdf"),
	/** Office files. */
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
	PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
	ODT("application/vnd.oasis.opendocument.text", "odt"), ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
	ODP("application/vnd.oasis.opendocument.presentation", "odp"), DOC("application/msword", "doc"),
	XLS("application/vnd.ms-excel", "xls"), PPT("application/vnd.ms-powerpoint", "ppt"),
	/** Images. */
	PNG("image/png", "png"), JPEG("image/jpeg", "jpg", "jpeg"), GIF("image/gif", "gif"), WEBP("image/webp", "webp"),
	TIFF("image/tiff", "tif", "tiff"),
	/** A table as plain text. */
	CSV("text/csv", "csv", "tsv");

	private final String mediaType;

	private final List<String> extensions;

	Kind(String mediaType, String... extensions) {
		this.mediaType = mediaType;
		this.extensions = List.of(extensions);
	}

	/** Its media type. */
	public String mediaType() {
		return this.mediaType;
	}

	/** How names of such files end, the usual one first. */
	public List<String> extensions() {
		return this.extensions;
	}

	/** The kind that a file's name claims by its ending. */
	public static Optional<Kind> claimedBy(String name) {
		String ending = name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
		return Stream.of(values()).filter((kind) -> kind.extensions.contains(ending)).findFirst();
	}

	/** The kind with that media type. */
	public static Optional<Kind> of(String mediaType) {
		return Stream.of(values()).filter((kind) -> kind.mediaType.equals(mediaType)).findFirst();
	}

}
