package org.article12.imports.web;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/**
 * A table that is brought.
 *
 * @param file the file; null where none was sent
 */
record FileForm(@Nullable MultipartFile file) {

	/**
	 * Says that a file is missing; a browser sends one without a name where none was
	 * chosen.
	 */
	void check(Errors errors) {
		if (this.file == null || this.file.getOriginalFilename() == null || this.file.getOriginalFilename().isEmpty()) {
			errors.rejectValue("file", "imports.file.missing");
		}
	}

	/** The file, once it is there. */
	MultipartFile sent() {
		return Objects.requireNonNull(this.file);
	}

	/** What it is called. */
	String name() {
		return String.valueOf(sent().getOriginalFilename());
	}

}
