package org.article12.conversations.web;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.article12.conversations.MessageAudience;
import org.article12.conversations.NewMessage;
import org.article12.core.CentreCode;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.article12.documents.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/**
 * A message as it is typed.
 *
 * @param to who is to read it: the name of an audience, or the code of the one centre
 * @param words what it says
 * @param files what is attached to it
 * @param shown the codes of the centres that the page named as concerned
 */
record MessageForm(@Filled(message = "{conversations.to.missing}") String to,
		@Filled(message = "{conversations.words.missing}") @AtMost(NewMessage.LONGEST) String words,
		List<MultipartFile> files, String shown) {

	MessageForm(@Nullable String to, @Nullable String words, @Nullable List<MultipartFile> files,
			@Nullable String shown) {
		this.to = text(to);
		// Browsers send line ends as CR LF; kept as one LF.
		this.words = text(words).replace("\r\n", "\n").strip();
		this.files = (files != null) ? List.copyOf(files) : List.of();
		this.shown = text(shown);
	}

	/** An empty form of a page that shows these centres as concerned. */
	static MessageForm empty(SortedSet<CentreCode> concerned) {
		return new MessageForm("", "", List.of(), codes(concerned));
	}

	/** The same as typed, on a page that shows these centres as concerned. */
	MessageForm showing(SortedSet<CentreCode> concerned) {
		return new MessageForm(this.to, this.words, List.of(), codes(concerned));
	}

	/** The same with other words. */
	MessageForm saying(String words) {
		return new MessageForm(this.to, words, List.of(), this.shown);
	}

	/** Finds what is wrong whoever writes. */
	void check(Errors errors) {
		if (!errors.hasFieldErrors("to") && audience().isEmpty()) {
			errors.rejectValue("to", "conversations.to.unknown");
		}
	}

	/**
	 * The message; the form has no errors.
	 * @param uploads its files, checked
	 * @param press identifies the press of its button
	 */
	NewMessage toCommand(List<Upload> uploads, UUID press) {
		return new NewMessage(audience().orElseThrow(), centre().orElse(null), this.words, shownCentres(), uploads,
				press);
	}

	private Optional<MessageAudience> audience() {
		if (centre().isPresent()) {
			return Optional.of(MessageAudience.SECRETARIAT_AND_CENTRE);
		}
		return Stream.of(MessageAudience.values())
			.filter((audience) -> audience != MessageAudience.SECRETARIAT_AND_CENTRE && audience.name().equals(this.to))
			.findFirst();
	}

	private Optional<CentreCode> centre() {
		return CentreCode.isValid(this.to) ? Optional.of(new CentreCode(this.to)) : Optional.empty();
	}

	private SortedSet<CentreCode> shownCentres() {
		SortedSet<CentreCode> centres = new TreeSet<>();
		for (String code : this.shown.split(" ")) {
			if (CentreCode.isValid(code)) {
				centres.add(new CentreCode(code));
			}
		}
		return centres;
	}

	private static String codes(SortedSet<CentreCode> centres) {
		return String.join(" ", centres.stream().map(CentreCode::value).toList());
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value : "";
	}

}
