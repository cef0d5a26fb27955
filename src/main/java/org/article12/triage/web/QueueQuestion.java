package org.article12.triage.web;

import java.util.List;

import org.article12.core.text.Text;
import org.article12.triage.domain.QueueFilter;
import org.article12.triage.store.QueueSort;

/**
 * A question to the queue, once read.
 *
 * @param filter which requests
 * @param sort in which order
 * @param page the page's number, from 1
 * @param size how many requests a page holds
 * @param unknown what the address asks for and nobody knows; when there is some, nothing
 * is shown
 */
record QueueQuestion(QueueFilter filter, QueueSort sort, int page, int size, List<Unknown> unknown) {

	/**
	 * The same, with as many on a page as somebody usually wants unless the address says
	 * it.
	 */
	QueueQuestion orElse(int usual, QueueForm form) {
		return form.size().isEmpty() ? new QueueQuestion(this.filter, this.sort, this.page, usual, this.unknown) : this;
	}

	/**
	 * A value that the queue does not know.
	 *
	 * @param parameter the parameter's name in the address
	 * @param value what stands there, shortened when it is long
	 */
	record Unknown(String parameter, String value) {

		private static final int LONGEST = 60;

		static Unknown of(String parameter, String value) {
			return new Unknown(parameter, Text.shortened(value, LONGEST));
		}

	}

}
