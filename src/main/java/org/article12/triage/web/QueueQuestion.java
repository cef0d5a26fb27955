package org.article12.triage.web;

import java.util.List;

import org.article12.core.text.Text;
import org.article12.triage.domain.QueueFilter;
import org.article12.triage.store.QueueOrder;

/**
 * A question to the queue, once read.
 *
 * @param filter which requests
 * @param order in which order
 * @param page the page's number, from 1
 * @param size how many requests a page holds
 * @param unknown what the address asks for and nobody knows; when there is some, nothing
 * is shown
 */
record QueueQuestion(QueueFilter filter, QueueOrder order, int page, int size, List<Unknown> unknown) {

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
