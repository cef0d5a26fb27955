package org.article12.documents.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.article12.core.CurrentUser;
import org.article12.core.security.SecurityEvent;
import org.article12.core.security.SecurityEvents;
import org.article12.documents.DocumentRefused;
import org.article12.documents.OtherKind;
import org.article12.documents.Upload;
import org.article12.documents.domain.Intake;
import org.article12.documents.domain.Kind;
import org.article12.documents.store.HeldUploads;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes the files of a form. The form has {@code enctype="multipart/form-data"} and the
 * fragment {@code documents/fragments :: field}; its record has a component
 * {@code List<MultipartFile>} of the field's name. Its handler asks {@link #receive}
 * before it begins a transaction, and hands the uploads to the verb, which stores them in
 * its own transaction; a {@link DocumentRefused} that comes out of it goes to
 * {@link #reject}. Before it shows the form again, for whatever reason, it asks
 * {@link #comesBack}: what arrived well is held and need not be sent again.
 */
@Component
public class UploadForms {

	/** The name under which the form says which held files are to go with it. */
	static final String HELD = "held";

	private final Intake intake;

	private final HeldUploads held;

	private final HttpServletRequest request;

	private final SecurityEvents events;

	public UploadForms(Intake intake, HeldUploads held, HttpServletRequest request, SecurityEvents events) {
		this.intake = intake;
		this.held = held;
		this.request = request;
		this.events = events;
	}

	/**
	 * Checks the files that came, and finds those that are held for the form. What is
	 * refused becomes an error of the field; a field in which nothing was chosen is no
	 * file.
	 * @param files what the form holds; null when it came without files
	 */
	public List<Upload> receive(CurrentUser user, @Nullable List<MultipartFile> files, BindingResult errors,
			String field) {
		List<Upload> uploads = new ArrayList<>();
		String[] ids = this.request.getParameterValues(HELD);
		for (String id : (ids != null) ? ids : new String[0]) {
			this.held.find(user, id)
				.ifPresentOrElse(uploads::add, () -> errors.rejectValue(field, "documents.held.gone"));
		}
		for (MultipartFile file : chosen(files)) {
			String name = String.valueOf(file.getOriginalFilename());
			try {
				uploads.add(this.intake.check(name, file.getSize(), file::getInputStream));
			}
			catch (DocumentRefused refused) {
				reject(refused, errors, field);
			}
			catch (IOException ex) {
				errors.rejectValue(field, "documents.refused.UNREADABLE", new Object[] { name }, null);
			}
		}
		return uploads;
	}

	/**
	 * Holds what arrived well while its form comes back, and has the field say so.
	 * @param uploads what {@link #receive} found
	 */
	public void comesBack(CurrentUser user, List<Upload> uploads, Model model) {
		model.addAttribute(HELD, this.held.hold(user, uploads));
	}

	/** Says at the field why a file was refused. */
	public void reject(DocumentRefused refused, BindingResult errors, String field) {
		this.events.recordOfWhoeverIsSignedIn(SecurityEvent.FILE_REFUSED);
		Optional<OtherKind> found = refused.found();
		if (found.isEmpty()) {
			errors.rejectValue(field, "documents.refused." + refused.reason().name(),
					new Object[] { refused.name(), refused.inside() }, null);
			return;
		}
		Object is = word("documents.found." + found.get().name());
		Object advice = word("documents.found." + found.get().name() + ".advice");
		Optional<Object> claimed = Kind.claimedBy(refused.name()).map((kind) -> word("documents.a." + kind.name()));
		if (claimed.isEmpty()) {
			errors.rejectValue(field, "documents.refused.KIND", new Object[] { refused.name(), is, advice }, null);
		}
		else if (found.get() == OtherKind.UNKNOWN) {
			errors.rejectValue(field, "documents.refused.KIND.unknown", new Object[] { refused.name(), claimed.get() },
					null);
		}
		else {
			errors.rejectValue(field, "documents.refused.KIND.claimed",
					new Object[] { refused.name(), claimed.get(), is, advice }, null);
		}
	}

	private static MessageSourceResolvable word(String key) {
		return new DefaultMessageSourceResolvable(key);
	}

	/** The files that somebody chose. */
	public static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
		return (files == null) ? List.of()
				: files.stream().filter((file) -> file.getSize() > 0 || hasName(file)).toList();
	}

	// A field in which nothing was chosen sends an empty file without a name.
	private static boolean hasName(MultipartFile file) {
		String name = file.getOriginalFilename();
		return name != null && !name.isEmpty();
	}

}
