package org.article12.figures.web;

import java.util.List;

import org.article12.core.web.AddressValues.Unknown;
import org.article12.figures.domain.PictureCode;
import org.article12.figures.domain.Question;
import org.article12.figures.store.Book;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a page of figures asks for.
 *
 * @param question the question, as far as it could be read
 * @param book what is counted
 * @param pictures the pictures that the reader may see
 * @param unknown values that could not be read
 * @param wrong the key of what is wrong with the period; null where it is as it should be
 * @param query the same question as an address has it, without the page's own values
 */
record Asked(Question question, Book book, List<PictureCode> pictures, List<Unknown> unknown, @Nullable String wrong,
		String query) {

	/** Whether it can be answered. */
	boolean isClear() {
		return this.unknown.isEmpty() && this.wrong == null;
	}

	/** Whether anything but the period narrows it. */
	public boolean narrows() {
		return this.question.region() != null || this.question.area() != null || this.question.group() != null;
	}

}
